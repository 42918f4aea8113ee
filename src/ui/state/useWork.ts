import { useEffect, useRef, useState } from 'react'
import { startWork } from '../../workers/startWork.ts'
import type { PayloadOf, ResultOf, TaskName } from '../../workers/taskRegistry.ts'
import { WorkError } from '../../workers/workError.ts'

/** Where a piece of work stands: under way, done, stopped by the person, or failed. */
export type WorkState = 'running' | 'done' | 'stopped' | 'failed'

/** A long computation as a screen shows it. */
export interface Work<Payload, Result> {
  readonly state: WorkState
  /** How much is done while it runs, as a share from 0 to 1. */
  readonly progress: number
  /** The last result, null before the first, with what it answers: it is stale while that is not what is asked. */
  readonly last: { readonly payload: Payload; readonly result: Result } | null
  /** Why it failed, in the words of the machine. */
  readonly failure: string
  stop(): void
  /** Does it again after it was stopped or failed. */
  restart(): void
}

interface Going<Payload> {
  readonly payload: Payload
  readonly attempt: number
  readonly progress: number
  readonly ended: { readonly state: 'stopped' | 'failed'; readonly failure: string } | null
}

/**
 * Keeps the result of a task in step with what it is asked: a new payload (by identity) stops what runs and starts anew after a
 * pause, so that typing does not start a computation at each key. A null payload asks nothing.
 */
export function useWork<Name extends TaskName>(
  task: Name,
  payload: PayloadOf<Name> | null,
  pause = 350,
): Work<PayloadOf<Name>, ResultOf<Name>> {
  type Payload = PayloadOf<Name>
  const [last, setLast] = useState<{ readonly payload: Payload; readonly result: ResultOf<Name> } | null>(null)
  const [going, setGoing] = useState<Going<Payload> | null>(null)
  const [attempt, setAttempt] = useState(0)
  const control = useRef<AbortController | null>(null)

  useEffect(() => {
    if (payload === null) return
    const own = new AbortController()
    control.current = own
    let isAsked = true
    const tell = (progress: number, ended: Going<Payload>['ended'] = null) => {
      if (isAsked) setGoing({ payload, attempt, progress, ended })
    }
    const start = async () => {
      try {
        const result = await startWork(task, payload, { onProgress: tell, signal: own.signal })
        if (isAsked) setLast({ payload, result })
      } catch (error) {
        const isStopped = error instanceof WorkError && error.reason === 'cancelled'
        tell(0, isStopped ? { state: 'stopped', failure: '' } : { state: 'failed', failure: String(error) })
      }
    }
    const timer = setTimeout(() => void start(), pause)
    return () => {
      isAsked = false
      clearTimeout(timer)
      own.abort()
    }
  }, [task, payload, attempt, pause])

  const now = going?.payload === payload && going.attempt === attempt ? going : null
  return {
    state: now?.ended?.state ?? (last?.payload === payload ? 'done' : 'running'),
    progress: now?.progress ?? 0,
    last,
    failure: now?.ended?.failure ?? '',
    stop: () => control.current?.abort(),
    restart: () => setAttempt((before) => before + 1),
  }
}
