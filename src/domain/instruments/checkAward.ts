import { endYearOf } from '../calc/timeline.ts'
import { centsFigure, countFigure, monthFigure, rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck } from '../plan/lineKind.ts'
import { drawnOutsidePlan } from './checkDebt.ts'
import { awardChoice, restrictionChoice } from './grantContract.ts'
import { isSecured } from './retainedShare.ts'
import { legalFigure } from '../parameters/legalFigures.ts'

/** What every grant that is given once is checked for: nothing while no amount is typed. */
export function checkProjectGrant(context: LineCheck): readonly Alert[] {
  if (countedOnce(context) === 0) return []
  return [...checkOnce(context), ...fundsLeft(context)]
}

/** What a grant that is given in one month is checked for: its month, its convention, its probability. */
export function checkOnce(context: LineCheck): readonly Alert[] {
  const awardMonth = context.value('awardMonth')
  const endYear = endYearOf(awardMonth, context.calendar.timeline.fiscalYearEndMonth)
  return [
    ...drawnOutsidePlan(context, 'awardMonth'),
    ...conventionNeeded(countedOnce(context), awardMonth, endYear),
    ...securedButUnsure(context),
  ]
}

/** The amount of a grant given once that counts: the one notified once there is a notification. */
export function countedOnce({ line, value }: LineCheck): number {
  const isOther = line.choices[awardChoice.id] === 'otherAmount' && isSecured(value('status'))
  return value(isOther ? 'notifiedAmount' : 'amount')
}

/** What of a restricted grant is still unspent once its service period is over: its funder may claim it back. */
function fundsLeft({ line, value, figures, calendar }: LineCheck): readonly Alert[] {
  if ((line.choices[restrictionChoice.id] ?? 'restricted') !== 'restricted') return []
  const over = value('serviceStart') + value('serviceMonths') - 1
  const year = calendar.years.find(({ last }) => calendar.series.month[last]! >= over)
  const left = year ? figures('fundClosing')[year.last]! : 0
  if (!year || left <= 0) return []
  return [
    {
      code: 'restrictedFundsLeft',
      severity: 'warning',
      figures: {
        left: centsFigure(left),
        end: monthFigure(over),
        closing: monthFigure(calendar.series.month[year.last]!),
      },
    },
  ]
}

/** A resource that is said to be secured, and yet is given less than every chance. */
export function securedButUnsure({ value }: LineCheck): readonly Alert[] {
  const probability = value('probability')
  if (!isSecured(value('status')) || probability === 1) return []
  return [{ code: 'securedButUnsure', severity: 'warning', figures: { probability: rateFigure(probability) } }]
}

/** A public grant of a fiscal year, awarded from a month on, that needs a convention with who gives it. */
export function conventionNeeded(amount: number, month: number, endYear: number): readonly Alert[] {
  const threshold = legalFigure('conventionThreshold', month)
  if (!threshold || amount <= threshold.value) return []
  return [
    {
      code: 'conventionNeeded',
      severity: 'info',
      figures: {
        amount: centsFigure(amount),
        threshold: centsFigure(threshold.value),
        year: countFigure(endYear),
      },
    },
  ]
}
