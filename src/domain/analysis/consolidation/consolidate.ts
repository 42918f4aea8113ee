import { monthsOf } from '../figurePeriod.ts'
import { yearReading } from '../figureAt.ts'
import { rowAt } from '../../calc/dependencies.ts'
import type { Calendar } from '../../calc/timeline.ts'
import { cashPayments, cashReceipts } from '../../plan/lineKind.ts'
import type { LegalForm } from '../../plan/plan.ts'
import type { Statement } from '../../statements/statement.ts'
import { eliminationSheet } from './eliminationSheet.ts'
import type { GroupStatementId } from './eliminationSheet.ts'
import { flowReading } from './flowReading.ts'
import type { FlowReading } from './flowReading.ts'
import { lineRecords } from './lineRecords.ts'
import { matchRecords } from './matchRecords.ts'
import { commonPeriod } from './structureGroup.ts'
import type { GroupMember, InternalFlow } from './structureGroup.ts'

/** The part of a group's figure that is asked for: a structure by the id of its plan, what is taken out, or the whole. */
export type GroupPart = { readonly plan: string } | 'eliminations' | 'whole'

/** Structures read as one, over the months that they all plan. */
export interface Consolidation {
  readonly calendar: Calendar
  readonly statements: Readonly<Record<GroupStatementId, Statement>>
  /** The figure of a statement's row in a fiscal year of the group, in cents; the whole is the sum of the structures less the eliminations. */
  figure(row: string, year: number, part: GroupPart): number
  /** What both sides of each internal flow record, year by year, in the order of the flows. */
  readonly flows: readonly FlowReading[]
}

/**
 * Consolidates structures: sums their statements row by row and takes their internal flows out. Its fiscal years are those of the
 * first structure. Null when they have no month in common. A flow whose lines are not there takes nothing out.
 */
export function consolidate(
  members: readonly GroupMember[],
  internalFlows: readonly InternalFlow[],
): Consolidation | null {
  const period = commonPeriod(members.map(({ plan }) => plan))
  const first = members[0]
  if (!period || !first) return null
  const timeline = { ...period, fiscalYearEndMonth: first.plan.timeline.fiscalYearEndMonth }
  const recordsOf = ({ plan, line }: InternalFlow['payer']) => {
    const member = members.find((each) => each.plan.id === plan)
    return member?.plan.lines.some(({ id }) => id === line) ? lineRecords(member, line, period) : null
  }
  const records = internalFlows.map(({ payer, receiver }) => {
    const [paying, receiving] = [recordsOf(payer), recordsOf(receiver)]
    return paying && receiving ? { paying, receiving } : null
  })
  const eliminations = records.map((both) =>
    both ? matchRecords(both.paying, both.receiving, period.months) : { accounts: new Map(), cash: new Map() },
  )
  const { statements, evaluation } = eliminationSheet(timeline, formOf(members), usedBy(members), eliminations)
  const { calendar } = evaluation.sheet
  const definitionOf = (row: string) => evaluation.sheet.rows[rowAt(evaluation.sheet.index, row)]!
  const read = (figures: Float64Array, row: string, year: number, from: number) => {
    const { first: start, last } = monthsOf({ kind: 'year', index: year }, calendar)
    const reading = yearReading(definitionOf(row))
    if (reading !== 'sum') return figures[from + (reading === 'start' ? start : last)]!
    return figures.subarray(from + start, from + last + 1).reduce((sum, figure) => sum + figure, 0)
  }
  const eliminated = (row: string, year: number) => read(evaluation.row(row), row, year, 0)
  const ownOf = ({ plan, evaluation: own }: GroupMember, row: string, year: number) =>
    own.sheet.index.byId.has(row) ? read(own.row(row), row, year, period.start - plan.timeline.start) : 0
  return {
    calendar,
    statements,
    figure(row, year, part) {
      if (part === 'eliminations') return eliminated(row, year)
      if (part === 'whole') return members.reduce((sum, each) => sum + ownOf(each, row, year), eliminated(row, year))
      const member = members.find(({ plan }) => plan.id === part.plan)
      return member ? ownOf(member, row, year) : 0
    },
    flows: internalFlows.map(({ id }, position) => flowReading(id, records[position] ?? null, calendar)),
  }
}

/** The statement of associations reads every structure, since it has a line for each income; that of a company serves companies alone. */
function formOf(members: readonly GroupMember[]): LegalForm {
  const forms = members.map(({ plan }) => plan.structure.form)
  return forms.find((form) => form === 'association') ?? forms[0] ?? 'association'
}

function usedBy(members: readonly GroupMember[]) {
  const accounts = new Set(members.flatMap(({ compiled }) => compiled.ledger.accounts.map(({ number }) => number)))
  const lines = new Set(members.flatMap(({ compiled }) => compiled.statements.cash.lines.map(({ code }) => code)))
  const categories: readonly string[] = [...cashReceipts, ...cashPayments]
  return { accounts, cash: new Set(categories.filter((code) => lines.has(code))) }
}
