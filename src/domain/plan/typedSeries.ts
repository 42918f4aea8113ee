/** A series as it is typed in one place: a figure that comes back from there on. */
export interface TypedSeries {
  /** In the unit of what is typed: cents, or a number. */
  readonly figure: number
  /** By how much it grows from one year to the next, as a fraction; null when nothing was said of it. */
  readonly growth: number | null
  /** The calendar month (1 to 12) in which it falls each year, every month, or as the line is spread (null). */
  readonly month: number | 'every' | null
}
