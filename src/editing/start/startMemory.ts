import type { Month } from '../../domain/time/month.ts'
import { blankAnswers, startFields } from './startAnswers.ts'
import type { StartAnswers, StartField } from './startAnswers.ts'
import { startSteps } from './startSteps.ts'
import type { StartStepId } from './startSteps.ts'

/** The key under which the app remembers a questionnaire that was left. */
export const START_MEMORY_KEY = 'start.answers'

/** A questionnaire that was left: what was answered, and the screen where it was; `end` is what it makes. */
export interface StartedAnswers {
  readonly answers: StartAnswers
  readonly step: StartStepId | 'end'
}

/** Writes a questionnaire as text. */
export function writeStarted(started: StartedAnswers): string {
  return JSON.stringify(started)
}

/** Reads what was remembered, answer by answer: one that is not what it may be counts for nothing; null when nothing was. */
export function readStarted(text: string | null, now: Month): StartedAnswers | null {
  const read = parsed(text)
  if (!isRecord(read) || !isRecord(read['answers'])) return null
  const { answers: kept, step } = read
  const known = startSteps.find(({ id }) => id === step)?.id
  const found = Object.entries(startFields).filter(([id, field]) => isAnswer(kept[id], field))
  // Every answer that is taken over was checked against its own field.
  const answers = Object.fromEntries(found.map(([id]) => [id, kept[id]])) as Partial<StartAnswers>
  return { answers: { ...blankAnswers(now), ...answers }, step: step === 'end' ? 'end' : (known ?? 'structure') }
}

/** Whether a value may be the answer to a question. */
export function isAnswer(value: unknown, field: StartField): boolean {
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' && value.length <= field.max
    case 'option':
      return field.options.some((option) => option === value)
    default: {
      if (value === null) return field.optional
      if (typeof value !== 'number' || !Number.isFinite(value)) return false
      const isWhole = field.kind === 'rate' || field.kind === 'count' || Number.isInteger(value)
      return isWhole && value >= field.min && value <= field.max
    }
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
