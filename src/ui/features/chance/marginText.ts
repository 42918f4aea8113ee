import type { Format } from '../../../i18n/format.ts'
import { marginOfShare } from './rankedRuns.ts'

/** The margin of error of a share counted on so many runs, with the decimals that it takes to be seen. */
export function marginText(share: number, runs: number, format: Format): string {
  const margin = marginOfShare(share, runs)
  return format.percent(margin, margin < 0.001 ? 3 : 1)
}
