import { countFigure, textFigure } from '../plan/alert.ts'
import { activeLines } from './planAlert.ts'
import type { PlanAlert } from './planAlert.ts'

/** The kinds of lines that reckon for the whole plan: a second one would count the same thing again. */
const onceOnly = [
  'vatReturn',
  'payrollTax',
  'corporateTax',
  'appropriation',
  'scicAppropriation',
  'scopAppropriation',
] as const

/** A tax of the whole plan, or its result, is dealt with by two lines. */
export const returnTwice: PlanAlert = (context) => {
  const lines = activeLines(context)
  return onceOnly.flatMap((kind) => {
    const [, second, ...others] = lines.filter((line) => line.kind === kind)
    if (!second) return []
    return [
      {
        code: 'returnTwice' as const,
        severity: 'error' as const,
        line: second.id,
        figures: { kind: textFigure(kind), count: countFigure(others.length + 2) },
      },
    ]
  })
}
