import type { FigurePeriod } from '../../domain/analysis/figurePeriod.ts'
import type { InputValue } from '../../domain/calc/inputValues.ts'
import type { Family } from '../../domain/plan/lineKind.ts'
import type { LineStyle } from '../../domain/statements/statement.ts'
import type { Language } from '../../i18n/language.ts'
import type { ReportSectionId } from './reportOptions.ts'

/** Where a part of a figure stands: a row, and when it is read. */
export interface FigureReading {
  readonly row: string
  readonly period: FigurePeriod
}

/** What happens beside the plan where a figure is read: the inputs that an event changes, and what it is called. */
export interface ReportEvent {
  readonly name: string
  readonly changes: ReadonlyMap<string, InputValue>
}

/** A figure as it is written, with the rows that give it: their readings add up to `value`, in the unit of the rows. */
export interface ReportFigure {
  readonly readings: readonly FigureReading[]
  readonly scenario: string
  readonly event: ReportEvent | null
  readonly value: number
  readonly text: string
  /** The number under which the last pages say where it comes from; null when they do not. */
  readonly reference: number | null
}

/** A text with the figures that stand in it. */
export type Sentence = readonly (string | ReportFigure)[]

/** One column of a table: its share of the width, and whether figures stand in it. */
export interface ReportColumn {
  readonly label: string
  readonly share: number
  readonly holds: 'text' | 'figures'
}

/** One row of a table, its first cell being its label. */
export interface ReportRow {
  readonly label: Sentence
  readonly style: LineStyle
  readonly level: 0 | 1 | 2
  readonly cells: readonly Sentence[]
}

export interface ReportTable {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly ReportRow[]
}

/** What each family brings by fiscal year, in cents, stacked. */
export interface FamilyChart {
  readonly kind: 'families'
  readonly caption: string
  readonly periods: readonly string[]
  readonly series: readonly { readonly family: Family; readonly label: string; readonly values: readonly number[] }[]
}

/** What is in the bank at the end of each month, in cents, in several scenarios; the first is the one of the report. */
export interface CashChart {
  readonly kind: 'cash'
  readonly caption: string
  /** The first month, absolute. */
  readonly start: number
  readonly floor: { readonly value: number; readonly label: string } | null
  readonly series: readonly { readonly mark: string; readonly label: string; readonly values: readonly number[] }[]
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly sentence: Sentence; readonly style: 'plain' | 'small' | 'typed' }
  | { readonly kind: 'list'; readonly items: readonly Sentence[] }
  /** Where a figure comes from: its number, what it is, and in smaller letters what gives it. */
  | { readonly kind: 'source'; readonly reference: number; readonly title: string; readonly details: readonly string[] }
  /** Room for writing by hand. */
  | { readonly kind: 'blank'; readonly label: string; readonly lines: number }
  | ReportTable
  | FamilyChart
  | CashChart

/** One section of the report; `isWide` asks for a page that lies on its side. */
export interface ReportSection {
  readonly id: ReportSectionId
  readonly title: string
  readonly isWide: boolean
  readonly startsPage: boolean
  readonly blocks: readonly ReportBlock[]
}

/** The whole report, in one language, before it is laid on pages. */
export interface ReportDocument {
  readonly language: Language
  readonly title: string
  readonly structure: string
  /** The plan, the scenario, the periods, the day. */
  readonly facts: readonly string[]
  readonly sections: readonly ReportSection[]
}
