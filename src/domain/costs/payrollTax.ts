import { constant, time } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, atLeast, equals, maximum, multiply, previous, round, shift, subtract } from '../calc/formulas.ts'
import type { LineKind, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { declarationChoice, dueByPeriod, dueByPeriodRowCodes } from './dueByPeriod.ts'

/**
 * The payroll tax return of the plan, one line for all: what the staff lines bear (D 6311 C 447) is counted from January on;
 * nothing is due up to the franchise, less up to the ceiling of the décote, and an association takes its abatement off
 * (D 447 C 6311). What is left is paid after the end of its period (D 447 C 512). Sources: CGI 1679 and 1679 A; DOMAIN 6.
 */
export const payrollTax = {
  id: 'payrollTax',
  section: 'staff',
  forms: legalForms,
  choices: [declarationChoice],
  parameters: [
    { id: 'taxDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 1, integer: true, toCheck: true },
  ],
  legal: [
    'payrollTaxFranchise',
    'payrollTaxDecoteCeiling',
    'payrollTaxDecoteRate',
    { id: 'payrollTaxAbatement', forms: ['association'] },
  ],
  rowCodes: [
    'taxOfMonth',
    'taxThisYear',
    'overFranchise',
    'decote',
    'taxReduced',
    'taxReducedBefore',
    'taxNet',
    ...dueByPeriodRowCodes,
    'taxPaid',
    'taxRelief',
  ],
  sources: ['cgi231', 'cgi1679A'],
  build(scope) {
    const ofMonth = flow(scope, 'taxOfMonth', multiply(scope.debitsOf('6311'), scope.active))
    const reduced = layReduction(scope, layYearSoFar(scope, ofMonth))
    const before = scope.row('taxReducedBefore', {
      unit: 'cents',
      kind: 'rate',
      formula: multiply(previous(reduced), afterJanuary()),
    })
    const net = flow(scope, 'taxNet', subtract(reduced, before))
    scope.row('taxPaid', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(dueByPeriod(scope, net), scope.parameter('taxDelay')),
      debit: '447',
      credit: '512',
      cash: 'taxes',
    })
    scope.row('taxRelief', {
      unit: 'cents',
      kind: 'flow',
      formula: subtract(ofMonth, net),
      debit: '447',
      credit: '6311',
    })
  },
} as const satisfies LineKind

function flow(scope: LineScope, code: string, formula: Operand): RowOperand {
  return scope.row(code, { unit: 'cents', kind: 'flow', formula })
}

/** 0 in January, when a calendar year of tax begins anew, else 1. */
function afterJanuary(): Operand {
  return subtract(constant(1), equals(time('calendarMonth'), constant(1)))
}

/** The tax since January, before anything is taken off. */
function layYearSoFar(scope: LineScope, ofMonth: RowOperand): RowOperand {
  const before = multiply(previous(scope.ref('taxThisYear')), afterJanuary())
  return scope.row('taxThisYear', { unit: 'cents', kind: 'rate', formula: add(before, ofMonth) })
}

/** What is due of the tax since January, after the franchise, the décote and the abatement of associations. */
function layReduction(scope: LineScope, soFar: RowOperand): RowOperand {
  const room = maximum(subtract(scope.legal('payrollTaxDecoteCeiling'), soFar), constant(0))
  const decote = scope.row('decote', {
    unit: 'cents',
    kind: 'rate',
    formula: round(multiply(room, scope.legal('payrollTaxDecoteRate'))),
  })
  const free = scope.row('overFranchise', {
    unit: 'flag',
    kind: 'flag',
    formula: subtract(constant(1), atLeast(scope.legal('payrollTaxFranchise'), soFar)),
  })
  const due = multiply(free, subtract(soFar, decote))
  return scope.row('taxReduced', {
    unit: 'cents',
    kind: 'rate',
    formula:
      scope.form === 'association' ? maximum(subtract(due, scope.legal('payrollTaxAbatement')), constant(0)) : due,
  })
}
