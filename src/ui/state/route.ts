import { useSyncExternalStore } from 'react'

/** The screens of an open plan by what one does there, in the order of the navigation. */
export const screenGroups = {
  see: ['dashboard'],
  plan: ['structure', 'resources', 'funders', 'costs', 'actions', 'voluntary', 'utility', 'stakeholders', 'import'],
  decide: ['scenarios', 'comparison', 'events', 'decision', 'stress', 'sensitivity', 'chance', 'levers'],
  follow: ['actuals', 'habits', 'record'],
  report: ['statements', 'financing', 'poles', 'grantform'],
  share: ['boardreport', 'together', 'versions', 'export'],
} as const

/** Every screen of an open plan. */
export const planScreens = [
  ...screenGroups.see,
  ...screenGroups.plan,
  ...screenGroups.decide,
  ...screenGroups.follow,
  ...screenGroups.report,
  ...screenGroups.share,
] as const
export type PlanScreen = (typeof planScreens)[number]

/** The screens that belong to no plan. */
export const appScreens = ['library', 'desk', 'cases', 'learn', 'backups', 'settings', 'about'] as const
export type AppScreen = (typeof appScreens)[number]

/** Where the window is: a screen of the app or of a plan, and a part of that screen where it has several. */
export type Route =
  | { readonly screen: AppScreen; readonly part?: string }
  | { readonly screen: PlanScreen; readonly planId: string; readonly part?: string }

/** A place in a plan. */
export type PlanRoute = Extract<Route, { planId: string }>

/** Whether a place stands in a plan. */
export function isPlanRoute(route: Route): route is PlanRoute {
  return 'planId' in route
}

/** Goes to a screen of the open plan, and to a part of it. */
export type ShowScreen = (screen: PlanScreen, part?: string) => void

/** Reads a place in the window's address (the part after #); what is unknown leads to the library. */
export function parseRoute(hash: string): Route {
  const match = /^#(?:\/plan\/([A-Za-z0-9_-]{1,60}))?\/([a-z]+)(?:\/([A-Za-z0-9_-]{1,60}))?$/.exec(hash)
  const [, planId, name, part] = match ?? []
  const place = part === undefined ? {} : { part }
  if (planId === undefined) {
    const screen = appScreens.find((known) => known === name)
    return screen ? { screen, ...place } : { screen: 'library' }
  }
  const screen = planScreens.find((known) => known === name)
  return screen ? { screen, planId, ...place } : { screen: 'library' }
}

/** Writes a place as the part of an address after #. */
export function formatRoute(route: Route): string {
  const part = route.part === undefined ? '' : `/${route.part}`
  return `#${isPlanRoute(route) ? `/plan/${route.planId}` : ''}/${route.screen}${part}`
}

/** Goes to a place; the browser's own back and forward follow. */
export function goTo(route: Route): void {
  window.location.hash = formatRoute(route)
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The place where the window is, followed as it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return parseRoute(hash)
}
