import { compileSheet } from '../../calc/compile.ts'
import { evaluateSheet } from '../../calc/evaluate.ts'
import type { Evaluation } from '../../calc/evaluate.ts'
import { constant } from '../../calc/expression.ts'
import type { Operand, Tag } from '../../calc/expression.ts'
import type { InputValue } from '../../calc/inputValues.ts'
import { startSheet } from '../../calc/sheet.ts'
import type { Timeline } from '../../calc/timeline.ts'
import { accountOf } from '../../ledger/chart.ts'
import { buildLedger } from '../../ledger/ledger.ts'
import type { LegalForm } from '../../plan/plan.ts'
import { balanceSheet } from '../../statements/balanceSheet.ts'
import { cashPlan } from '../../statements/cashPlan.ts'
import { incomeStatement } from '../../statements/incomeStatement.ts'
import type { Statement } from '../../statements/statement.ts'
import type { Running } from './lineRecords.ts'
import type { Elimination } from './matchRecords.ts'

/** The statements in which a group is read. */
export const groupStatementIds = ['income', 'balance', 'cash'] as const
export type GroupStatementId = (typeof groupStatementIds)[number]

/** The statements of a group with every line that a structure has, and what the eliminations come to in each row. */
export interface EliminationSheet {
  readonly statements: Readonly<Record<GroupStatementId, Statement>>
  readonly evaluation: Evaluation
}

/** What the structures use between them: their accounts and lines of the cash plan. */
export interface UsedByGroup {
  readonly accounts: ReadonlySet<string>
  readonly cash: ReadonlySet<string>
}

/** Lays the eliminations through the statements themselves, so that each subtotal holds them as it holds the figures. */
export function eliminationSheet(
  timeline: Timeline,
  form: LegalForm,
  used: UsedByGroup,
  eliminations: readonly Elimination[],
): EliminationSheet {
  const sheet = startSheet(timeline)
  const values = new Map<string, InputValue>()
  const openings = new Map<string, Operand[]>()
  const post = (tag: Tag, key: string, { figures }: Running, position: number) => {
    const id = `elimination.${position}.${key}`
    values.set(id, movements(figures))
    const label = { code: 'elimination' }
    const formula = sheet.input({ id, label, unit: 'cents', shape: 'byMonth' })
    sheet.row({ id, label, unit: 'cents', kind: 'flow', formula, section: 'eliminations', tags: { [tag]: key } })
  }
  eliminations.forEach(({ accounts, cash }, position) => {
    for (const [number, running] of accounts) {
      post(accountOf(number).side, number, withoutOpening(running), position)
      openings.set(number, [...(openings.get(number) ?? []), constant(-running.opening)])
    }
    for (const [category, running] of cash) post('cash', category, running, position)
  })
  const balances = [...openings].filter(([number]) => number < '6')
  const ledger = buildLedger(sheet, used.accounts, new Map(balances))
  const statements = {
    income: incomeStatement(sheet, ledger, form),
    balance: balanceSheet(sheet, ledger, []),
    cash: cashPlan(sheet, constant(0), used.cash),
  }
  const compilation = compileSheet(sheet.finish())
  if (!compilation.ok) throw new Error(`rows close on themselves: ${compilation.rows.join(', ')}`)
  return { statements, evaluation: evaluateSheet(compilation.sheet, (id) => values.get(id)) }
}

/** Running figures counted from nothing: what moved since the common start. */
function withoutOpening({ opening, figures }: Running): Running {
  return { opening: 0, figures: figures.map((figure) => figure - opening) }
}

/** What running figures moved by in each month, taken out. */
function movements(figures: Float64Array): readonly number[] {
  return Array.from(figures, (figure, t) => (t === 0 ? 0 : figures[t - 1]!) - figure)
}
