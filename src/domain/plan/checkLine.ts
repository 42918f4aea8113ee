import { checkInputValue } from './checkFigure.ts'
import { checkLineId, checkText, MAX_NAME, MAX_TEXT } from './checkText.ts'
import type { LineKind, ParameterDefinition } from './lineKind.ts'
import type { Line, Provenance } from './plan.ts'
import { pathTo } from './planProblem.ts'
import type { PlanProblem } from './planProblem.ts'

/** What is known of an input before it is typed. */
export type InputDefinition = Pick<ParameterDefinition, 'id' | 'unit' | 'shape' | 'min' | 'max' | 'integer'>

const activeInput: InputDefinition = { id: 'active', unit: 'flag', shape: 'scalar', min: 0, max: 1 }

/** The definition of an input of a kind of line, `active` included; undefined when it has no such input. */
export function inputOfKind(kind: LineKind, id: string): InputDefinition | undefined {
  return id === activeInput.id ? activeInput : kind.parameters.find((parameter) => parameter.id === id)
}

/** What is wrong with a line by itself: its id, texts, choices, values, and where they come from. */
export function checkLine(
  line: Line,
  path: string,
  kinds: (id: string) => LineKind | undefined,
): readonly PlanProblem[] {
  const kind = kinds(line.kind)
  const named = (problems: readonly PlanProblem[]) => problems.map((problem) => ({ ...problem, line: line.name }))
  const texts = [
    ...checkLineId(line.id, pathTo(path, 'id')),
    ...checkText(line.name, pathTo(path, 'name'), MAX_NAME),
    ...checkText(line.note ?? '', pathTo(path, 'note'), MAX_TEXT),
  ]
  if (!kind) return named([...texts, { code: 'unknownKind', path: pathTo(path, 'kind'), value: line.kind }])
  return named([
    ...texts,
    ...checkChoices(line, kind, pathTo(path, 'choices')),
    ...checkValues(line, kind, pathTo(path, 'values')),
    ...checkProvenances(line, kind, pathTo(path, 'provenance')),
  ])
}

function checkChoices(line: Line, kind: LineKind, path: string): readonly PlanProblem[] {
  return Object.entries(line.choices).flatMap(([id, option]): readonly PlanProblem[] => {
    const definition = kind.choices.find((choice) => choice.id === id)
    if (!definition) {
      return [{ code: 'unknownChoice', path: pathTo(path, id), value: id, allowed: kind.choices.map((one) => one.id) }]
    }
    if (definition.options.includes(option)) return []
    return [{ code: 'unknownOption', path: pathTo(path, id), value: option, allowed: definition.options }]
  })
}

function checkValues(line: Line, kind: LineKind, path: string): readonly PlanProblem[] {
  return Object.entries(line.values).flatMap(([id, value]): readonly PlanProblem[] => {
    const definition = inputOfKind(kind, id)
    if (!definition) return [unknownParameter(kind, id, pathTo(path, id))]
    const place = () => ({ path: pathTo(path, id), parameter: id })
    return checkInputValue(value, definition.shape, place, definition)
  })
}

function checkProvenances(line: Line, kind: LineKind, path: string): readonly PlanProblem[] {
  return Object.entries(line.provenance).flatMap(([id, provenance]): readonly PlanProblem[] => {
    const isKnown = inputOfKind(kind, id) !== undefined || kind.choices.some((choice) => choice.id === id)
    if (isKnown) return checkProvenance(provenance, pathTo(path, id))
    return [unknownParameter(kind, id, pathTo(path, id))]
  })
}

function checkProvenance({ note, source, date }: Provenance, path: string): readonly PlanProblem[] {
  const isDate = date === undefined || /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(date)
  return [
    ...checkText(note ?? '', pathTo(path, 'note'), MAX_TEXT),
    ...checkText(source ?? '', pathTo(path, 'source'), MAX_TEXT),
    ...(isDate ? [] : [{ code: 'badDate' as const, path: pathTo(path, 'date'), value: date }]),
  ]
}

function unknownParameter(kind: LineKind, id: string, path: string): PlanProblem {
  return { code: 'unknownParameter', path, value: id, allowed: kind.parameters.map((parameter) => parameter.id) }
}
