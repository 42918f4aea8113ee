import { lengthOfShape } from '../../domain/calc/inputValues.ts'
import type { InputDefinition } from '../../domain/calc/sheet.ts'
import { compilePlan } from '../../domain/model/compilePlan.ts'
import type { CompiledPlan } from '../../domain/model/compilePlan.ts'
import { scenarioInputs } from '../../domain/model/inputValues.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { scenarioTitle } from '../workbook/bookScenario.ts'
import { engineValue, figureInText } from './engineValue.ts'
import { provenanceDifferences } from './provenanceDifferences.ts'
import type { ProvenanceDifference } from './provenanceDifferences.ts'
import type { ReturnedCell, ReturnedRow, ReturnedWorkbook } from './returnedWorkbook.ts'

/** A figure that a returned workbook holds and the plan does not, in the engine's unit. */
export interface CellDifference {
  readonly input: InputDefinition
  /** The place of the element from 0; null for a single value. */
  readonly element: number | null
  readonly scenarioId: string
  /** At the export, where it is known; in the plan as it is otherwise. */
  readonly was: number
  /** What the workbook holds; null where a scenario's own figure was taken away. */
  readonly is: number | null
  /** In the plan as it is. */
  readonly now: number
  /** The formula that somebody typed to get there, without the equals sign; empty for a typed figure. */
  readonly formula: string
  /** The note that stands beside the figure in the workbook. */
  readonly note: string
}

/** A cell of which nothing can be made, and what it holds. */
export interface UnreadableCell {
  readonly input: InputDefinition
  readonly element: number | null
  readonly scenarioId: string
  readonly text: string
}

/** Everything in which a returned workbook differs from the plan. */
export interface WorkbookComparison {
  /** The export is remembered; it is not; or the workbook was made from another copy of the plan. */
  readonly origin: 'known' | 'unknown' | 'otherCopy'
  readonly cells: readonly CellDifference[]
  readonly provenance: readonly ProvenanceDifference[]
  readonly unreadable: readonly UnreadableCell[]
  /** Identifiers of inputs that the plan has no more. */
  readonly unknownInputs: readonly string[]
  /** Titles of scenarios that the plan has no more. */
  readonly unknownScenarios: readonly string[]
}

/** What the workbook and the plan are to each other: differences, or two plans that are not the same. */
export type ComparedWorkbook =
  { readonly ok: true; readonly comparison: WorkbookComparison } | { readonly ok: false; readonly code: 'otherPlan' }

/** The least share of the inputs of a workbook that a plan knows, for it to be a copy of the same plan. */
const LEAST_KNOWN = 0.5

/**
 * Lays a returned workbook beside the plan. `exported` is the plan as it was exported, when that is remembered: without
 * it a figure that was changed in the app since the export reads as changed in the workbook.
 */
export function compareWithPlan(returned: ReturnedWorkbook, plan: Plan, exported: Plan | null): ComparedWorkbook {
  const now = readingOf(plan)
  const before = exported ? readingOf(exported) : now
  const isSamePlan = returned.identity.plan === plan.id
  const known = returned.rows.filter(({ id }) => now.inputs.has(withoutElement(id)))
  if (!isSamePlan && known.length < LEAST_KNOWN * returned.rows.length) return { ok: false, code: 'otherPlan' }
  const scenarioIds = returned.scenarios.map((title) => scenarioTitled(exported ?? plan, title))
  const knownIds = scenarioIds.map((id) => plan.scenarios.find((scenario) => scenario.id === id)?.id ?? null)
  const cells: CellDifference[] = []
  const unreadable: UnreadableCell[] = []
  for (const row of known) {
    const input = now.inputs.get(withoutElement(row.id))
    if (!input) continue
    const element = elementOf(row.id)
    if ((element ?? 0) >= lengthOfShape(input.shape, now.compiled.sheet.calendar)) continue
    row.cells.forEach((cell, column) => {
      const scenarioId = knownIds[column]
      if (scenarioId === undefined || scenarioId === null) return
      const found = readCell(cell, input, before.isRoot(scenarioId))
      const place = { input, element, scenarioId }
      if (found === 'unreadable') unreadable.push({ ...place, text: String(cell.value ?? '') })
      else {
        const was = before.value(scenarioId, input.id, element)
        const present = now.value(scenarioId, input.id, element)
        const isTaken = found === 'inherited'
        const isOwn = isTaken && before.isOwn(scenarioId, input.id, element) && now.isOwn(scenarioId, input.id, element)
        if (isTaken ? !isOwn : same(found, was) || same(found, present)) return
        const is = isTaken ? null : found
        cells.push({ ...place, was, is, now: present, formula: isTaken ? '' : (cell.formula ?? ''), note: row.note })
      }
    })
  }
  return {
    ok: true,
    comparison: {
      origin: !isSamePlan ? 'otherCopy' : exported ? 'known' : 'unknown',
      cells,
      provenance: provenanceDifferences(known.filter(isFirst), plan, exported ?? plan),
      unreadable,
      unknownInputs: returned.rows.filter((row) => !known.includes(row)).map(({ id }) => id),
      unknownScenarios: returned.scenarios.filter((_, column) => knownIds[column] === null),
    },
  }
}

