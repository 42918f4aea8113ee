/** One measured figure, beside a peer that did the same work in the same run. Milliseconds unless told. */
export interface Measure {
  readonly what: string
  readonly unit?: 'MB'
  readonly ours: number
  readonly limit?: number
  readonly peer: string
  readonly theirs: number
}

/** Prints each figure with its bound, its peer and the ratio of both. */
export function printTable(measures: readonly Measure[]): void {
  console.table(
    measures.map(({ what, unit = 'ms', ours, limit, peer, theirs }) => ({
      what,
      unit,
      ours: Number(ours.toPrecision(3)),
      'at most': limit ?? '',
      held: limit === undefined ? '' : ours <= limit ? 'yes' : 'NO',
      peer,
      theirs: Number(theirs.toPrecision(3)),
      'peer / ours': Number((theirs / ours).toPrecision(3)),
    })),
  )
}
