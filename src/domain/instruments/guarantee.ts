import type { RowOperand } from '../calc/expression.ts'
import { minimum, multiply, round } from '../calc/formulas.ts'
import { centsFigure, monthsFigure, rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineKind, LineScope } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import { legalForms } from '../plan/plan.ts'
import { isExisting } from './debtTerm.ts'

/** Who stands surety: France Active, its guarantee for women (Égalité Femmes), or another guarantor. */
const guarantorChoice = {
  id: 'guarantor',
  options: ['franceActive', 'forWomen', 'other'],
  default: 'franceActive',
} as const satisfies ChoiceDefinition

const source = 'franceActiveGuarantee'

/**
 * Guarantee of a loan: a part of what is left of it, up to a cap, which stands beside the balance sheet; its cost, a share of
 * the guaranteed amount, is paid when the loan is drawn (D 627 C 512). Source: DOMAIN 1.4 garantie_FA.
 */
export const guarantee = {
  id: 'guarantee',
  section: 'resources',
  family: 'solidarityFinance',
  forms: legalForms,
  choices: [guarantorChoice],
  links: [{ id: 'loan', kinds: ['bankLoan', 'solidarityLoan', 'participatingLoan', 'pessLoan'], required: true }],
  parameters: [
    { id: 'guaranteedShare', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0.5, toCheck: true },
    {
      id: 'guaranteedCap',
      unit: 'cents',
      shape: 'scalar',
      min: 0,
      max: 1e12,
      default: 20_000_000,
      integer: true,
      source,
    },
    { id: 'guaranteeFeeRate', unit: 'rate', shape: 'scalar', min: 0, max: 0.2, default: 0.025, source },
  ],
  rowCodes: ['guaranteedDrawn', 'guaranteeFee', 'guaranteedOutstanding'],
  sources: [source],
  build(scope) {
    const loan = scope.linked('loan')
    if (!loan) return
    const guaranteed = (code: string, kind: 'flow' | 'stock', of: RowOperand) =>
      scope.row(code, {
        unit: 'cents',
        kind,
        formula: multiply(
          minimum(round(multiply(of, scope.parameter('guaranteedShare'))), scope.parameter('guaranteedCap')),
          scope.active,
        ),
      })
    if (!isExisting(loan.line)) layFee(scope, guaranteed('guaranteedDrawn', 'flow', loan.ref('drawdown')))
    guaranteed('guaranteedOutstanding', 'stock', loan.ref('closingBalance'))
  },
  check(context) {
    const loan = context.linked('loan')
    if (!loan) return [{ code: 'nothingGuaranteed', severity: 'error', figures: {} }]
    return isExisting(loan) ? [] : outsideGuarantorBounds(context, loan)
  },
} as const satisfies LineKind

/** The guarantee's cost, paid once, when the loan is drawn. */
function layFee(scope: LineScope, drawn: RowOperand): void {
  scope.row('guaranteeFee', {
    unit: 'cents',
    kind: 'flow',
    formula: round(multiply(drawn, scope.parameter('guaranteeFeeRate'))),
    debit: '627',
    credit: '512',
    cash: 'suppliers',
  })
}

/** What France Active guarantees at most: a share of the loan, an amount, a length. */
function outsideGuarantorBounds(context: LineCheck, loan: Line): readonly Alert[] {
  const { line, value, valueOf, legal } = context
  const guarantor = line.choices[guarantorChoice.id] ?? guarantorChoice.default
  const principal = valueOf(loan, 'principal')
  if (guarantor === 'other' || principal === 0) return []
  const month = valueOf(loan, 'drawMonth')
  const program = guarantor === 'forWomen' ? 'guaranteeForWomen' : 'guarantee'
  const largest = legal(`${program}QuotaShare`, month)
  const highest = legal(`${program}Amount`, month)
  const longest = legal('guaranteeTerm', month)
  const share = value('guaranteedShare')
  const amount = Math.min(Math.round(principal * share), value('guaranteedCap'))
  const duration = valueOf(loan, 'duration')
  const alerts: Alert[] = []
  if (largest !== null && share > largest) {
    const figures = { share: rateFigure(share), largest: rateFigure(largest) }
    alerts.push({ code: 'guaranteedShareTooLarge', severity: 'warning', figures })
  }
  if (highest !== null && amount > highest) {
    const figures = { amount: centsFigure(amount), highest: centsFigure(highest) }
    alerts.push({ code: 'guaranteedAmountTooHigh', severity: 'warning', figures })
  }
  if (longest !== null && duration > longest) {
    const figures = { duration: monthsFigure(duration), longest: monthsFigure(longest) }
    alerts.push({ code: 'guaranteedLoanTooLong', severity: 'warning', figures })
  }
  return alerts
}
