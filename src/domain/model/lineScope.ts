import type { InputShape, Operand, RowOperand, Unit } from '../calc/expression.ts'
import { constant, rowRef, time } from '../calc/expression.ts'
import {
  add,
  divide,
  multiply,
  power,
  previous,
  subtract,
  when,
  within,
  yearToDate,
  yearTotal,
} from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import type { Calendar } from '../calc/timeline.ts'
import { statusNumber } from '../instruments/retainedShare.ts'
import { accountRowId } from '../ledger/ledger.ts'
import type { AccountRowCode } from '../ledger/ledger.ts'
import { legalInputId } from '../parameters/legalFigures.ts'
import { actionShareInputId } from '../plan/action.ts'
import { driverInputId } from '../plan/drivers.ts'
import type { DriverId } from '../plan/drivers.ts'
import { funderDelayInputId } from '../plan/funder.ts'
import { choiceOf, legalNeeds, lineInputId, lineRowId, parameterServes } from '../plan/lineKind.ts'
import type { DatedAccount, LineKind, LineRow, LineScope } from '../plan/lineKind.ts'
import { laterInput, runsOverYears, timedLineIds, untilInput } from '../plan/lineTiming.ts'
import type { Line, Plan } from '../plan/plan.ts'
import { grantorKey, grantorOf } from '../statements/grantors.ts'
import type { Grantor } from '../statements/grantors.ts'
import type { Posting } from '../statements/posting.ts'
import { statementRowId } from '../statements/statement.ts'
import { timedFlow } from './timedFlow.ts'

/** What the lines of a plan leave for the ledger: accounts that were posted to, and opening balances. */
export interface Postings {
  readonly used: Set<string>
  readonly openings: Map<string, Operand[]>
  /** Every row that posts, in the order of the plan. */
  readonly rows: Posting[]
}

/** Adds the inputs of a line, and gives what its kind needs to lay its rows. */
export function openLineScope(
  sheet: SheetBuilder,
  calendar: Calendar,
  plan: Plan,
  line: Line,
  kind: LineKind,
  postings: Postings,
): LineScope {
  const inputs = addInputs(sheet, line, kind)
  const isTimed = addTimingInputs(sheet, plan, line, kind)
  let timedParts = 0
  addActionShares(sheet, plan, line)
  const funderKind = plan.funders.find(({ id }) => id === line.funder)?.kind
  const post = postTo(sheet, calendar, line, kind, { ...postings, grantor: grantorOf(kind.id, funderKind) })
  const driver = (id: DriverId): Operand => ({ kind: 'input', id: driverInputId(id) })
  const funderDelay: Operand =
    line.funder === undefined ? constant(0) : { kind: 'input', id: funderDelayInputId(line.funder) }
  const { form } = plan.structure
  const account = (number: string, code: Exclude<AccountRowCode, 'accountOpening'>) => {
    postings.used.add(number)
    return rowRef(accountRowId(number, code))
  }
  return {
    line,
    form,
    calendar,
    active: { kind: 'input', id: lineInputId(line.id, 'active') },
    parameter(id) {
      if (!inputs.has(id)) throw new Error(`${kind.id} has no parameter ${id} here`)
      return { kind: 'input', id: lineInputId(line.id, id) }
    },
    choice: (id) => choiceOf(line, kind, id),
    driver,
    linked(linkId) {
      const other = linkedLine(plan, line, kind, linkId)
      return other && { line: other, ref: (code) => rowRef(lineRowId(other.id, code)) }
    },
    legal(id) {
      if (!legalNeeds(form, line, kind).includes(id)) throw new Error(`${kind.id} does not say that it reads ${id}`)
      return { kind: 'input', id: legalInputId(id) }
    },
    lateness: () => (line.funder === undefined ? driver('publicDelay') : add(driver('publicDelay'), funderDelay)),
    funderDelay: () => funderDelay,
    statement: (id, code) => rowRef(statementRowId(id, code)),
    balanceOf: (number) => account(number, 'accountBalance'),
    movementOf: (number) => account(number, 'accountMovement'),
    debitsOf: (number) => account(number, 'accountDebits'),
    creditsOf: (number) => account(number, 'accountCredits'),
    row: post,
    ref: (code) => rowRef(lineRowId(line.id, code)),
    evenShare: () => evenShare(sheet),
    index: (of) => yearlyIndex(sheet, of),
    timed(flow, moves = 'movesAndEnds', unit = 'cents') {
      if (!isTimed) return flow
      timedParts++
      return timedFlow(sheet, line.id, flow, { part: timedParts, moves: moves === 'movesAndEnds', unit })
    },
    opening(account, amount) {
      const row = sheet.row({
        id: lineRowId(line.id, `opening${account}`),
        label: { code: 'openingAmount', line: line.id, account },
        unit: 'cents',
        kind: 'constant',
        formula: amount,
        section: line.id,
      })
      const held = postings.openings.get(account)
      if (held) held.push(row)
      else postings.openings.set(account, [row])
    },
  }
}

