import type { ReportColumn } from './reportDocument.ts'

/** The most columns of figures that a page that stands upright holds, and one that lies on its side. */
export const UPRIGHT_COLUMNS = 6
export const WIDE_COLUMNS = 12

/** The columns of a table of figures: what each row is, then columns of one width; few of them stay narrow. */
export function figureColumns(rowLabel: string, labels: readonly string[]): readonly ReportColumn[] {
  const share = Math.min(0.16, (labels.length > UPRIGHT_COLUMNS ? 0.76 : 0.64) / Math.max(1, labels.length))
  return [
    { label: rowLabel, share: 1 - share * labels.length, holds: 'text' },
    ...labels.map((label): ReportColumn => ({ label, share, holds: 'figures' })),
  ]
}

/** The columns of a table of words and figures, by their shares of the width. */
export function mixedColumns(
  columns: readonly (readonly [label: string, share: number, holds: ReportColumn['holds']])[],
): readonly ReportColumn[] {
  return columns.map(([label, share, holds]) => ({ label, share, holds }))
}

/** Cuts columns into runs that a table can hold. */
export function inRuns<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const runs = Math.max(1, Math.ceil(items.length / most))
  const size = Math.max(1, Math.ceil(items.length / runs))
  return Array.from({ length: runs }, (_, i) => items.slice(i * size, (i + 1) * size))
}
