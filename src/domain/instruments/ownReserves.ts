import { multiply, round } from '../calc/formulas.ts'
import { centsFigure, monthFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineKind, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { profileChoice, profileParameters, profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'
import { yearlyAmountParameter } from './yearlyAward.ts'

/** What is drawn on: the reserve that the assembly kept for projects, or money that no reserve was kept for. */
const drawnOnChoice = {
  id: 'drawnOn',
  options: ['projectReserves', 'cash'],
  default: 'projectReserves',
} as const satisfies ChoiceDefinition

/**
 * Own reserves used for a project: neither income nor cash, since the money is already there. An association's reserve for
 * projects loses its earmark as it is used (D 1068 C 110): own funds do not move, only what they are kept for. The reserves
 * of a cooperative are not to be shared: there, as for plain cash, the amount is shown and nothing is posted. The grant-form
 * budget reads it as the own resources put in the project. Source: DOMAIN 1.2 (1068), 1.4 reserves, 2.5.
 */
export const ownReserves = {
  id: 'ownReserves',
  section: 'resources',
  family: 'selfFinancing',
  forms: legalForms,
  choices: [drawnOnChoice, profileChoice],
  parameters: [yearlyAmountParameter, ...profileParameters],
  rowCodes: ['yearAmount', ...profileRowCodes, 'reservesUsed', 'reservesLeft'],
  sources: ['anc2018-06', 'cerfa12156'],
  build(scope) {
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(scope.parameter('amount'), scope.active)),
    })
    const lifts = liftsEarmark(scope)
    scope.row('reservesUsed', {
      unit: 'cents',
      kind: 'flow',
      formula: spreadOverYear(scope, yearAmount, yearShare(scope)),
      ...(lifts ? { debit: '1068', credit: '110' } : {}),
      brings: true,
    })
    if (!lifts) return
    scope.row('reservesLeft', { unit: 'cents', kind: 'stock', formula: scope.balanceOf('1068') })
  },
  check: (context) => (context.plan.structure.form === 'association' ? reservesBelowZero(context) : []),
} as const satisfies LineKind

function liftsEarmark(scope: LineScope): boolean {
  return scope.form === 'association' && scope.choice(drawnOnChoice.id) === 'projectReserves'
}

/** The first month in which more of the reserve is used than there is. */
function reservesBelowZero({ line, calendar, figures }: LineCheck): readonly Alert[] {
  if (line.choices[drawnOnChoice.id] === 'cash') return []
  const left = figures('reservesLeft')
  const first = left.findIndex((balance) => balance < 0)
  if (first < 0) return []
  return [
    {
      code: 'reservesBelowZero',
      severity: 'error',
      figures: { month: monthFigure(calendar.series.month[first]!), missing: centsFigure(-left[first]!) },
    },
  ]
}
