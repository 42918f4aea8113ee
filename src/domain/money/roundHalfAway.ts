/**
 * The one rounding rule: to the whole cent, halves away from zero, as ROUND does in a spreadsheet.
 * A spreadsheet takes a figure within its 15 significant digits of a half for that half, so this does too:
 * without it 0.285 × 100 would round down here and up there.
 */
export function roundHalfAway(value: number): number {
  if (value < 0) return 0 - Math.floor(0.5 - value * (1 + 4e-15))
  return Math.floor(0.5 + value * (1 + 4e-15))
}
