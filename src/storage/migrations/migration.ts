/** A stored plan of some version: an object, whatever it holds. */
export type StoredDocument = Readonly<Record<string, unknown>>

/**
 * One step from a version of the stored plan to the next. A shipped step is never changed: it stands in a file
 * `NNNN-why.ts`, NNNN being the version that it leads to, and uses nothing that later versions may change.
 */
export interface Migration {
  /** The version that the step leads to. */
  readonly to: number
  readonly up: (document: StoredDocument) => StoredDocument
}
