/** What the window asks of the worker, one task at a time. */
export interface WorkRequest {
  readonly id: number
  readonly task: string
  readonly payload: unknown
}

/** What the worker tells of the task it was asked for. */
export type WorkReport =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'done'; readonly result: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }
