/** Why a piece of work gave nothing: it was stopped by whoever asked for it, or it failed. */
export class WorkError extends Error {
  readonly reason: 'cancelled' | 'failed'

  constructor(reason: 'cancelled' | 'failed', message: string = reason) {
    super(message)
    this.name = 'WorkError'
    this.reason = reason
  }
}
