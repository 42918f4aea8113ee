import type { InputShape, Operand, RowOperand, Unit } from '../calc/expression.ts'
import type { RowKind } from '../calc/sheet.ts'
import type { Calendar, Timeline } from '../calc/timeline.ts'
import type { Alert } from './alert.ts'
import type { LegalFigureId } from '../parameters/legalFigures.ts'
import type { DriverId } from './drivers.ts'
import type { LegalForm, Line, Plan } from './plan.ts'

/** The six families of resources, in the order in which they are shown everywhere. */
export const families = [
  'public',
  'selfFinancing',
  'privateGiving',
  'solidarityFinance',
  'socialInvestment',
  'nonMonetary',
] as const
export type Family = (typeof families)[number]

/** Where a line is typed. */
export const sections = ['resources', 'costs', 'staff', 'investments', 'opening'] as const
export type Section = (typeof sections)[number]

/** A typed figure of a kind of line. Bounds are logical: what lies beyond is refused; legal limits are alerts. */
export interface ParameterDefinition {
  readonly id: string
  readonly unit: Unit
  readonly shape: InputShape
  readonly min: number
  readonly max: number
  /** What counts while nothing is typed; for unit 'month', months after the plan's first (see `defaultOf`). */
  readonly default: number
  readonly integer?: boolean
  /** For unit 'choice': the codes of the options, numbered from 1. */
  readonly options?: readonly string[]
  /** The parameter serves only when a structural choice has one of these values. */
  readonly when?: { readonly choice: string; readonly is: readonly string[] }
  /** The main figure of the line, typed in the grid by fiscal year. */
  readonly main?: boolean
  /** The default rests on no confirmed text: shown "à vérifier". */
  readonly toCheck?: boolean
  /** Source of the default or of the bound, as keyed in the parameter table. */
  readonly source?: string
}

/** A structural choice: it decides which rows a line has. */
export interface ChoiceDefinition {
  readonly id: string
  readonly options: readonly string[]
  readonly default: string
  /** The choice serves only when another one, which stands before it, has one of these values. */
  readonly when?: { readonly choice: string; readonly is: readonly string[] }
}

/** A dated figure that a kind reckons with, always or only under a structural choice. */
export interface LegalNeed {
  readonly id: LegalFigureId
  readonly when?: { readonly choice: string; readonly is: readonly string[] }
  /** The legal forms that it concerns, all unless told. */
  readonly forms?: readonly LegalForm[]
}

/** A line that a line may be tied to: an advance to its grant, a guarantee to its loan. */
export interface LinkDefinition {
  readonly id: string
  /** The kinds of lines that it may lead to. */
  readonly kinds: readonly string[]
  readonly required: boolean
}

/** The line that a line is tied to. */
export interface LinkedLine {
  readonly line: Line
  /** Names a row of that line. */
  ref(code: string): RowOperand
}

/** An account that depends on the fiscal year: numbers by the first year in which they serve, oldest first. */
export interface DatedAccount {
  readonly datedAccount: readonly { readonly fromYear: number; readonly account: string }[]
}

/** What a line writes for one of its rows. A posted row moves one account to another, month by month, never negative in meaning. */
export interface LineRow {
  readonly unit: Unit
  readonly kind: RowKind
  readonly formula: Operand
  readonly debit?: string | DatedAccount
  readonly credit?: string | DatedAccount
  /** The line of the cash plan; needed by every row that posts to 512. */
  readonly cash?: CashCategory
  /** The row is what the line brings, counted under its family. What a row credits to income counts under the line's funder. */
  readonly brings?: boolean
  /** The share of what the row brings that is decided with the award, all of it unless told: renewals are not. */
  readonly decided?: Operand
}

/** The lines of the monthly cash plan: receipts first, then payments. */
export const cashReceipts = [
  'openingReceivables',
  'grants',
  'investmentGrants',
  'sales',
  'dues',
  'giving',
  'borrowing',
  'ownFundsIn',
  'impactPayments',
  'disposals',
  'financialIncome',
  'vatIn',
  'currentAccountsIn',
  'shortTermIn',
] as const
export const cashPayments = [
  'openingPayables',
  'suppliers',
  'wages',
  'socialCharges',
  'investments',
  'loanRepayments',
  'interest',
  'ownFundsOut',
  'taxes',
  'vatOut',
  'shareInterest',
  'grantsPaid',
  'currentAccountsOut',
  'shortTermOut',
] as const
export type CashReceipt = (typeof cashReceipts)[number]
export type CashPayment = (typeof cashPayments)[number]
export type CashCategory = CashReceipt | CashPayment

