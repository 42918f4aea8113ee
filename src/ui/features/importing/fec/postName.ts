import type { OpeningPost } from '../../../../exchange/fec/seed/openingTypes.ts'
import type { Translate } from '../../../../i18n/translate.ts'

/** What a post of the opening balance sheet is called in the plan. */
export function postName({ called, line }: OpeningPost, t: Translate): string {
  return called === 'account' ? line.name : t(`fec.postNames.${called}`, { account: line.choices['account'] ?? '' })
}
