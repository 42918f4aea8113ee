/** A write that does not throw: what went wrong is said, and nothing of it was kept. */
export async function attempt<Outcome>(
  write: () => Promise<Outcome>,
): Promise<Outcome | { readonly ok: false; readonly reason: 'full' | 'unknown' }> {
  try {
    return await write()
  } catch (error) {
    return { ok: false, reason: isFull(error) ? 'full' : 'unknown' }
  }
}

/** Whether there was no room left, said by the error itself or by what caused it. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const inner: unknown = 'inner' in error ? error.inner : undefined
  return error.name === 'QuotaExceededError' || isFull(inner)
}
