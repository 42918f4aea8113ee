import fc from 'fast-check'
import { layOutCalendar } from '../../src/domain/calc/timeline.ts'
import { allLineKinds, lineKind } from '../../src/domain/model/lineKinds.ts'
import { driverInputId, drivers } from '../../src/domain/plan/drivers.ts'
import { lineInputId } from '../../src/domain/plan/lineKind.ts'
import { confidences, legalForms } from '../../src/domain/plan/plan.ts'
import type { Plan } from '../../src/domain/plan/plan.ts'
import { addMonths } from '../../src/domain/time/month.ts'
import { batch } from '../../src/editing/edit.ts'
import type { Edit } from '../../src/editing/edit.ts'
import { clearInput, clearInputAt, setActive, setInput, setInputAt } from '../../src/editing/edits/inputs.ts'
import { renameLine, setChoice, setFunder, setLineNote, setProvenance } from '../../src/editing/edits/lineDetails.ts'
import { addLine, duplicateLine, moveLine, removeLine } from '../../src/editing/edits/lines.ts'
import { freezeScenario, removeFrozen } from '../../src/editing/edits/frozen.ts'
import { addNote, changeNote, removeNote } from '../../src/editing/edits/notes.ts'
import { promoteScenario } from '../../src/editing/edits/promoteScenario.ts'
import { addScenarioAction } from '../../src/editing/edits/scenarioActions.ts'
import {
  addLineIn,
  changeLineIn,
  duplicateLineIn,
  putLineBack,
  setTiming,
  takeLineAway,
} from '../../src/editing/edits/scenarioLines.ts'
import { removeScenario, removeScenarioTree } from '../../src/editing/edits/scenarioRemoval.ts'
import {
  addScenario,
  duplicateScenario,
  moveScenario,
  renameScenario,
  setStory,
} from '../../src/editing/edits/scenarios.ts'
import { renamePlan, setStructure } from '../../src/editing/edits/structure.ts'
import { addYearsBefore, moveStart, setFiscalYearEnd, setMonths } from '../../src/editing/edits/timeline.ts'
import { newLine } from '../../src/editing/newLine.ts'

/** Draws one of a list; the list may be empty, and then nothing is drawn. */
type Pick = <Item>(items: readonly Item[]) => Item | undefined

/** What a user might do to the plan as it stands then; some of it is refused. */
export type Deed = (plan: Plan) => Edit

/** Any edit there is, aimed at whatever the plan holds when it is done. */
export function arbitraryDeed(): fc.Arbitrary<Deed> {
  return fc
    .record({
      make: fc.constantFrom(...makers),
      picks: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      figure: fc.oneof(fc.integer({ min: -5, max: 200_000 }), fc.constantFrom(0, 0.5, 1, 3)),
      text: fc.string({ maxLength: 12 }),
    })
    .map(({ make, picks, figure, text }) => (plan) => {
      let next = 0
      const pick: Pick = (items) => items[picks[next++ % picks.length]! % Math.max(1, items.length)]
      return make({ plan, pick, figure, text, id: `n${picks.slice(0, 3).join('-').slice(0, 30)}` }) ?? renamePlan(text)
    })
}

interface Drawn {
  readonly plan: Plan
  readonly pick: Pick
  readonly figure: number
  readonly text: string
  readonly id: string
}

const lineOf = ({ plan, pick }: Drawn) => pick(plan.lines)?.id ?? 'none'
const scenarioOf = ({ plan, pick }: Drawn) => pick(plan.scenarios)?.id ?? 'none'

function inputOf({ plan, pick }: Drawn): string {
  const line = pick(plan.lines)
  const parameter = line && pick(lineKind(line.kind)?.parameters ?? [])
  return line && parameter ? lineInputId(line.id, parameter.id) : driverInputId(pick(drivers)!.id)
}

function positionOf({ plan, pick }: Drawn): number {
  return pick([...layOutCalendar(plan.timeline).years.keys()]) ?? 0
}

