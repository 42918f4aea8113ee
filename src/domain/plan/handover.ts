/** Who hands the plan over to whom, and what they say; the tour, the questions and the calendar are read off the plan. */
export interface Handover {
  readonly from: string
  readonly to: string
  /** The ISO day on which it was prepared. */
  readonly day: string
  readonly message: string
}
