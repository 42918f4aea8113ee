import type { Translate } from '../../../i18n/translate.ts'
import type { PlanScreen } from '../../state/route.ts'
import type { TourStop } from './tourStops.ts'

/** The screens that a newcomer is shown, in the order in which a plan is made. */
export const newcomerScreens = [
  'structure',
  'resources',
  'funders',
  'costs',
  'dashboard',
  'scenarios',
  'events',
  'statements',
  'boardreport',
] as const satisfies readonly PlanScreen[]

/** A tour of the screens: what each one is for, and the first thing to do there. */
export function newcomerStops(t: Translate): readonly TourStop[] {
  return newcomerScreens.map((screen) => ({
    id: screen,
    screen,
    title: t(`tour.stops.${screen}.title`),
    texts: [t(`tour.stops.${screen}.what`), t(`tour.stops.${screen}.first`)],
  }))
}
