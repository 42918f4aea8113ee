import { compileSheet } from '../calc/compile.ts'
import type { CompiledSheet } from '../calc/compile.ts'
import { rowRef, tagged } from '../calc/expression.ts'
import type { Operand } from '../calc/expression.ts'
import { add, subtract } from '../calc/formulas.ts'
import { startSheet } from '../calc/sheet.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import { layOutCalendar } from '../calc/timeline.ts'
import type { Calendar } from '../calc/timeline.ts'
import { addIndicators } from '../indicators/addIndicators.ts'
import { accountOf } from '../ledger/chart.ts'
import { buildLedger } from '../ledger/ledger.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { driverInputId, drivers } from '../plan/drivers.ts'
import { families } from '../plan/lineKind.ts'
import { legalInputId } from '../parameters/legalFigures.ts'
import { legalFigureUnit } from '../parameters/legalFigureUnit.ts'
import { actionWeightInputId } from '../plan/action.ts'
import { funderDelayInputId } from '../plan/funder.ts'
import type { Funder } from '../plan/funder.ts'
import type { Plan } from '../plan/plan.ts'
import { actionBudget } from '../statements/actionBudget.ts'
import { balanceSheet } from '../statements/balanceSheet.ts'
import { cashFlowStatement } from '../statements/cashFlowStatement.ts'
import { cashPlan } from '../statements/cashPlan.ts'
import { addChecks } from '../statements/checks.ts'
import { dueWithinYearRows } from '../statements/dueWithinYear.ts'
import { fundingPlan } from '../statements/fundingPlan.ts'
import { grantForm } from '../statements/grantForm.ts'
import { incomeStatement } from '../statements/incomeStatement.ts'
import { loanSchedules } from '../statements/loanSchedules.ts'
import { restrictedFundsFollowUp } from '../statements/restrictedFundsFollowUp.ts'
import type { Statement, StatementId } from '../statements/statement.ts'
import { voluntaryStatement } from '../statements/voluntaryStatement.ts'
import { legalFiguresInUse, legalSeries } from './legalInputs.ts'
import { lineKind } from './lineKinds.ts'
import { openLineScope } from './lineScope.ts'
import type { Postings } from './lineScope.ts'

/** A plan made into one sheet, which serves every scenario. */
export interface CompiledPlan {
  readonly sheet: CompiledSheet
  readonly ledger: Ledger
  readonly statements: Readonly<Record<StatementId, Statement>>
  /** The funders of the lines, in the order of the plan. */
  readonly funders: readonly Funder[]
}

/** The id of the row that sums what a family of resources brings. */
export function familyRowId(family: string): string {
  return `family.${family}`
}

/** The id of the row that sums what a funder brings to income. */
export function funderRowId(position: number): string {
  return `funder.${position}`
}

/** Makes a valid plan into a sheet: lines, ledger, statements, indicators, checks. Throws only on a bug. */
export function compilePlan(plan: Plan): CompiledPlan {
  const sheet = startSheet(plan.timeline)
  const calendar = layOutCalendar(plan.timeline)
  for (const driver of drivers) {
    sheet.input({ id: driverInputId(driver.id), label: { code: driver.id }, unit: driver.unit, shape: 'scalar' })
  }
  addSharedInputs(sheet, calendar, plan)
  const postings: Postings = { used: new Set(['512']), openings: new Map(), rows: [] }
  for (const line of plan.lines) {
    const kind = lineKind(line.kind)
    if (!kind) throw new Error(`unknown kind of line: ${line.kind}`)
    kind.build(openLineScope(sheet, calendar, plan, line, kind, postings))
  }
  balanceOpening(sheet, postings.openings)
  const funders = addFamiliesAndFunders(sheet, plan)
  const ledger = buildLedger(sheet, postings.used, postings.openings)
  const statements = layStatements(sheet, plan, ledger, postings)
  addIndicators(
    sheet,
    ledger,
    funders.map((_, position) => rowRef(funderRowId(position))),
  )
  addChecks(sheet, ledger)
  const compilation = compileSheet(sheet.finish())
  if (!compilation.ok) throw new Error(`rows close on themselves: ${compilation.rows.join(', ')}`)
  return { sheet: compilation.sheet, ledger, statements, funders }
}

