import { describe, expect, it, vi } from 'vitest'
import { serveTasks } from './serveTasks.ts'
import { openWorkLane } from './workLane.ts'
import type { ThreadListener, WorkerThread } from './workLane.ts'
import type { TaskHooks } from './task.ts'

const registry = {
  double: { run: ({ of }: { readonly of: number }) => of * 2 },
  later: {
    async run({ of }: { readonly of: number }, { onProgress }: TaskHooks) {
      onProgress(0.5)
      await Promise.resolve()
      return of
    },
  },
  endless: { run: () => new Promise<never>(() => undefined) },
  broken: {
    run(): never {
      throw new Error('no cash')
    },
  },
}

/** Threads that answer as a worker does, with copies and in their own time; an ended one says nothing more. */
function threads() {
  const made: { readonly listener: ThreadListener; ended: boolean }[] = []
  const spawn = (listener: ThreadListener): WorkerThread => {
    const thread = { listener, ended: false }
    made.push(thread)
    const answer = serveTasks(registry, (report) => {
      const copy = structuredClone(report)
      queueMicrotask(() => {
        if (!thread.ended) listener.onReport(copy)
      })
    })
    return {
      post: (request) => void answer(structuredClone(request)),
      terminate: () => (thread.ended = true),
    }
  }
  return { spawn, made }
}

describe('a lane of work', () => {
  it('does one piece after another in one thread', async () => {
    const { spawn, made } = threads()
    const lane = openWorkLane(spawn)
    const all = [1, 2, 3].map((of) => lane.start('double', { of }))
    expect(await Promise.all(all)).toEqual([2, 4, 6])
    expect(made).toHaveLength(1)
  })

  it('makes no thread before there is work', () => {
    const { spawn, made } = threads()
    openWorkLane(spawn)
    expect(made).toHaveLength(0)
  })

  it('tells how far a piece is', async () => {
    const onProgress = vi.fn()
    const lane = openWorkLane(threads().spawn)
    expect(await lane.start('later', { of: 7 }, { onProgress })).toBe(7)
    expect(onProgress.mock.calls).toEqual([[0.5]])
  })

  it('ends the thread of a piece that is stopped, and does the next in another', async () => {
    const { spawn, made } = threads()
    const lane = openWorkLane(spawn)
    const control = new AbortController()
    const stopped = lane.start('endless', {}, { signal: control.signal })
    const next = lane.start('double', { of: 4 })
    control.abort()
    await expect(stopped).rejects.toMatchObject({ name: 'WorkError', reason: 'cancelled' })
    expect(await next).toBe(8)
    expect(made.map(({ ended }) => ended)).toEqual([true, false])
  })

  it('forgets a piece that is stopped while it waits, and leaves the running one alone', async () => {
    const { spawn, made } = threads()
    const lane = openWorkLane(spawn)
    const control = new AbortController()
    const first = lane.start('later', { of: 1 })
    const second = lane.start('double', { of: 2 }, { signal: control.signal })
    control.abort()
    await expect(second).rejects.toMatchObject({ reason: 'cancelled' })
    expect(await first).toBe(1)
    expect(made).toHaveLength(1)
  })

  it('refuses at once what was stopped before it began, and ignores a stop that comes after the end', async () => {
    const { spawn, made } = threads()
    const lane = openWorkLane(spawn)
    await expect(lane.start('double', { of: 1 }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      reason: 'cancelled',
    })
    expect(made).toHaveLength(0)
    const control = new AbortController()
    expect(await lane.start('double', { of: 1 }, { signal: control.signal })).toBe(2)
    control.abort()
    expect(made.map(({ ended }) => ended)).toEqual([false])
  })

  it('says why a task failed and goes on', async () => {
    const lane = openWorkLane(threads().spawn)
    await expect(lane.start('broken', {})).rejects.toMatchObject({ reason: 'failed', message: 'no cash' })
    await expect(lane.start('toString', {})).rejects.toMatchObject({ reason: 'failed', message: 'no task "toString"' })
    await expect(lane.start('double', { of: () => 1 })).rejects.toMatchObject({ reason: 'failed' })
    expect(await lane.start('double', { of: 5 })).toBe(10)
  })

  it('makes a new thread after one broke down', async () => {
    const { spawn, made } = threads()
    const lane = openWorkLane(spawn)
    const lost = lane.start('endless', {})
    made[0]?.listener.onBreakdown('out of memory')
    await expect(lost).rejects.toMatchObject({ reason: 'failed', message: 'out of memory' })
    expect(await lane.start('double', { of: 6 })).toBe(12)
    expect(made).toHaveLength(2)
  })
})