/** What a kind of line may do while it lays its rows. */
export interface LineScope {
  readonly line: Line
  readonly form: LegalForm
  readonly calendar: Calendar
  /** 1 when the line counts, 0 when it is switched off. */
  readonly active: Operand
  parameter(id: string): Operand
  choice(id: string): string
  driver(id: DriverId): Operand
  /** Adds a row named by a code of the kind. */
  row(code: string, row: LineRow): RowOperand
  /** Names a row of this line, which may be added later. */
  ref(code: string): RowOperand
  /** The line that this one is tied to; null when it is tied to none. */
  linked(linkId: string): LinkedLine | null
  /** A legal figure month by month; a month without one counts zero, and `LineKind.legal` makes an alert of it. */
  legal(id: LegalFigureId): Operand
  /** Months added to every public payment: the plan's driver and the usual delay of the line's funder. */
  lateness(): Operand
  /** The usual delay of the line's funder, in months; zero without one. */
  funderDelay(): Operand
  /** A row of a statement; one that depends on this line in the same month closes a loop. */
  statement(id: 'income' | 'balance' | 'cash' | 'funding', code: string): RowOperand
  /** What an account stands at at the end of the month, and what it moved by, positive on its own side. */
  balanceOf(account: string): RowOperand
  movementOf(account: string): RowOperand
  /** What every line debited to an account in the month, and what it credited. */
  debitsOf(account: string): RowOperand
  creditsOf(account: string): RowOperand
  /** The share of the fiscal year that is reached at the end of each month, spread evenly, and at the end of the month before. */
  evenShare(): { readonly reached: RowOperand; readonly before: RowOperand }
  /** A flow (cents unless told) moved in time and cut where a scenario says so; the flow itself when none does. */
  timed(flow: Operand, moves?: 'movesAndEnds' | 'endsOnly', unit?: Unit): Operand
  /** The index of prices or wages: 1 in the first fiscal year, then rising by the plan's yearly rate. */
  index(of: 'inflation' | 'wageGrowth'): RowOperand
  /** Adds an amount to the opening balance of an account (positive on the side that the chart gives it). */
  opening(account: string, amount: Operand): void
}

/** What a legal check sees once the plan is evaluated. */
export interface LineCheck {
  readonly plan: Plan
  readonly line: Line
  readonly calendar: Calendar
  /** A legal figure in force in a month, the user's own where the table knows none; null when neither does. */
  legal(id: LegalFigureId, month: number): number | null
  /** The line that this one is tied to; null when it is tied to none. */
  linked(linkId: string): Line | null
  /** The scalar parameter of a line that this one is tied to, and the figures of its rows. */
  valueOf(line: Line, parameterId: string): number
  figuresOf(line: Line, code: string): Float64Array
  /** The figures of a row of the line. */
  figures(code: string): Float64Array
  /** A scalar parameter as the scenario has it. */
  value(id: string): number
  /** A parameter laid out over the periods. */
  series(id: string): Float64Array
}

/** One kind of line: the single definition that forms, fiches, engine, workbook and tests read. */
export interface LineKind {
  readonly id: string
  readonly section: Section
  readonly family?: Family
  readonly forms: readonly LegalForm[]
  readonly choices: readonly ChoiceDefinition[]
  readonly parameters: readonly ParameterDefinition[]
  /** Its figures run over the years; a kind with a yearly profile does without saying so. */
  readonly runsOverYears?: boolean
  readonly links?: readonly LinkDefinition[]
  /** Dated figures without which its rows cannot be reckoned. */
  readonly legal?: readonly (LegalFigureId | LegalNeed)[]
  readonly rowCodes: readonly string[]
  /** Keys of the sources of its rules, worded in the fiche. */
  readonly sources: readonly string[]
  build(scope: LineScope): void
  check?(context: LineCheck): readonly Alert[]
}

/** The id of a line's input. */
export function lineInputId(lineId: string, parameterId: string): string {
  return `${lineId}/${parameterId}`
}

/** The id of a line's row. */
export function lineRowId(lineId: string, code: string): string {
  return `${lineId}.${code}`
}

/** Whether a parameter serves, given the structural choices of a line. */
export function parameterServes(parameter: ParameterDefinition, line: Line, kind: LineKind): boolean {
  return conditionHolds(parameter.when, line, kind)
}

/** Whether a structural choice serves, given the others. */
export function choiceServes(choice: ChoiceDefinition, line: Line, kind: LineKind): boolean {
  return conditionHolds(choice.when, line, kind)
}

/** A condition holds when the choice that it names serves and has one of its values. */
function conditionHolds(when: ChoiceDefinition['when'], line: Line, kind: LineKind): boolean {
  if (!when) return true
  const choice = kind.choices.find(({ id }) => id === when.choice)
  return choice !== undefined && choiceServes(choice, line, kind) && when.is.includes(choiceOf(line, kind, choice.id))
}

/** The legal figures that a line reckons with, given the legal form and its structural choices. */
export function legalNeeds(form: LegalForm, line: Line, kind: LineKind): readonly LegalFigureId[] {
  return (kind.legal ?? []).flatMap((need) => {
    if (typeof need === 'string') return [need]
    const concerned = need.forms?.includes(form) ?? true
    return concerned && conditionHolds(need.when, line, kind) ? [need.id] : []
  })
}

/** The figure that counts while nothing is typed: a default month stands so many months after the plan's first. */
export function defaultOf(parameter: ParameterDefinition, timeline: Timeline): number {
  return parameter.unit === 'month' ? timeline.start + parameter.default : parameter.default
}

/** The structural choice of a line, its default when none was made. */
export function choiceOf(line: Line, kind: LineKind, choiceId: string): string {
  const definition = kind.choices.find((choice) => choice.id === choiceId)
  if (!definition) throw new Error(`${kind.id} has no choice ${choiceId}`)
  return line.choices[choiceId] ?? definition.default
}
