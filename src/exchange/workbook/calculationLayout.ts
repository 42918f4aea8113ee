import type { CompiledSheet } from '../../domain/calc/compile.ts'
import { tags } from '../../domain/calc/expression.ts'
import type { Tag } from '../../domain/calc/expression.ts'
import { timeSeries } from '../../domain/calc/timeline.ts'
import type { TimeSeries } from '../../domain/calc/timeline.ts'

/** Rows of one section, under their heading. */
export interface CalculationBlock {
  readonly section: string
  readonly headingRow: number
  /** Positions of rows in the compiled sheet. */
  readonly rows: readonly number[]
}

/** How a row is read for a fiscal year: added up, or as it stands at its end. */
export type YearReading = 'sum' | 'end' | 'none'

/** Where everything stands on a calculation sheet: the same for every scenario. */
export interface CalculationLayout {
  readonly months: number
  readonly years: number
  readonly columns: {
    readonly label: number
    readonly unit: number
    readonly constant: number
    readonly total: number
    readonly id: number
    readonly opening: number
    readonly firstMonth: number
    readonly firstYear: number
    readonly tag: Readonly<Record<Tag, number>>
  }
  readonly timeRow: Readonly<Record<TimeSeries, number>>
  readonly firstRow: number
  readonly lastRow: number
  /** The rows between which tags may stand. */
  readonly taggedFirst: number
  readonly taggedLast: number
  readonly blocks: readonly CalculationBlock[]
  /** The worksheet row of each row of the compiled sheet. */
  readonly rowOf: Int32Array
  readingOf(row: number): YearReading
}

const FIRST_TIME_ROW = 3
const timeOrder: readonly TimeSeries[] = ['month', 'counter', 'yearIndex', 'calendarMonth', 'yearStart', 'yearEnd']

/** Lays the rows out by section: what the time gives first, then the lines, then what is summed from them. */
export function layOutCalculation(sheet: CompiledSheet): CalculationLayout {
  const { months } = sheet.calendar.timeline
  const years = sheet.calendar.years.length
  const sections = new Map<string, number[]>([['time', []]])
  sheet.rows.forEach(({ section }, row) => {
    const held = sections.get(section)
    if (held) held.push(row)
    else sections.set(section, [row])
  })
  const rowOf = new Int32Array(sheet.rows.length)
  const blocks: CalculationBlock[] = []
  const firstRow = FIRST_TIME_ROW + timeSeries.length
  let next = firstRow
  for (const [section, rows] of sections) {
    if (rows.length === 0) continue
    blocks.push({ section, headingRow: next++, rows })
    for (const row of rows) rowOf[row] = next++
  }
  const tagged = sheet.rows.flatMap((row, i) => (row.tags && Object.keys(row.tags).length > 0 ? [rowOf[i]!] : []))
  const firstMonth = 6
  const firstTag = firstMonth + months + years
  return {
    months,
    years,
    columns: {
      label: 0,
      unit: 1,
      constant: 2,
      total: 3,
      id: 4,
      opening: 5,
      firstMonth,
      firstYear: firstMonth + months,
      tag: recordOf(tags, (_, i) => firstTag + i),
    },
    timeRow: recordOf(timeSeries, (series) => FIRST_TIME_ROW + timeOrder.indexOf(series)),
    firstRow,
    lastRow: next - 1,
    taggedFirst: tagged[0] ?? firstRow,
    taggedLast: tagged[tagged.length - 1] ?? firstRow,
    blocks,
    rowOf,
    readingOf(row) {
      const { kind, section } = sheet.rows[row]!
      if (kind === 'flow') return 'sum'
      return kind === 'stock' || section === 'indicators' ? 'end' : 'none'
    },
  }
}

function recordOf<K extends string>(
  keys: readonly K[],
  value: (key: K, position: number) => number,
): Record<K, number> {
  // Object.fromEntries forgets its keys; every key of the list is given a value here.
  return Object.fromEntries(keys.map((key, position) => [key, value(key, position)])) as Record<K, number>
}
