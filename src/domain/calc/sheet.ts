import type { InputShape, Operand, RowOperand, Tag, Unit } from './expression.ts'
import { rowRef } from './expression.ts'
import type { Timeline } from './timeline.ts'

/** How the figures of a row run: a flow adds up, a stock stands at a date, a constant is one figure for the plan. */
export type RowKind = 'flow' | 'stock' | 'constant' | 'flag' | 'rate'

/** What a row is called: a code for the message, and what it belongs to. */
export interface RowLabel {
  readonly code: string
  /** The line of the plan that the row belongs to. */
  readonly line?: string
  /** The account that the row belongs to. */
  readonly account?: string
  /** A name typed by the user that the row is about, such as a funder's. */
  readonly name?: string
}

/** One series of figures with the one formula that gives it in every period. */
export interface RowDefinition {
  readonly id: string
  readonly label: RowLabel
  readonly unit: Unit
  readonly kind: RowKind
  readonly formula: Operand
  /** The block of the calculation sheet in which the row stands. */
  readonly section: string
  readonly tags?: Readonly<Partial<Record<Tag, string>>>
  /** What the row's tagged sums look for; stands in its constant column. */
  readonly key?: string
}

/** A number or a series that is typed, one value set a scenario. */
export interface InputDefinition {
  readonly id: string
  readonly label: RowLabel
  readonly unit: Unit
  readonly shape: InputShape
}

/** A sheet before it is compiled: rows in reading order, inputs, and the timeline they run over. */
export interface SheetDefinition {
  readonly timeline: Timeline
  readonly rows: readonly RowDefinition[]
  readonly inputs: readonly InputDefinition[]
}

/** Gathers rows and inputs; an id used twice is a bug and throws. */
export interface SheetBuilder {
  readonly timeline: Timeline
  row(definition: RowDefinition): RowOperand
  input(definition: InputDefinition): Operand
  has(rowId: string): boolean
  finish(): SheetDefinition
}

/** Starts an empty sheet over a timeline. */
export function startSheet(timeline: Timeline): SheetBuilder {
  const rows = new Map<string, RowDefinition>()
  const inputs = new Map<string, InputDefinition>()
  return {
    timeline,
    row(definition) {
      if (rows.has(definition.id)) throw new Error(`row defined twice: ${definition.id}`)
      rows.set(definition.id, definition)
      return rowRef(definition.id)
    },
    input(definition) {
      if (inputs.has(definition.id)) throw new Error(`input defined twice: ${definition.id}`)
      inputs.set(definition.id, definition)
      return { kind: 'input', id: definition.id }
    },
    has: (rowId) => rows.has(rowId),
    finish: () => ({ timeline, rows: [...rows.values()], inputs: [...inputs.values()] }),
  }
}
