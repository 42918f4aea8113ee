import type { FecRefusal } from '../../../../exchange/fec/fecReading.ts'
import type { OddPlace, Oddity } from '../../../../exchange/fec/oddities.ts'
import type { Format } from '../../../../i18n/format.ts'
import type { Translate } from '../../../../i18n/translate.ts'

const GIGABYTE = 2 ** 30

/** Why an accounting file was refused, in a sentence. */
export function refusalText(refusal: FecRefusal, t: Translate, format: Format): string {
  switch (refusal.code) {
    case 'notText':
      return t(`fec.refusals.notText.${refusal.form}`)
    case 'missingColumn':
      return t('fec.refusals.missingColumn', { columns: refusal.columns.map(columnName).join(', ') })
    case 'lineTooLong':
    case 'tooManyColumns':
      return t(`fec.refusals.${refusal.code}`, { line: format.number(refusal.line) })
    case 'tooManyAccounts':
      return t('fec.refusals.tooManyAccounts', { most: format.number(refusal.most) })
    case 'tooLarge':
      return t('fec.refusals.tooLarge', { most: format.number(refusal.most / GIGABYTE) })
    default:
      return t(`fec.refusals.${refusal.code}`)
  }
}

/** Where an oddity stands, in a few words: its line, what is written there, by how much. */
export function placesText({ count, places }: Oddity, t: Translate, format: Format): string {
  const said = places.map((place) => placeText(place, t, format)).filter((text) => text !== '')
  if (said.length === 0) return ''
  return [...said, ...(count > places.length ? [t('fec.andMore', { count: count - places.length })] : [])].join(', ')
}

function placeText({ line, text, amount }: OddPlace, t: Translate, format: Format): string {
  const parts = [text, amount === undefined ? undefined : format.money(amount, { decimals: 2 })]
  const what = parts.filter((part) => part !== undefined && part !== '').join(' : ')
  const at = line === null ? '' : t('fec.lineAt', { line: format.number(line) })
  if (what === '' || at === '') return what + at
  return `${at} (${what})`
}

/** The name of a column as the format writes it. */
function columnName(column: string): string {
  return column.charAt(0).toUpperCase() + column.slice(1)
}
