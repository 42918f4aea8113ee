import type { Evaluation } from '../calc/evaluate.ts'
import type { RowDefinition } from '../calc/sheet.ts'
import { accountOf } from '../ledger/chart.ts'
import { legalValue } from '../parameters/legalFigures.ts'
import type { AidSettings } from '../plan/aidSettings.ts'
import type { Line, Plan } from '../plan/plan.ts'
import { aidEquivalent, regimeFigures } from './aidEquivalent.ts'
import type { AidEquivalent, UnknownEquivalent } from './aidEquivalent.ts'
import { publicAid } from './publicAid.ts'
import type { AidForm } from './publicAid.ts'
import { rowsByLine } from './resourceFlows.ts'

/** An aid on the day on which it is granted, in cents. */
export interface GrantedAid {
  readonly form: AidForm | 'past'
  /** Null for an aid that was granted before the plan. */
  readonly lineId: string | null
  readonly grantor: string
  readonly month: number
  readonly amount: number
}

/** A line of public aid, what it is worth, and whether it counts under the ceiling. */
export interface AidOfLine {
  readonly lineId: string
  readonly form: AidForm
  readonly counts: boolean
  /** Of a loan or a guarantee; null for a grant, which is worth what it is. */
  readonly equivalent: AidEquivalent | UnknownEquivalent | null
  /** What is granted, month by month in which something is. */
  readonly granted: readonly GrantedAid[]
}

/** What was granted over the three years that end in a month, against the ceiling of that month (null when unknown). */
export interface DeMinimisUse {
  readonly month: number
  readonly used: number
  readonly ceiling: number | null
}

/** How much of the de minimis ceiling a plan uses. */
export interface DeMinimisMeter {
  readonly lines: readonly AidOfLine[]
  /** What counts, in the order of time, past aid first. */
  readonly counted: readonly GrantedAid[]
  /** The use after each month of the plan in which an aid is granted. */
  readonly uses: readonly DeMinimisUse[]
  /** Where the use is at its highest, the earliest of equal ones; the first month of the plan when it grants nothing. */
  readonly highest: DeMinimisUse
  /** What is left under the ceiling there, negative when it is passed; null when the ceiling is not known. */
  readonly room: number | null
  /** Lines that count and whose equivalent cannot be computed: the meter does not hold them. */
  readonly incomplete: readonly string[]
}

/** The span over which aid adds up: three years back from each grant, no longer fiscal years (Regulation (EU) 2023/2831, article 3). */
const ROLLING_MONTHS = 36

/** Measures the public aid of a plan in a scenario against the ceiling of its de minimis regime. Source: DOMAIN 4. */
export function deMinimisMeter(plan: Plan, evaluation: Evaluation, settings: AidSettings): DeMinimisMeter {
  const lines = aidOfLines(plan, evaluation, settings).filter(isGranted)
  const past = settings.past.map(({ grantor, month, amount }): GrantedAid => ({
    form: 'past',
    lineId: null,
    grantor,
    month,
    amount,
  }))
  const counted = [...past, ...lines.flatMap(({ counts, granted }) => (counts ? granted : []))].sort(
    (a, b) => a.month - b.month,
  )
  const { start } = plan.timeline
  const ceilingId = regimeFigures[settings.regime].ceiling
  const useIn = (month: number): DeMinimisUse => ({
    month,
    used: counted.reduce(
      (sum, aid) => (aid.month <= month && aid.month > month - ROLLING_MONTHS ? sum + aid.amount : sum),
      0,
    ),
    ceiling: legalValue(ceilingId, month, plan.legalFigures),
  })
  const months = [...new Set(counted.map(({ month }) => month))].filter((month) => month >= start)
  const uses = months.map(useIn)
  const highest = uses.reduce((best, use) => (use.used > best.used ? use : best), useIn(start))
  return {
    lines,
    counted,
    uses,
    highest,
    room: highest.ceiling === null ? null : highest.ceiling - highest.used,
    incomplete: lines.flatMap(({ lineId, counts, equivalent }) =>
      counts && equivalent?.kind === 'unknown' ? [lineId] : [],
    ),
  }
}

/** Lines that grant something in the scenario, or that would if their equivalent were known. */
function isGranted({ equivalent, granted }: AidOfLine): boolean {
  return granted.length > 0 || (equivalent?.kind === 'unknown' && equivalent.reason !== 'notDrawn')
}

function aidOfLines(plan: Plan, evaluation: Evaluation, settings: AidSettings): readonly AidOfLine[] {
  const rowsOf = rowsByLine(evaluation.sheet.rows)
  return publicAid(plan, evaluation).map((aid) => {
    const { line, form } = aid
    const equivalent = form === 'grant' ? null : aidEquivalent(plan, evaluation, aid, settings)
    const grantor = plan.funders.find(({ id }) => id === line.funder)?.name ?? line.name
    const make = (month: number, amount: number): GrantedAid => ({ form, lineId: line.id, grantor, month, amount })
    return {
      lineId: line.id,
      form,
      // What came before the plan is typed among past aid, with the day on which it was granted.
      counts:
        countsAsDeMinimis(line, settings) && !(equivalent?.kind === 'unknown' && equivalent.reason === 'beforePlan'),
      equivalent,
      granted:
        equivalent === null
          ? grantedBy(rowsOf.get(line.id) ?? [], evaluation).map(({ month, amount }) => make(month, amount))
          : equivalent.kind === 'known'
            ? [make(equivalent.month, equivalent.atDiscountRate)]
            : [],
    }
  })
}

/** Whether an aid rests on the de minimis rules, which it does until the user says that it rests on others. */
function countsAsDeMinimis(line: Line, { notDeMinimis = [] }: AidSettings): boolean {
  return !notDeMinimis.includes(line.id)
}

/** The months in which a grant becomes a right: a claim on the funder, or money where none comes before it. */
function grantedBy(
  rows: readonly RowDefinition[],
  evaluation: Evaluation,
): readonly { readonly month: number; readonly amount: number }[] {
  const { start, months } = evaluation.sheet.calendar.timeline
  const isClaim = (account: string | undefined) => account !== undefined && accountOf(account).place === 'receivables'
  const claims = rows.filter(
    ({ tags }) => tags?.credit !== undefined && !isClaim(tags.credit) && (isClaim(tags.debit) || tags.debit === '512'),
  )
  return Array.from({ length: months }, (_, t) => ({
    month: start + t,
    amount: claims.reduce((sum, { id }) => sum + evaluation.row(id)[t]!, 0),
  })).filter(({ amount }) => amount > 0)
}
