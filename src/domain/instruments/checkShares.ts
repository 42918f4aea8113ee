import type { FiscalYear } from '../calc/timeline.ts'
import { centsFigure, countFigure, monthsFigure, rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { LineCheck } from '../plan/lineKind.ts'
import { numberInYear } from '../time/month.ts'
import { figureUnknown } from './figureUnknown.ts'
import { shareInterestChoice } from './shareCapital.ts'
import type { InterestShareFigure } from './shareInterest.ts'

/** Calendar years over which the reference rate of bonds is averaged. */
const YEARS_OF_AVERAGE = 3

/** What the shares of a cooperative are checked for: how late they are paid back, and what they earn. */
export function checkShares(context: LineCheck, interestShare: InterestShareFigure): readonly Alert[] {
  const earns = context.line.choices[shareInterestChoice.id] === 'paid'
  return [
    ...redemptionTooLate(context),
    ...(earns ? [...rateOverCap(context), ...interestOverResult(context, interestShare)] : []),
  ]
}

/** Amounts of a fiscal year that are no whole number of shares, the first year in which it happens. */
export function notWholeShares({ calendar, series, value }: LineCheck, parameter: string): readonly Alert[] {
  const nominal = value('nominalValue')
  const amounts = series(parameter)
  const year = calendar.years.find(({ first }) => amounts[first]! % nominal !== 0)
  if (!year) return []
  const amount = amounts[year.first]!
  return [
    {
      code: 'notWholeShares',
      severity: 'warning',
      figures: {
        amount: centsFigure(amount),
        nominal: centsFigure(nominal),
        below: centsFigure(amount - (amount % nominal)),
        year: countFigure(year.endYear),
      },
    },
  ]
}

function redemptionTooLate({ calendar, value, legal }: LineCheck): readonly Alert[] {
  const longest = legal('shareRedemptionTerm', calendar.series.month[0]!)
  const delay = value('redemptionDelay')
  if (longest === null || delay <= longest) return []
  return [
    {
      code: 'redemptionTooLate',
      severity: 'error',
      figures: { delay: monthsFigure(delay), longest: monthsFigure(longest) },
    },
  ]
}

/** The first fiscal year whose interest stands over the cap, or for which the cap cannot be worked out. */
function rateOverCap(context: LineCheck): readonly Alert[] {
  const rates = context.series('shareRate')
  for (const year of context.calendar.years) {
    const rate = rates[year.first]!
    if (rate === 0) continue
    const alert = checkRate(context, year, rate)
    if (alert) return [alert]
  }
  return []
}

function checkRate({ calendar, value, legal }: LineCheck, year: FiscalYear, rate: number): Alert | null {
  const decided = nextMonth(calendar.series.month[year.last]!, value('decisionMonth'))
  const margin = legal('shareInterestMargin', decided)
  const firstOfYear = Math.floor(decided / 12) * 12
  const months = Array.from({ length: YEARS_OF_AVERAGE * 12 }, (_, i) => firstOfYear - YEARS_OF_AVERAGE * 12 + i)
  const bondRates = months.map((month) => legal('tmoRate', month))
  const missing = bondRates.indexOf(null)
  if (margin === null) return figureUnknown('shareInterestMargin', decided)
  if (missing >= 0) return figureUnknown('tmoRate', months[missing]!)
  const average = bondRates.reduce<number>((sum, bondRate) => sum + (bondRate ?? 0), 0) / months.length
  const cap = average + margin
  // A mean of typed rates may be off by its last binary digits.
  if (rate <= cap + 1e-9) return null
  return {
    code: 'shareRateOverCap',
    severity: 'error',
    figures: {
      rate: rateFigure(rate),
      cap: rateFigure(cap),
      average: rateFigure(average),
      margin: rateFigure(margin),
      year: countFigure(year.endYear),
    },
  }
}

/** The first month after another that has this number in its year. */
function nextMonth(month: number, numberWanted: number): number {
  return month + 1 + ((numberWanted - numberInYear(month + 1) + 12) % 12)
}

/** The first closed year whose result does not pay the whole interest; and, for a SCIC, the first that public aid would pay. */
function interestOverResult(context: LineCheck, interestShare: InterestShareFigure): readonly Alert[] {
  const closed = context.calendar.years.slice(0, -1).map((year) => interestOfYear(context, year, interestShare))
  const short = closed.find(({ asked, most }) => asked > most)
  const aided = closed.find(({ paid, room }) => paid > room)
  const alerts: Alert[] = []
  if (short) {
    alerts.push({
      code: 'shareInterestCut',
      severity: 'warning',
      figures: {
        asked: centsFigure(short.asked),
        most: centsFigure(short.most),
        share: rateFigure(short.share),
        year: countFigure(short.endYear),
      },
    })
  }
  if (aided && interestShare === 'scicInterestShare') {
    alerts.push({
      code: 'shareInterestFromAid',
      severity: 'warning',
      figures: {
        interest: centsFigure(aided.paid),
        aid: centsFigure(aided.aid),
        room: centsFigure(aided.room),
        year: countFigure(aided.endYear),
      },
    })
  }
  return alerts
}

/** The interest that the shares of a year ask for, what its result lets them be paid, and what is left of it without public aid. */
function interestOfYear(
  { calendar, figures, legal }: LineCheck,
  { last, endYear }: FiscalYear,
  id: InterestShareFigure,
) {
  const share = legal(id, calendar.series.month[last + 1]!) ?? 0
  const asked = figures('interestToDate')[last]!
  const most = Math.round(Math.max(0, figures('resultToDate')[last]!) * share)
  const aid = figures('aidToDate')[last]!
  return { endYear, share, asked, most, aid, paid: Math.min(asked, most), room: Math.max(0, most - aid) }
}