/** The line that a link of another leads to; null when there is none, or when it is not of a kind that the link takes. */
function linkedLine(plan: Plan, line: Line, kind: LineKind, linkId: string): Line | null {
  const link = kind.links?.find(({ id }) => id === linkId)
  if (!link) throw new Error(`${kind.id} has no link ${linkId}`)
  const other = plan.lines.find(({ id }) => id === line.links?.[linkId])
  return other && link.kinds.includes(other.kind) ? other : null
}

function addInputs(sheet: SheetBuilder, line: Line, kind: LineKind): ReadonlySet<string> {
  const serving = kind.parameters.filter((parameter) => parameterServes(parameter, line, kind))
  const addInput = (id: string, unit: Unit, shape: InputShape) =>
    sheet.input({ id: lineInputId(line.id, id), label: { code: id, line: line.id }, unit, shape })
  addInput('active', 'flag', 'scalar')
  for (const { id, unit, shape } of serving) addInput(id, unit, shape)
  return new Set(serving.map((parameter) => parameter.id))
}

/** Adds what a line that runs over the years is moved by, where some scenario moves it. */
function addTimingInputs(sheet: SheetBuilder, plan: Plan, line: Line, kind: LineKind): boolean {
  if (!runsOverYears(kind) || !timedLineIds(plan).has(line.id)) return false
  for (const { id, unit, shape } of [laterInput, untilInput]) {
    sheet.input({ id: lineInputId(line.id, id), label: { code: id, line: line.id }, unit, shape })
  }
  return true
}

/** The share of each action in a line, which its budget reads. */
function addActionShares(sheet: SheetBuilder, plan: Plan, line: Line): void {
  for (const { id, name } of plan.actions) {
    if ((line.actions?.[id] ?? 0) === 0) continue
    const label = { code: 'actionShare', line: line.id, name }
    sheet.input({ id: actionShareInputId(line.id, id), label, unit: 'rate', shape: 'scalar' })
  }
}

function evenShare(sheet: SheetBuilder) {
  const reached = rowRef('time.evenShare')
  const before = rowRef('time.evenShareBefore')
  if (sheet.has(reached.id)) return { reached, before }
  const row = (id: string, code: string, unit: Unit, formula: Operand) =>
    sheet.row({ id, label: { code }, unit, kind: 'rate', formula, section: 'time' })
  const one = row('time.month', 'oneMonth', 'count', constant(1))
  const toDate = row('time.monthOfYear', 'monthOfYear', 'count', yearToDate(one))
  row(reached.id, 'evenShare', 'rate', divide(toDate, yearTotal(one)))
  row(before.id, 'evenShareBefore', 'rate', when(time('yearStart'), constant(0), previous(reached)))
  return { reached, before }
}

function yearlyIndex(sheet: SheetBuilder, driver: 'inflation' | 'wageGrowth'): RowOperand {
  const id = `time.${driver}`
  if (sheet.has(id)) return rowRef(id)
  const rate: Operand = { kind: 'input', id: driverInputId(driver) }
  return sheet.row({
    id,
    label: { code: `${driver}Index` },
    unit: 'ratio',
    kind: 'rate',
    formula: power(add(constant(1), rate), subtract(time('yearIndex'), constant(1))),
    section: 'time',
  })
}

