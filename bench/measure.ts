/** The median time of a piece of work in milliseconds, after a warm-up. */
export function medianTime(work: () => void, runs = 400): number {
  for (let i = 0; i < Math.min(runs, 100); i++) work()
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return times[times.length >> 1] ?? 0
}
