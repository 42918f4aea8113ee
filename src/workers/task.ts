/** What a task may tell while it runs. */
export interface TaskHooks {
  /** How much is done, as a share from 0 to 1. */
  onProgress(share: number): void
}

/** A computation that is too long for the window: what it is given and what it gives can both be posted between threads. */
export interface Task<Payload, Result> {
  run(payload: Payload, hooks: TaskHooks): Result | Promise<Result>
}