function postTo(
  sheet: SheetBuilder,
  calendar: Calendar,
  line: Line,
  kind: LineKind,
  postings: Postings & { readonly grantor: Grantor | null },
) {
  function addRow(
    code: string,
    row: LineRow,
    debit: string | undefined,
    credit: string | undefined,
    part = '',
  ): RowOperand {
    const { cash } = row
    const posting = definedOf({ debit, credit, cash })
    const touchesCash = debit === '512' || credit === '512'
    if (touchesCash !== (cash !== undefined)) throw new Error(`${kind.id}.${code}: a cash posting needs its category`)
    for (const account of [debit, credit]) if (account !== undefined) postings.used.add(account)
    const grantor = postings.grantor && grantorKey(postings.grantor, posting)
    const id = lineRowId(line.id, `${code}${part}`)
    const tags = grantor ? { ...posting, grantor } : posting
    if (tags.debit ?? tags.credit) postings.rows.push({ line: line.id, row: id, ...tags })
    return sheet.row({
      id,
      label: { code, line: line.id },
      unit: row.unit,
      kind: row.kind,
      formula: row.formula,
      section: line.id,
      tags: {
        ...tags,
        ...(row.brings && kind.family ? { family: kind.family } : {}),
        ...(line.funder && isIncomeOfFunder(credit) ? { funder: line.funder } : {}),
      },
    })
  }
  return (code: string, row: LineRow): RowOperand => {
    const generations = accountGenerations(row, calendar)
    if (row.brings && isUncertainIncome(kind, generations)) addConfirmed(sheet, line, code, row.decided)
    if (generations.length === 1) return addRow(code, row, generations[0]!.debit, generations[0]!.credit)
    const whole = addRow(code, { unit: row.unit, kind: row.kind, formula: row.formula }, undefined, undefined)
    for (const { debit, credit, firstYear, lastYear } of generations) {
      const inYears = within(time('yearIndex'), constant(firstYear), constant(lastYear))
      addRow(code, { ...row, formula: multiply(whole, inYears) }, debit, credit, `${firstYear}`)
    }
    return whole
  }
}

/**
 * Dependence on a funder is measured on income alone: neither loans, nor own funds, nor what is given in kind; what goes
 * through a restricted fund or a provision (78) was counted when it came in.
 */
function isIncomeOfFunder(credit: string | undefined): boolean {
  return credit !== undefined && credit.startsWith('7') && !credit.startsWith('78')
}

/** What is said of a posting, without what is not. */
function definedOf(posting: {
  readonly debit: string | undefined
  readonly credit: string | undefined
  readonly cash: string | undefined
}) {
  const { debit, credit, cash } = posting
  return {
    ...(debit === undefined ? {} : { debit }),
    ...(credit === undefined ? {} : { credit }),
    ...(cash === undefined ? {} : { cash }),
  }
}

/** Whether what a row brings is income that somebody must still award. */
function isUncertainIncome(kind: LineKind, generations: readonly Generation[]): boolean {
  const isAwarded = kind.parameters.some(({ id }) => id === 'status')
  return isAwarded && generations.some(({ credit }) => credit?.startsWith('7'))
}

/** Adds the part of an awarded row that is secured: all of it once it is notified, nothing before. */
function addConfirmed(sheet: SheetBuilder, line: Line, code: string, decided: Operand | undefined): void {
  const status: Operand = { kind: 'input', id: lineInputId(line.id, 'status') }
  const secured = within(status, constant(statusNumber('notified')), constant(statusNumber('paid')))
  sheet.row({
    id: lineRowId(line.id, `${code}Confirmed`),
    label: { code: 'confirmed', line: line.id },
    unit: 'cents',
    kind: 'flow',
    formula: multiply(rowRef(lineRowId(line.id, code)), decided ? multiply(secured, decided) : secured),
    section: line.id,
    tags: { confirmed: 'confirmed' },
  })
}

interface Generation {
  readonly debit: string | undefined
  readonly credit: string | undefined
  readonly firstYear: number
  lastYear: number
}

/** The accounts that a row posts to, by runs of fiscal years in which they are the same. */
function accountGenerations(row: LineRow, calendar: Calendar): readonly Generation[] {
  const found: Generation[] = []
  for (const year of calendar.years) {
    const debit = accountInYear(row.debit, year.endYear)
    const credit = accountInYear(row.credit, year.endYear)
    const last = found[found.length - 1]
    if (last && last.debit === debit && last.credit === credit) last.lastYear = year.index + 1
    else found.push({ debit, credit, firstYear: year.index + 1, lastYear: year.index + 1 })
  }
  return found
}

function accountInYear(account: string | DatedAccount | undefined, endYear: number): string | undefined {
  if (typeof account !== 'object') return account
  const known = account.datedAccount.filter(({ fromYear }) => fromYear <= endYear)
  return (known[known.length - 1] ?? account.datedAccount[0])?.account
}
