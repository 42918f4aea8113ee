import { centsFigure, monthsFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck } from '../plan/lineKind.ts'
import { isExisting } from './debtTerm.ts'

/** Who lends: France Active publishes its bounds, other solidarity lenders have their own. */
export const lenderChoice = {
  id: 'lender',
  options: ['franceActive', 'other'],
  default: 'franceActive',
} as const satisfies ChoiceDefinition

/** What France Active usually lends, as it published it: amount and length. A remark, not a rule of law. */
export function outsideFranceActiveBounds({ line, value, legal }: LineCheck): readonly Alert[] {
  const principal = value('principal')
  if (isExisting(line) || principal === 0 || line.choices[lenderChoice.id] === 'other') return []
  const bound = (id: 'LowestAmount' | 'HighestAmount' | 'ShortestTerm' | 'LongestTerm') =>
    legal(`franceActive${id}`, value('drawMonth'))
  const [lowest, highest] = [bound('LowestAmount'), bound('HighestAmount')]
  const [shortest, longest] = [bound('ShortestTerm'), bound('LongestTerm')]
  const duration = value('duration')
  const alerts: Alert[] = []
  if (lowest !== null && highest !== null && (principal < lowest || principal > highest)) {
    alerts.push({
      code: 'franceActiveAmount',
      severity: 'info',
      figures: { amount: centsFigure(principal), lowest: centsFigure(lowest), highest: centsFigure(highest) },
    })
  }
  if (shortest !== null && longest !== null && (duration < shortest || duration > longest)) {
    alerts.push({
      code: 'franceActiveTerm',
      severity: 'info',
      figures: {
        duration: monthsFigure(duration),
        shortest: monthsFigure(shortest),
        longest: monthsFigure(longest),
      },
    })
  }
  return alerts
}
