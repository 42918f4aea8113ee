import { rowsByLine } from '../../domain/analysis/resourceFlows.ts'
import { isOpenAward } from '../../domain/model/lineEffects.ts'
import { eventChanges } from '../../domain/model/lineEffects.ts'
import { openTrial } from '../../domain/model/trial.ts'
import { driverInputId, fundingBases } from '../../domain/plan/drivers.ts'
import { lineInputId } from '../../domain/plan/lineKind.ts'
import { linesIn } from '../../domain/plan/linesIn.ts'
import type { Line } from '../../domain/plan/plan.ts'
import { isAwarded } from '../../domain/model/fundingBasis.ts'
import type { ReportContext } from './reportContext.ts'
import type { ReportEvent } from './reportDocument.ts'

/** A resource that nobody has decided yet, with the rows of what it brings. */
export interface OpenAward {
  readonly line: Line
  readonly rows: readonly string[]
  readonly probability: number
}

/** What a scenario still hopes for, and the two events that frame it: all of it comes, none of it does. */
export interface OpenAwards {
  readonly hasAwards: boolean
  readonly open: readonly OpenAward[]
  readonly allCome: ReportEvent
  readonly noneComes: ReportEvent
}

/** Reads the awards of the scenario of a report that are not decided. */
export function openAwards({ model, scenario, words: { t } }: ReportContext): OpenAwards {
  const { plan } = model
  const { inputs, evaluation } = openTrial(model, scenario.id)
  const rows = rowsByLine(evaluation.sheet.rows)
  const lines = linesIn(plan, scenario.id).filter(
    (line) => inputs.get(lineInputId(line.id, 'active')) !== 0 && isAwarded(line),
  )
  const open = lines.flatMap((line): OpenAward[] => {
    const brings = (rows.get(line.id) ?? []).filter(({ tags }) => tags?.family !== undefined).map(({ id }) => id)
    if (!isOpenAward(line, inputs) || brings.length === 0) return []
    return [{ line, rows: brings, probability: evaluation.input(lineInputId(line.id, 'probability'))[0]! }]
  })
  return {
    hasAwards: lines.length > 0,
    open,
    allCome: {
      name: t('boardReport.doc.events.allCome'),
      changes: new Map([[driverInputId('fundingBasis'), fundingBases.indexOf('all') + 1]]),
    },
    noneComes: {
      name: t('boardReport.doc.events.noneComes'),
      changes: eventChanges(plan, inputs, [{ what: 'lost', target: { openAwards: true } }]),
    },
  }
}
