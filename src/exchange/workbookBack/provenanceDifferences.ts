import { confidences } from '../../domain/plan/plan.ts'
import type { Confidence, Plan, Provenance } from '../../domain/plan/plan.ts'
import { en } from '../../i18n/messages/en/messages.ts'
import { fr } from '../../i18n/messages/fr/messages.ts'
import type { ReturnedRow } from './returnedWorkbook.ts'

/** Where a figure comes from, as somebody wrote it in the workbook. */
export interface ProvenanceDifference {
  readonly lineId: string
  readonly lineName: string
  readonly parameter: string
  readonly was: Provenance
  readonly is: Provenance
}

/** The lines whose sources, dates, confidences or notes were changed in a workbook; `before` is the plan as it was exported. */
export function provenanceDifferences(
  rows: readonly ReturnedRow[],
  plan: Plan,
  before: Plan,
): readonly ProvenanceDifference[] {
  return rows.flatMap((row) => {
    const [lineId = '', parameter = '', rest] = row.id.replace(/\[\d+\]$/, '').split('/')
    const line = plan.lines.find(({ id }) => id === lineId)
    if (!line || rest !== undefined) return []
    const was = before.lines.find(({ id }) => id === lineId)?.provenance[parameter] ?? {}
    const present = line.provenance[parameter] ?? {}
    const is = provenanceOf(row, was)
    if (isSame(is, was) || isSame(is, present)) return []
    return [{ lineId, lineName: line.name, parameter, was: present, is }]
  })
}

function provenanceOf({ source, date, confidence, note }: ReturnedRow, was: Provenance): Provenance {
  const level = confidenceOf(confidence) ?? (confidence === '' ? undefined : was.confidence)
  return {
    ...(note === '' ? {} : { note }),
    ...(source === '' ? {} : { source }),
    ...(level === undefined ? {} : { confidence: level }),
    ...(date === '' ? {} : { date }),
  }
}

function confidenceOf(word: string): Confidence | undefined {
  return confidences.find((level) =>
    [fr, en].some(({ workbook }) => workbook.confidences[level] === word.toLowerCase()),
  )
}

function isSame(a: Provenance, b: Provenance): boolean {
  return (['note', 'source', 'confidence', 'date'] as const).every(
    (field) => (a[field] ?? '').trim() === (b[field] ?? '').trim(),
  )
}
