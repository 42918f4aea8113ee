const UNIX_EPOCH_SERIAL = 25_569
const DAY = 86_400_000

/** The serial number by which a spreadsheet keeps a day; `month` runs from 1 to 12. */
export function daySerial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY + UNIX_EPOCH_SERIAL
}

/** The serial number of the first day of an absolute month. */
export function monthSerial(month: number): number {
  return daySerial(Math.floor(month / 12), (month % 12) + 1, 1)
}
