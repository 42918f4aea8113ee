import { centsFigure, countFigure, monthFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck } from '../plan/lineKind.ts'
import { isExisting } from './debtTerm.ts'

/** A stub beyond a month is a drawdown a month earlier. */
const LONGEST_STUB_DAYS = 31

/** What the shape of a loan is checked for: figures that make no sense with its amount or its term. */
export function checkLoanShape(context: LineCheck): readonly Alert[] {
  const { choices } = context.line
  return [
    ...(choices['repayment'] === 'balloon' ? balloonTooLarge(context) : []),
    ...(choices['repayment'] === 'irregular' ? typedCapitalAstray(context) : []),
    ...(choices['rateKind'] === 'byYear' ? rateMissing(context) : []),
    ...(choices['earlyRepayment'] === 'shorten' || choices['earlyRepayment'] === 'lower' ? earlyAstray(context) : []),
    ...(isExisting(context.line) ? [] : stubTooLong(context)),
  ]
}

/** The first and the last month in which a loan pays, absolute. */
function termMonths({ line, value, calendar }: LineCheck): { readonly first: number; readonly last: number } {
  const drawn = isExisting(line) ? calendar.timeline.start - 1 : value('drawMonth')
  return { first: drawn + 1, last: drawn + value('duration') }
}

function balloonTooLarge({ value }: LineCheck): readonly Alert[] {
  const [balloon, principal] = [value('balloon'), value('principal')]
  if (balloon < principal) return []
  return [
    {
      code: 'balloonOverPrincipal',
      severity: 'error',
      figures: { balloon: centsFigure(balloon), principal: centsFigure(principal) },
    },
  ]
}

/** Typed capital that repays more than was lent, or that falls where the loan does not run. */
function typedCapitalAstray(context: LineCheck): readonly Alert[] {
  const sum = (figures: Float64Array) => figures.reduce((total, figure) => total + figure, 0)
  const typed = sum(context.figures('capitalTyped'))
  const outside = sum(context.series('capitalByMonth')) - typed
  const principal = context.value('principal')
  const { first, last } = termMonths(context)
  const alerts: Alert[] = []
  if (typed > principal) {
    alerts.push({
      code: 'typedOverPrincipal',
      severity: 'error',
      figures: {
        typed: centsFigure(typed),
        principal: centsFigure(principal),
        over: centsFigure(typed - principal),
      },
    })
  }
  if (outside > 0) {
    alerts.push({
      code: 'typedOutsideTerm',
      severity: 'warning',
      figures: { outside: centsFigure(outside), first: monthFigure(first), last: monthFigure(last) },
    })
  }
  return alerts
}

/** A series of rates that was typed short reads as zero where it ends. */
function rateMissing(context: LineCheck): readonly Alert[] {
  const { start } = context.calendar.timeline
  const { first, last } = termMonths(context)
  const rates = context.series('annualRateByYear')
  const missing = rates.findIndex((rate, t) => rate === 0 && start + t >= first && start + t <= last)
  if (missing < 0 || rates.every((rate) => rate === 0)) return []
  return [{ code: 'rateMissingInYear', severity: 'warning', figures: { month: monthFigure(start + missing) } }]
}

/** An early repayment where the loan does not run, or of more than what is left. */
function earlyAstray(context: LineCheck): readonly Alert[] {
  const [month, amount] = [context.value('earlyMonth'), context.value('earlyAmount')]
  if (amount === 0) return []
  const { first, last } = termMonths(context)
  if (month < first || month > last) {
    const figures = { month: monthFigure(month), first: monthFigure(first), last: monthFigure(last) }
    return [{ code: 'earlyOutsideTerm', severity: 'error', figures }]
  }
  const { start, months } = context.calendar.timeline
  const left = context.figures('earlyCapital')[month - start] ?? amount
  if (month >= start + months || left === amount) return []
  const figures = { amount: centsFigure(amount), month: monthFigure(month), left: centsFigure(left) }
  return [{ code: 'earlyOverBalance', severity: 'warning', figures }]
}

function stubTooLong({ value }: LineCheck): readonly Alert[] {
  const days = value('stubDays')
  if (days <= LONGEST_STUB_DAYS) return []
  return [
    {
      code: 'stubTooLong',
      severity: 'warning',
      figures: { days: countFigure(days), longest: countFigure(LONGEST_STUB_DAYS) },
    },
  ]
}
