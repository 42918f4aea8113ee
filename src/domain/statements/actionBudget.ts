import { constant, rowRef } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, divide, maximum, multiply, ratio, round, subtract, yearTotal } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import { actionWeightInputId } from '../plan/action.ts'
import type { Action } from '../plan/action.ts'
import type { Plan } from '../plan/plan.ts'
import { layActionParts } from './actionParts.ts'
import type { ActionPart } from './actionParts.ts'
import type { Posting } from './posting.ts'
import { statementRowId, writeStatement } from './statement.ts'
import type { Statement, StatementWriter } from './statement.ts'

/**
 * The budget of each action (DOMAIN 2.7): the lines given to it by their shares, its part of what no action bears alone (in
 * proportion to direct charges over the fiscal year, or by typed weights), what is dedicated to it, how much of its cost
 * that covers. A plan whose lines name no action has no row.
 */
export function actionBudget(sheet: SheetBuilder, plan: Plan, postings: readonly Posting[]): Statement {
  const writer = writeStatement(sheet, 'actions', 'flow')
  const actions = plan.actions.filter(({ id }) => plan.lines.some((line) => (line.actions?.[id] ?? 0) > 0))
  if (actions.length === 0) return writer.finish()
  const hidden = { hidden: true } as const
  const parts = layActionParts(writer, plan, postings)
  const sumOf = (action: Action, side: ActionPart['side']) =>
    add(...parts.filter((part) => part.action === action.id && part.side === side).map(({ share }) => share))
  const direct = actions.map((action) =>
    writer.line(`${action.id}.directCharges`, sumOf(action, 'charges'), {
      words: 'actions.directCharges',
      about: { name: action.name },
      ...hidden,
    }),
  )
  const income = (code: string) => rowRef(statementRowId('income', code))
  const allCharges = add(
    ...['operatingCharges', 'financialCharges', 'exceptionalCharges', 'employeeShare', 'corporateTax'].map(income),
  )
  const general = writer.line('generalCharges', subtract(allCharges, add(...direct)), hidden)
  const keys = layKeys(writer, plan, actions, direct)
  const results = actions.map((action, i) => {
    const shared = shareOf(general, keys, i)
    return writeAction(writer, action, parts, { direct: direct[i]!, shared, income: sumOf(action, 'products') })
  })

  writer.heading('generalHeading')
  const unshared = subtract(general, add(...results.map(({ shared }) => shared)))
  const left = writer.line('unshared', unshared)
  const products = add(...['operatingProducts', 'financialIncome', 'exceptionalIncome', 'formerGrantShare'].map(income))
  const generalIncome = writer.line('generalIncome', subtract(products, add(...results.map((each) => each.income))))
  writer.line(
    'result',
    subtract(
      add(generalIncome, ...results.map(({ income: own }) => own)),
      add(left, ...results.map(({ cost }) => cost)),
    ),
    { style: 'total', level: 0, words: 'actions.result' },
  )
  return writer.finish()
}

/** What an action bears of the rest, to the cent: the rounded running share, less that of the actions before it. */
function shareOf(general: RowOperand, keys: readonly RowOperand[], i: number): Operand {
  const upTo = (position: number) => round(multiply(general, keys[position]!))
  return i === 0 ? upTo(0) : subtract(upTo(i), upTo(i - 1))
}

/** The running share of the actions, in their order, in what no action bears alone. */
function layKeys(
  writer: StatementWriter,
  plan: Plan,
  actions: readonly Action[],
  direct: readonly RowOperand[],
): readonly RowOperand[] {
  const byWeight = plan.indirectKey === 'weights'
  const bases = actions.map((action, i): Operand =>
    byWeight
      ? { kind: 'input', id: actionWeightInputId(action.id) }
      : writer.line(`${action.id}.keyBase`, maximum(yearTotal(direct[i]!), constant(0)), {
          words: 'actions.keyBase',
          about: { name: action.name },
          kind: 'rate',
          hidden: true,
        }),
  )
  return actions.map((action, i) =>
    writer.line(`${action.id}.key`, divide(add(...bases.slice(0, i + 1)), add(...bases)), {
      words: 'actions.key',
      about: { name: action.name },
      kind: byWeight ? 'constant' : 'rate',
      unit: 'rate',
      hidden: true,
    }),
  )
}

interface ActionSums {
  readonly direct: RowOperand
  readonly shared: Operand
  readonly income: Operand
}

/** Writes an action: its charges line by line and its share of the rest, what is dedicated to it, what is left to cover. */
function writeAction(writer: StatementWriter, action: Action, parts: readonly ActionPart[], sums: ActionSums) {
  const about = { name: action.name }
  const own = (code: string) => `${action.id}.${code}`
  const showParts = (side: ActionPart['side']) => {
    for (const part of parts) {
      if (part.action !== action.id || part.side !== side) continue
      writer.show(part.share.id, part.share, { level: 2, words: `actions.${side}`, about: { line: part.line } })
    }
  }
  writer.heading(own('heading'), { about, words: 'actions.action' })
  showParts('charges')
  const shared = writer.line(own('sharedCharges'), sums.shared, { level: 2, words: 'actions.sharedCharges' })
  const cost = writer.line(own('cost'), add(sums.direct, shared), { style: 'subtotal', words: 'actions.cost' })
  showParts('products')
  const income = writer.line(own('income'), sums.income, { style: 'subtotal', words: 'actions.income' })
  writer.line(own('uncovered'), subtract(cost, income), { words: 'actions.uncovered' })
  writer.line(own('coverage'), ratio(yearTotal(income), yearTotal(cost)), {
    kind: 'rate',
    unit: 'rate',
    words: 'actions.coverage',
  })
  showParts('inKind')
  return { shared, cost, income }
}
