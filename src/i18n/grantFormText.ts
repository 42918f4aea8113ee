import type { FormAlert } from '../domain/analysis/grantForm/formAlerts.ts'
import type { FormLine } from '../domain/analysis/grantForm/formBudget.ts'
import type { FormRequest } from '../domain/analysis/grantForm/formRequest.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { Format } from './format.ts'
import type { Labels } from './labels.ts'
import type { Translate } from './translate.ts'

const ownLines = ['p79', 'indirect', 'indirectFixed', 'indirectFinancial', 'indirectOther'] as const

/** What a line of the grant form is called: a funder by its name, else the words of the form. */
export function formLineName({ code, funder }: FormLine, plan: Plan, labels: Labels, t: Translate): string {
  const named = plan.funders.find(({ id }) => id === funder)
  if (named) return named.name
  const own = ownLines.find((id) => id === code)
  return own ? t(`grantForm.lines.${own}`) : labels.row({ code: `grantForm.${code}` })
}

/** The sentence of the form on what is asked and its share of the total of income. */
export function requestText({ funder, euros, share }: FormRequest, t: Translate, format: Format): string {
  return t(funder.countsInKind ? 'grantForm.sentenceInKind' : 'grantForm.sentence', {
    amount: format.money(euros * 100),
    share: format.percent(Number.isNaN(share) ? null : share),
  })
}

/** A warning on a form in words. */
export function formAlertText(alert: FormAlert, t: Translate, format: Format): string {
  const money = (euros: number) => format.money(euros * 100)
  switch (alert.code) {
    case 'unbalanced':
    case 'inKindUnbalanced':
      return t(`grantForm.alerts.${alert.code}`, { left: money(alert.left), right: money(alert.right) })
    case 'nothingAsked':
      return t('grantForm.alerts.nothingAsked', { funder: alert.funder })
    case 'overCosts':
      return t('grantForm.alerts.overCosts', {
        funder: alert.funder,
        amount: money(alert.euros),
        costs: money(alert.costs),
      })
    case 'overShare':
      return t('grantForm.alerts.overShare', {
        funder: alert.funder,
        share: format.percent(alert.share),
        cap: format.percent(alert.cap),
      })
    default:
      return t(`grantForm.alerts.${alert.code}`, { amount: money(alert.euros) })
  }
}