/** What is asked of a plan here: its inputs, and their values by scenario. */
interface Reading {
  readonly compiled: CompiledPlan
  readonly inputs: ReadonlyMap<string, InputDefinition>
  value(scenarioId: string, inputId: string, element: number | null): number
  /** Whether a scenario stands on no other. */
  isRoot(scenarioId: string): boolean
  /** Whether a scenario has a figure of its own there. */
  isOwn(scenarioId: string, inputId: string, element: number | null): boolean
}

function readingOf(plan: Plan): Reading {
  const compiled = compilePlan(plan)
  const byScenario = new Map(plan.scenarios.map(({ id }) => [id, scenarioInputs(plan, compiled.sheet, id)]))
  const scenarios = new Map(plan.scenarios.map((scenario) => [scenario.id, scenario]))
  return {
    compiled,
    inputs: new Map(compiled.sheet.inputs.map((input) => [input.id, input])),
    value(scenarioId, inputId, element) {
      const value = byScenario.get(scenarioId)?.get(inputId) ?? 0
      return typeof value === 'number' ? value : (value[element ?? 0] ?? 0)
    },
    isRoot: (scenarioId) => scenarios.get(scenarioId)?.parent === null,
    isOwn(scenarioId, inputId, element) {
      const override = scenarios.get(scenarioId)?.overrides[inputId]
      if (override === undefined || typeof override === 'number') return override !== undefined
      return (override[element ?? 0] ?? null) !== null
    },
  }
}

function readCell({ value, formula }: ReturnedCell, input: InputDefinition, isRoot: boolean) {
  if (formula !== undefined && !isRoot && /^(?:\$?[A-Z]{1,3}\$?\d+)?$/.test(formula.replaceAll(/^of:=|[[\].]/g, ''))) {
    return 'inherited'
  }
  const figure = typeof value === 'string' ? figureInText(value) : value
  return figure === null || !Number.isFinite(figure) ? 'unreadable' : engineValue(figure, input.unit)
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

function scenarioTitled(plan: Plan, title: string): string | null {
  const bare = (text: string) => text.replace(/^\d+\. /, '')
  const found = plan.scenarios.find(({ name }, position) => {
    // The number may have another length than at the export: the shorter title counts.
    const own = bare(scenarioTitle(position, name))
    const asked = bare(title)
    return own === asked || (title.length >= 59 && (own.startsWith(asked) || asked.startsWith(own)))
  })
  return found?.id ?? null
}

function withoutElement(id: string): string {
  return id.replace(/\[\d+\]$/, '')
}

function elementOf(id: string): number | null {
  const place = /\[(\d+)\]$/.exec(id)?.[1]
  return place === undefined ? null : Number(place) - 1
}

function isFirst({ id }: ReturnedRow): boolean {
  return (elementOf(id) ?? 0) === 0
}
