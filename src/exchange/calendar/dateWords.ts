import type { CovenantDate, PlanDate } from '../../domain/analysis/planDates/planDate.ts'
import { covenantSentence, indicatorValue } from '../../i18n/covenantWords.ts'
import type { Format } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'

/** A date of the plan in words: its title, and what is to be known about it. */
export interface DateWords {
  readonly title: string
  readonly text: string
}

/** Says a date of the plan. */
export function dateWords(date: PlanDate, t: Translate, format: Format): DateWords {
  const money = (cents: number) => format.money(cents)
  switch (date.family) {
    case 'payments':
      return {
        title: t('calendar.payment', { from: date.from, amount: money(date.cents) }),
        text: date.parts.map(({ line, cents }) => t('calendar.part', { line, amount: money(cents) })).join('\n'),
      }
    case 'repayments':
      return {
        title: t('calendar.repayment', { line: date.line, amount: money(date.cents) }),
        text: date.capital > 0 ? t('calendar.capital', { amount: money(date.capital) }) : '',
      }
    case 'reports':
      return {
        title: t('calendar.report', { line: date.line }),
        text: t('calendar.reportText') + (date.funder === null ? '' : `\n${t('calendar.to', { name: date.funder })}`),
      }
    case 'tight':
      return { title: t('calendar.tight', { amount: money(date.cents) }), text: t('calendar.tightText') }
    case 'reviews':
      return {
        title: t('calendar.review', { scenario: date.scenario }),
        text: date.actions
          .map(({ when, what }) => (when === '' ? what : t('calendar.action', { when, what })))
          .join('\n'),
      }
    case 'decisions':
      return { title: t('calendar.decision', { name: date.name, amount: money(date.cents) }), text: '' }
    case 'triggers':
      return {
        title: t('calendar.trigger', { condition: date.condition }),
        text: [
          ...(date.action === '' ? [] : [t('record.trigger.then', { action: date.action })]),
          ...(date.owner === '' ? [] : [t('record.trigger.by', { owner: date.owner })]),
        ].join('\n'),
      }
    case 'assumptions':
      return {
        title: t('calendar.assumption', { text: date.text }),
        text: date.source === '' ? '' : t('record.assumption.saidBy', { source: date.source }),
      }
    case 'covenants':
      return covenantWords(date, t, format)
  }
}

function covenantWords({ covenant, value, holds, lender }: CovenantDate, t: Translate, format: Format): DateWords {
  const planned =
    holds === null
      ? t('calendar.covenantUnread')
      : t(holds ? 'calendar.covenantHolds' : 'calendar.covenantBroken', {
          value: indicatorValue(covenant.indicator, value, t, format),
        })
  return {
    title: t('calendar.covenant', { covenant: covenantSentence(covenant, t, format) }),
    text: [planned, ...(lender === null ? [] : [t('calendar.to', { name: lender })])].join('\n'),
  }
}
