import { constant } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, divide, maximum, multiply, round, subtract, when } from '../calc/formulas.ts'
import type { LegalFigureId } from '../parameters/legalFigures.ts'
import type { ChoiceDefinition, LegalNeed, LineScope } from '../plan/lineKind.ts'

/** Whether wages bear the payroll tax (taxe sur les salaires), by the bands of the mainland or at the rate of an overseas department. */
export const payrollTaxChoice = {
  id: 'payrollTax',
  options: ['none', 'mainland', 'antillesReunion', 'guyane'],
  default: 'none',
} as const satisfies ChoiceDefinition

const mainlandFigures = [
  'payrollTaxFirstThreshold',
  'payrollTaxSecondThreshold',
  'payrollTaxNormalRate',
  'payrollTaxMiddleRate',
  'payrollTaxHighRate',
] as const satisfies readonly LegalFigureId[]

const flatFigures: Readonly<Record<string, LegalFigureId>> = {
  antillesReunion: 'payrollTaxAntillesReunionRate',
  guyane: 'payrollTaxGuyaneRate',
}

/** The figures that the chosen scale reckons with. */
export const payrollTaxLegal: readonly LegalNeed[] = [
  ...mainlandFigures.map((id) => ({ id, when: { choice: payrollTaxChoice.id, is: ['mainland'] } })),
  ...Object.entries(flatFigures).map(([option, id]) => ({
    id,
    when: { choice: payrollTaxChoice.id, is: [option] },
  })),
]

/** The codes of the rows that the payroll tax adds. */
export const payrollTaxRowCodes = [
  'grossOverFirst',
  'grossOverSecond',
  'payrollTaxPerPerson',
  'payrollTaxRate',
  'payrollTaxCharged',
] as const

/**
 * Lays the payroll tax of a line (D 6311 C 447), before what is taken off for the whole structure: the bands apply to the
 * yearly gross pay of one full-time person, and the average rate that they give applies to the wages of each month.
 * Sources: CGI 231; DOMAIN 6.
 */
export function layPayrollTax(scope: LineScope, wages: RowOperand, grossPerPerson: () => RowOperand): void {
  const scale = scope.choice(payrollTaxChoice.id)
  if (scale === 'none') return
  const flat = flatFigures[scale]
  scope.row('payrollTaxCharged', {
    unit: 'cents',
    kind: 'flow',
    formula: round(multiply(wages, flat ? scope.legal(flat) : averageRate(scope, grossPerPerson()))),
    debit: '6311',
    credit: '447',
  })
}

/** A year whose bands are not known bears no tax: the missing figure is asked for. */
function averageRate(scope: LineScope, gross: RowOperand): RowOperand {
  const first = scope.legal('payrollTaxFirstThreshold')
  const second = scope.legal('payrollTaxSecondThreshold')
  const normal = scope.legal('payrollTaxNormalRate')
  const middle = scope.legal('payrollTaxMiddleRate')
  const high = scope.legal('payrollTaxHighRate')
  const above = (code: string, threshold: Operand) =>
    scope.row(code, { unit: 'cents', kind: 'rate', formula: maximum(subtract(gross, threshold), constant(0)) })
  const banded = add(
    multiply(gross, normal),
    multiply(above('grossOverFirst', first), subtract(middle, normal)),
    multiply(above('grossOverSecond', second), subtract(high, middle)),
  )
  const perPerson = scope.row('payrollTaxPerPerson', {
    unit: 'cents',
    kind: 'rate',
    formula: when(first, banded, constant(0)),
  })
  return scope.row('payrollTaxRate', { unit: 'rate', kind: 'rate', formula: divide(perPerson, gross) })
}
