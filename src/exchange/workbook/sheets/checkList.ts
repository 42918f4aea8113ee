import { checkCodes, checkRowId } from '../../../domain/statements/checks.ts'
import type { Book } from '../book.ts'
import { sumOf } from '../book.ts'
import type { BookScenario } from '../bookScenario.ts'
import type { Figure } from '../figure.ts'
import { scenarioMonths } from '../monthArea.ts'
import { grantsOf, loansOf, restrictedFundsOf } from '../trackedLines.ts'

/** Half a cent: what is smaller is the noise of binary fractions, not a gap. */
export const TOLERANCE = 0.005

/** One thing that must hold in one scenario: its gap in euros is zero, within the tolerance. */
export interface Check {
  readonly label: string
  readonly scenario: BookScenario
  readonly gap: Figure & { readonly value: number }
}

/** The checks of a book are asked for on several sheets. */
const lists = new WeakMap<Book, readonly Check[]>()

/** Every check of every scenario: the plan's own, loans that end at zero, grants that pay no more than was awarded, restricted funds that are spent no further than they were filled. */
export function checkList(book: Book): readonly Check[] {
  const known = lists.get(book)
  if (known) return known
  const grants = grantsOf(book)
  const loans = loansOf(book)
  const list = book.scenarios.flatMap((scenario) => [
    ...checkCodes.map((code) => rowCheck(book, scenario, code)),
    ...loans.map((loan) => loanCheck(book, scenario, loan.id, loan.name)),
    ...grants.map(({ line, awarded, received }) => {
      const award = totalOf(book, scenario, awarded)
      const paid = totalOf(book, scenario, received)
      return {
        label: book.words.fill(book.words.text.checks.grant, { line: line.name }),
        scenario,
        gap: { formula: `MAX(0,${paid.formula}-(${award.formula}))`, value: Math.max(0, paid.value - award.value) },
      }
    }),
    ...restrictedFundsOf(book).map((line) => fundCheck(book, scenario, line.id, line.name)),
  ])
  lists.set(book, list)
  return list
}

/** Whether everything holds at the export, as the master check reads. */
export function masterState(book: Book): string {
  const { states } = book.words.text
  return checkList(book).every(({ gap }) => gap.value <= TOLERANCE) ? states.ok : states.gap
}

function rowCheck(book: Book, scenario: BookScenario, code: (typeof checkCodes)[number]): Check {
  const id = checkRowId(code)
  const months = scenarioMonths(book, scenario, id)
  const largest = scenario.evaluation.row(id).reduce((max, figure) => Math.max(max, Math.abs(figure)), 0)
  return {
    label: book.words.row({ code: `check.${code}` }),
    scenario,
    gap: { formula: `MAX(MAX(${months}),-1*MIN(${months}))`, value: largest / 100 },
  }
}

function loanCheck(book: Book, scenario: BookScenario, line: string, name: string): Check {
  const last = scenario.evaluation.row(`${line}.lastPayment`)
  const closing = scenario.evaluation.row(`${line}.closingBalance`)
  const left = last.reduce((sum, flag, t) => sum + flag * closing[t]!, 0)
  const [flags, balances] = ['lastPayment', 'closingBalance'].map((code) =>
    scenarioMonths(book, scenario, `${line}.${code}`),
  )
  return {
    label: book.words.fill(book.words.text.checks.loan, { line: name }),
    scenario,
    gap: { formula: `ABS(SUMPRODUCT(${flags},${balances}))`, value: Math.abs(left) / 100 },
  }
}

/** A fund that is used beyond what was set aside holds less than nothing in some month. */
function fundCheck(book: Book, scenario: BookScenario, line: string, name: string): Check {
  const id = `${line}.fundClosing`
  const lowest = scenario.evaluation.row(id).reduce((min, figure) => Math.min(min, figure), 0)
  return {
    label: book.words.fill(book.words.text.checks.fund, { line: name }),
    scenario,
    gap: { formula: `MAX(0,-1*MIN(${scenarioMonths(book, scenario, id)}))`, value: Math.max(0, -lowest) / 100 },
  }
}

function totalOf(book: Book, scenario: BookScenario, rowIds: readonly string[]): { formula: string; value: number } {
  const formula = rowIds.map((id) => book.totalFigure(scenario, id).formula).join('+')
  const cents = rowIds.reduce((sum, id) => sum + sumOf(scenario.evaluation.row(id)), 0)
  return { formula: formula === '' ? '0' : formula, value: cents / 100 }
}
