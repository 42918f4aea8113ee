import type { PlanScreen } from '../../state/route.ts'

/** The screen on which the tour of a plan begins. */
export const tourStart: PlanScreen = 'structure'
