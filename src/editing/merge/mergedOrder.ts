/**
 * The order of a merged list from the keys of the version before and of both sides. A side that moved nothing follows the
 * other: its new keys come after the one that they follow on their side.
 */
export function mergedOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): readonly string[] {
  const [first, second] = keepsOrder(base, theirs) ? [mine, theirs] : [theirs, mine]
  const order = [...first]
  for (const [at, key] of second.entries()) {
    if (order.includes(key)) continue
    const before = second.slice(0, at).findLast((one) => order.includes(one))
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key)
  }
  for (const key of base) if (!order.includes(key)) order.push(key)
  return order.filter((key) => kept.has(key))
}

/** Whether what stood in a list before still stands in the same order. */
function keepsOrder(before: readonly string[], after: readonly string[]): boolean {
  const common = after.filter((key) => before.includes(key))
  return before.filter((key) => common.includes(key)).every((key, i) => key === common[i])
}
