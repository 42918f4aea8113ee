import type { Operand, RowOperand } from '../calc/expression.ts'
import { rowRef } from '../calc/expression.ts'
import { add, multiply, round, subtract } from '../calc/formulas.ts'
import { actionShareInputId } from '../plan/action.ts'
import type { Plan } from '../plan/plan.ts'
import type { Posting } from './posting.ts'
import type { StatementWriter } from './statement.ts'

/** What a line of the plan gives to the budget of an action: charges (6), income (7), or what it values in kind (86). */
export interface ActionPart {
  readonly action: string
  readonly line: string
  readonly side: 'charges' | 'products' | 'inKind'
  readonly share: RowOperand
}

/** Which accounts count on a side, and whether it is their debit that adds up. */
const sides = [
  { side: 'charges', prefix: '6', grows: 'debit' },
  { side: 'products', prefix: '7', grows: 'credit' },
  { side: 'inKind', prefix: '86', grows: 'debit' },
] as const

/** Lays, for each line that names actions, what it gives to each of them, side by side. */
export function layActionParts(
  writer: StatementWriter,
  plan: Plan,
  postings: readonly Posting[],
): readonly ActionPart[] {
  return plan.lines.flatMap((line) => {
    const shares = plan.actions.filter(({ id }) => (line.actions?.[id] ?? 0) > 0)
    if (shares.length === 0) return []
    const own = postings.filter((posting) => posting.line === line.id)
    return sides.flatMap(({ side, prefix, grows }) => {
      const amount = amountOf(writer, own, { line: line.id, side, prefix, grows })
      if (!amount) return []
      return shares.map(({ id, name }): ActionPart => ({
        action: id,
        line: line.id,
        side,
        share: writer.line(
          `${id}.${line.id}.${side}`,
          round(multiply(amount, { kind: 'input', id: actionShareInputId(line.id, id) })),
          { words: `actions.${side}`, about: { line: line.id, name }, hidden: true },
        ),
      }))
    })
  })
}

interface Side {
  readonly line: string
  readonly side: ActionPart['side']
  readonly prefix: string
  readonly grows: 'debit' | 'credit'
}

/** What a line posts to the accounts of a side, month by month; null when it posts to none. */
function amountOf(writer: StatementWriter, own: readonly Posting[], of: Side): Operand | null {
  const shrinks = of.grows === 'debit' ? 'credit' : 'debit'
  const rowsOn = (side: 'debit' | 'credit') =>
    own.filter((posting) => posting[side]?.startsWith(of.prefix)).map(({ row }) => rowRef(row))
  const plus = rowsOn(of.grows)
  const minus = rowsOn(shrinks)
  if (plus.length + minus.length === 0) return null
  if (plus.length === 1 && minus.length === 0) return plus[0]!
  const formula = minus.length === 0 ? add(...plus) : subtract(add(...plus), add(...minus))
  return writer.line(`${of.line}.${of.side}`, formula, {
    words: `actions.${of.side}`,
    about: { line: of.line },
    hidden: true,
  })
}
