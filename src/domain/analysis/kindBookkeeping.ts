import type { CompiledSheet } from '../calc/compile.ts'
import { indicatorRowId } from '../indicators/indicator.ts'
import { indicators } from '../indicators/registry.ts'
import type { IndicatorId } from '../indicators/registry.ts'
import { compilePlan } from '../model/compilePlan.ts'
import type { LineKind } from '../plan/lineKind.ts'
import type { Line, Plan } from '../plan/plan.ts'

/** One entry that a kind of line posts: the code of its row, and the accounts that it debits and credits. */
export interface KindPosting {
  readonly code: string
  readonly debit: string
  readonly credit: string
}

/** What a kind of line does to the books. */
export interface KindBookkeeping {
  readonly postings: readonly KindPosting[]
  /** The indicators of which some figure rests on what it posts. */
  readonly indicators: readonly IndicatorId[]
}

const lineId = 'line'

/** Reads the books of a kind off the rows of a plan that holds one line of it, with its usual choices, over the plan's years. */
export function kindBookkeeping(plan: Plan, kind: LineKind): KindBookkeeping {
  const line: Line = { id: lineId, kind: kind.id, name: '', choices: {}, values: {}, provenance: {} }
  const { sheet } = compilePlan({
    ...plan,
    actions: [],
    funders: [],
    lines: [line],
    scenarios: plan.scenarios.slice(0, 1),
  })
  const posted = sheet.rows.flatMap((row, position) => {
    const { debit, credit } = row.tags ?? {}
    if (row.label.line !== lineId || debit === undefined || credit === undefined) return []
    return [{ position, posting: { code: row.label.code, debit, credit } }]
  })
  const reached = stepsFrom(
    sheet,
    posted.map(({ position }) => position),
  )
  return {
    postings: posted.map(({ posting }) => posting),
    indicators: Object.values(indicators).flatMap(({ id }) =>
      reached.has(sheet.stepOfRow[sheet.index.byId.get(indicatorRowId(id))!]!) ? [id] : [],
    ),
  }
}

/** The steps of a sheet that read some rows, directly or not. */
function stepsFrom(sheet: CompiledSheet, rows: readonly number[]): ReadonlySet<number> {
  const reached = new Set(rows.map((row) => sheet.stepOfRow[row]!))
  const waiting = [...reached]
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    for (const reader of sheet.readersOfStep[step]!) {
      if (reached.has(reader)) continue
      reached.add(reader)
      waiting.push(reader)
    }
  }
  return reached
}