const makers: readonly ((drawn: Drawn) => Edit | undefined)[] = [
  (drawn) => setInput(scenarioOf(drawn), inputOf(drawn), drawn.figure),
  (drawn) => setInput(scenarioOf(drawn), inputOf(drawn), [drawn.figure, 0, drawn.figure]),
  (drawn) => setInputAt(scenarioOf(drawn), inputOf(drawn), positionOf(drawn), drawn.figure),
  (drawn) => clearInput(scenarioOf(drawn), inputOf(drawn)),
  (drawn) => clearInputAt(scenarioOf(drawn), inputOf(drawn), positionOf(drawn)),
  (drawn) => setActive(scenarioOf(drawn), lineOf(drawn), drawn.figure > 1),
  (drawn) => addLine(newLine(drawn.id, drawn.pick(allLineKinds())!.id, drawn.text), drawn.pick(drawn.plan.lines)?.id),
  (drawn) => duplicateLine(lineOf(drawn), drawn.id, drawn.text),
  (drawn) => removeLine(lineOf(drawn)),
  (drawn) => moveLine(lineOf(drawn), drawn.pick([null, ...drawn.plan.lines])?.id ?? null),
  (drawn) => renameLine(lineOf(drawn), drawn.text),
  (drawn) => setFunder(lineOf(drawn), drawn.text),
  (drawn) => setLineNote(lineOf(drawn), drawn.text),
  (drawn) => {
    const line = drawn.pick(drawn.plan.lines)
    const choice = line && drawn.pick(lineKind(line.kind)?.choices ?? [])
    return line && choice && setChoice(line.id, choice.id, drawn.pick(choice.options)!)
  },
  (drawn) =>
    setProvenance(
      lineOf(drawn),
      'active',
      drawn.pick([null, { note: drawn.text, confidence: drawn.pick(confidences)! }])!,
    ),
  (drawn) => setStructure({ name: drawn.text, form: drawn.pick(legalForms)! }),
  (drawn) => moveStart(addMonths(drawn.plan.timeline.start, Math.trunc(drawn.figure % 40))),
  (drawn) => addYearsBefore(1 + Math.trunc(Math.abs(drawn.figure) % 3)),
  (drawn) => setMonths(12 + Math.trunc(Math.abs(drawn.figure) % 120)),
  (drawn) => setFiscalYearEnd(1 + Math.trunc(Math.abs(drawn.figure) % 12)),
  (drawn) => addScenario({ id: drawn.id, name: drawn.text, parent: scenarioOf(drawn) }),
  (drawn) => duplicateScenario(scenarioOf(drawn), drawn.id, drawn.text),
  (drawn) => removeScenario(scenarioOf(drawn)),
  (drawn) => removeScenarioTree(scenarioOf(drawn)),
  (drawn) => moveScenario(scenarioOf(drawn), scenarioOf(drawn)),
  (drawn) => promoteScenario(scenarioOf(drawn), drawn.text),
  (drawn) => addScenarioAction(scenarioOf(drawn), { id: drawn.id, when: '', what: drawn.text, done: false }),
  (drawn) => addLineIn(scenarioOf(drawn), newLine(drawn.id, drawn.pick(allLineKinds())!.id, drawn.text)),
  (drawn) => takeLineAway(scenarioOf(drawn), lineOf(drawn)),
  (drawn) => putLineBack(scenarioOf(drawn), lineOf(drawn)),
  (drawn) => duplicateLineIn(scenarioOf(drawn), lineOf(drawn), drawn.id, drawn.text),
  (drawn) => setTiming(scenarioOf(drawn), lineOf(drawn), { later: Math.trunc(drawn.figure % 24) }),
  (drawn) => setTiming(scenarioOf(drawn), lineOf(drawn), { until: addMonths(drawn.plan.timeline.start, 9) }),
  (drawn) => {
    const line = drawn.pick(drawn.plan.lines)
    const choice = line && drawn.pick(lineKind(line.kind)?.choices ?? [])
    const option = choice && drawn.pick(choice.options)
    const scenario = scenarioOf(drawn)
    return line && choice && changeLineIn(scenario, line.id, drawn.id, (id) => setChoice(id, choice.id, option!))
  },
  (drawn) =>
    freezeScenario({ id: drawn.id, name: drawn.text, frozenOn: '2026-11-23', scenario: scenarioOf(drawn), note: '' }),
  (drawn) => removeFrozen(drawn.pick(drawn.plan.frozen)?.id ?? 'none'),
  (drawn) =>
    addNote({
      ...{ id: drawn.id, on: { what: 'line', line: lineOf(drawn) }, kind: 'question', author: drawn.text },
      ...{ day: '2026-11-23', text: drawn.text, done: false },
    }),
  (drawn) => changeNote(drawn.pick(drawn.plan.notes)?.id ?? 'none', { text: drawn.text, done: drawn.figure > 1 }),
  (drawn) => removeNote(drawn.pick(drawn.plan.notes)?.id ?? 'none'),
  (drawn) => renameScenario(scenarioOf(drawn), drawn.text),
  (drawn) => setStory(scenarioOf(drawn), drawn.text),
  (drawn) =>
    batch({ code: 'setValues', name: '' }, [
      setInputAt(scenarioOf(drawn), inputOf(drawn), positionOf(drawn), drawn.figure),
      setInputAt(scenarioOf(drawn), inputOf(drawn), positionOf(drawn), drawn.figure),
    ]),
]