/** Lays every statement: those with rows of their own in the order in which they read one another. */
function layStatements(
  sheet: SheetBuilder,
  plan: Plan,
  ledger: Ledger,
  { openings, rows }: Postings,
): Readonly<Record<StatementId, Statement>> {
  const usedCash = new Set(rows.flatMap(({ cash }) => (cash === undefined ? [] : [cash])))
  const income = incomeStatement(sheet, ledger, plan.structure.form)
  const balance = balanceSheet(sheet, ledger, dueWithinYearRows(sheet, plan.lines, rows))
  const cash = cashPlan(sheet, add(...(openings.get('512') ?? [])), usedCash)
  const funding = fundingPlan(sheet, ledger, usedCash)
  return {
    income,
    balance,
    cash,
    funding,
    cashFlow: cashFlowStatement(sheet, ledger, funding),
    grantForm: grantForm(sheet, ledger, rows),
    actions: actionBudget(sheet, plan, rows),
    voluntary: voluntaryStatement(sheet, ledger, rows),
    loans: loanSchedules(sheet, plan.lines),
    funds: restrictedFundsFollowUp(sheet, plan.lines),
  }
}

/** What the opening balance lacks is the surplus carried from the past (report à nouveau, 110): assets less all else. */
function balanceOpening(sheet: SheetBuilder, openings: Map<string, Operand[]>): void {
  const assets: Operand[] = []
  const liabilities: Operand[] = []
  for (const [number, amounts] of openings) {
    for (const amount of amounts) (accountOf(number).side === 'debit' ? assets : liabilities).push(amount)
  }
  const retained = sheet.row({
    id: 'opening.retained',
    label: { code: 'openingRetained' },
    unit: 'cents',
    kind: 'constant',
    formula: subtract(add(...assets), add(...liabilities)),
    section: 'opening',
  })
  openings.set('110', [retained])
}

function addFamiliesAndFunders(sheet: SheetBuilder, plan: Plan): readonly Funder[] {
  for (const family of families) {
    sheet.row({
      id: familyRowId(family),
      label: { code: `family.${family}` },
      unit: 'cents',
      kind: 'flow',
      formula: tagged('family', family),
      section: 'families',
      key: family,
    })
  }
  const funders = fundersInUse(plan)
  funders.forEach((funder, position) => {
    sheet.row({
      id: funderRowId(position),
      label: { code: 'funderBrings', name: funder.name },
      unit: 'cents',
      kind: 'flow',
      formula: tagged('funder', funder.id),
      section: 'funders',
      key: funder.id,
    })
  })
  return funders
}

function fundersInUse(plan: Plan): readonly Funder[] {
  return plan.funders.filter((funder) => plan.lines.some((line) => line.funder === funder.id))
}

/** The inputs that lines share: the usual delay of each funder, and the legal figures that some kind reads. */
function addSharedInputs(sheet: SheetBuilder, calendar: Calendar, plan: Plan): void {
  for (const { id, name } of fundersInUse(plan)) {
    const label = { code: 'usualDelay', name }
    sheet.input({ id: funderDelayInputId(id), label, unit: 'months', shape: 'scalar' })
  }
  if (plan.indirectKey === 'weights') {
    for (const { id, name } of plan.actions) {
      sheet.input({ id: actionWeightInputId(id), label: { code: 'keyWeight', name }, unit: 'weight', shape: 'scalar' })
    }
  }
  for (const id of legalFiguresInUse(plan)) {
    const { shape } = legalSeries(plan, calendar, id)
    sheet.input({ id: legalInputId(id), label: { code: id }, unit: legalFigureUnit(id), shape })
  }
}
