import { MAX_NAME } from '../../domain/plan/checkText.ts'
import type { Funder } from '../../domain/plan/funder.ts'
import type { Line, Plan } from '../../domain/plan/plan.ts'
import { batch } from '../edit.ts'
import type { Edit } from '../edit.ts'
import { addEvent } from '../edits/events.ts'
import { addFunder } from '../edits/funders.ts'
import { addLine } from '../edits/lines.ts'
import { setStructure } from '../edits/structure.ts'
import type { IdSource } from '../idSource.ts'
import { newPlan } from '../newPlan.ts'
import type { StartAnswers } from './startAnswers.ts'
import { startEvents, triedLine } from './startEvents.ts'
import type { StartEventCode } from './startEvents.ts'
import { startLines } from './startLines.ts'
import type { StartLine, StartLineCode } from './startLines.ts'

/** What the plan and the things in it are called, in the language of the window. */
export interface StartWords {
  readonly plan: string
  readonly baseScenario: string
  /** What the main funder is called when nobody named it. */
  readonly funder: string
  /** Written beside every figure that was answered. */
  readonly source: string
  line(code: StartLineCode, funder: string): string
  /** An event, and whom or what it strikes; null where it is all public money. */
  event(code: StartEventCode, struck: Struck | null): string
}

/** Whom or what an event strikes: a funder, or one line. */
export interface Struck {
  readonly name: string
  readonly is: 'funder' | 'line'
}

/** The base plan that the answers make, with the three events to try first. */
export function startPlan(answers: StartAnswers, words: StartWords, newId: IdSource): Plan {
  const { form, start, years, structureName } = answers
  const baseScenario = { id: newId(), name: words.baseScenario }
  const blank = newPlan({ id: newId(), name: cut(words.plan), form, start, months: 12 * years, baseScenario })
  const lines = startLines(answers)
  const hasGrant = lines.some(({ code }) => code === 'grant')
  const funder = hasGrant ? mainFunder(answers, words, newId()) : null
  const laid = lines.map((line) => ({ line, laid: layLine(line, newId(), words, funder) }))
  const first = triedLine(lines)
  const struck = laid.find(({ line }) => line === first)
  return batch({ code: 'addLine', name: '' }, [
    setStructure({ name: structureName.trim() }),
    ...(funder ? [addFunder(funder)] : []),
    ...laid.map((one) => addLine(one.laid)),
    ...(struck ? eventEdits(struck.line, struck.laid, funder, words, newId) : []),
  ]).apply(blank)
}

function eventEdits(
  line: StartLine,
  at: Line,
  funder: Funder | null,
  words: StartWords,
  newId: IdSource,
): readonly Edit[] {
  const whom: Struck =
    line.code === 'grant' && funder ? { name: funder.name, is: 'funder' } : { name: at.name, is: 'line' }
  return startEvents(line, at).map(({ code, effects }) => {
    const isOnAll = effects.every(({ what }) => what === 'driver')
    return addEvent({ id: newId(), name: cut(words.event(code, isOnAll ? null : whom)), story: '', effects })
  })
}

function mainFunder({ grantFunder, grantKind }: StartAnswers, words: StartWords, id: string): Funder {
  const name = grantFunder.trim() || words.funder
  return { id, name: cut(name), kind: grantKind, usualDelay: 0, countsInKind: false, note: '' }
}

function layLine(
  { code, kind, choices, values }: StartLine,
  id: string,
  words: StartWords,
  funder: Funder | null,
): Line {
  return {
    id,
    kind,
    name: cut(words.line(code, funder?.name ?? '')),
    ...(code === 'grant' && funder ? { funder: funder.id } : {}),
    choices,
    values,
    provenance: Object.fromEntries(
      Object.keys(values).map((parameter) => [parameter, { source: words.source, confidence: 'assumption' }]),
    ),
  }
}

function cut(name: string): string {
  return name.trim().slice(0, MAX_NAME)
}
