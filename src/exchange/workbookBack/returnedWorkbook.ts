import type { WorkbookIdentity } from '../workbook/workbookIdentity.ts'

/** What a cell of a returned workbook holds: its value, and whether a formula gives it. */
export interface ReturnedCell {
  readonly value: string | number | null
  /** The formula, without the equals sign; empty when a formula is there but not told; none for a typed value. */
  readonly formula?: string
}

/** The row of an input in a returned workbook. */
export interface ReturnedRow {
  /** The identifier: of the input, with the place of the element from 1 in brackets for a series. */
  readonly id: string
  /** A cell a scenario, in the order of `scenarios`. */
  readonly cells: readonly ReturnedCell[]
  readonly source: string
  readonly date: string
  readonly confidence: string
  readonly note: string
}

/** A line that somebody wrote in the journal of the workbook. */
export interface ReturnedJournal {
  readonly day: string
  readonly author: string
  readonly what: string
}

/** What is read of a workbook that comes back: nothing of it is trusted or computed. */
export interface ReturnedWorkbook {
  readonly identity: WorkbookIdentity
  /** The titles of the scenarios as they head their columns. */
  readonly scenarios: readonly string[]
  readonly rows: readonly ReturnedRow[]
  readonly journal: readonly ReturnedJournal[]
}

/** Why a file is not taken for a workbook of the app. */
export type WorkbookRefusal =
  'tooLarge' | 'notWorkbook' | 'locked' | 'wrongPassword' | 'damaged' | 'notOurs' | 'noInputs'

/** A returned workbook, or why it is none. */
export type ReadWorkbook =
  { readonly ok: true; readonly workbook: ReturnedWorkbook } | { readonly ok: false; readonly code: WorkbookRefusal }
