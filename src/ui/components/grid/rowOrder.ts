/** Before which row some rows go when they take one step among others; undefined when they are at the end, null is after the last. */
export function stepAmong(
  rowIds: readonly string[],
  among: readonly string[],
  step: 1 | -1,
): string | null | undefined {
  const places = rowIds.map((id) => among.indexOf(id)).filter((place) => place !== -1)
  if (places.length === 0) return undefined
  if (step === -1) {
    const first = Math.min(...places)
    return first === 0 ? undefined : among[first - 1]
  }
  const last = Math.max(...places)
  return last === among.length - 1 ? undefined : (among[last + 2] ?? null)
}

/** Before which row a row goes that is let go above or below another; undefined when it would stay where it is. */
export function dropAmong(
  rowId: string,
  among: readonly string[],
  target: string,
  side: 'above' | 'below',
): string | null | undefined {
  const at = among.indexOf(target)
  if (at === -1 || rowId === target) return undefined
  const before = side === 'above' ? at : at + 1
  const from = among.indexOf(rowId)
  return before === from || before === from + 1 ? undefined : (among[before] ?? null)
}
