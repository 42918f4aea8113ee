import { centsFigure, monthsFigure } from '../plan/alert.ts'
import type { Alert, Severity } from '../plan/alert.ts'
import type { LineCheck } from '../plan/lineKind.ts'
import type { LegalFigureId } from '../parameters/legalFigures.ts'

/** An amount outside of what this kind of funder usually gives, in the month of its drawdown: a remark. */
export function amountOutsideUsual(
  { legal, value }: LineCheck,
  amount: number,
  lowestId: LegalFigureId,
  highestId: LegalFigureId,
): readonly Alert[] {
  const lowest = legal(lowestId, value('drawMonth'))
  const highest = legal(highestId, value('drawMonth'))
  if (lowest === null || highest === null || (amount >= lowest && amount <= highest)) return []
  return [
    {
      code: 'amountOutsideUsual',
      severity: 'info',
      figures: { amount: centsFigure(amount), lowest: centsFigure(lowest), highest: centsFigure(highest) },
    },
  ]
}

/** A term outside of what is usual, in the month of the drawdown: a remark. */
export function termOutsideUsual(
  { legal, value }: LineCheck,
  shortestId: LegalFigureId,
  longestId: LegalFigureId,
): readonly Alert[] {
  const duration = value('duration')
  const shortest = legal(shortestId, value('drawMonth'))
  const longest = legal(longestId, value('drawMonth'))
  if (shortest === null || longest === null || (duration >= shortest && duration <= longest)) return []
  return [
    {
      code: 'termOutsideUsual',
      severity: 'info',
      figures: {
        duration: monthsFigure(duration),
        shortest: monthsFigure(shortest),
        longest: monthsFigure(longest),
      },
    },
  ]
}

/** Months that go beyond what a contract allows. */
export function monthsBeyond(
  context: LineCheck,
  months: number,
  longestId: LegalFigureId,
  severity: Severity = 'warning',
): readonly Alert[] {
  const longest = context.legal(longestId, context.value('drawMonth'))
  if (longest === null || months <= longest) return []
  return [
    {
      code: 'lastsTooLong',
      severity,
      figures: { duration: monthsFigure(months), longest: monthsFigure(longest) },
    },
  ]
}

/** Money that must stay longer than was typed. */
export function leavesTooSoon(
  { legal, value }: LineCheck,
  shortestId: LegalFigureId,
  severity: Severity = 'info',
): readonly Alert[] {
  const duration = value('duration')
  const shortest = legal(shortestId, value('drawMonth'))
  if (shortest === null || duration >= shortest) return []
  return [
    {
      code: 'leavesTooSoon',
      severity,
      figures: { duration: monthsFigure(duration), shortest: monthsFigure(shortest) },
    },
  ]
}
