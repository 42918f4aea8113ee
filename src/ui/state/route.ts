import { useSyncExternalStore } from 'react'

/** The screens of an open plan by what one does there, in the order of the navigation. */
export const screenGroups = {
  see: ['dashboard'],
  plan: ['structure', 'resources', 'funders', 'costs', 'actions', 'import'],
  decide: ['scenarios', 'comparison', 'events', 'decision', 'stress', 'sensitivity', 'chance', 'levers'],
  report: ['statements', 'financing', 'poles', 'grantform'],
  share: ['boardreport', 'together', 'export'],
} as const

/** Every screen of an open plan. */
export const planScreens = [
  ...screenGroups.see,
  ...screenGroups.plan,
  ...screenGroups.decide,
  ...screenGroups.report,
  ...screenGroups.share,
] as const
export type PlanScreen = (typeof planScreens)[number]

/** Where the window is: the library, or a screen of a plan, and a part of that screen where it has several. */
export type Route =
  { readonly screen: 'library' } | { readonly screen: PlanScreen; readonly planId: string; readonly part?: string }

/** Goes to a screen of the open plan, and to a part of it. */
export type ShowScreen = (screen: PlanScreen, part?: string) => void

/** Reads a place in the window's address (the part after #); what is unknown leads to the library. */
export function parseRoute(hash: string): Route {
  const match = /^#\/plan\/([A-Za-z0-9_-]{1,60})\/([a-z]+)(?:\/([A-Za-z0-9_-]{1,60}))?$/.exec(hash)
  const [, planId, name, part] = match ?? []
  const screen = planScreens.find((known) => known === name)
  if (planId === undefined || !screen) return { screen: 'library' }
  return { screen, planId, ...(part === undefined ? {} : { part }) }
}

/** Writes a place as the part of an address after #. */
export function formatRoute(route: Route): string {
  if (route.screen === 'library') return '#/library'
  const part = route.part === undefined ? '' : `/${route.part}`
  return `#/plan/${route.planId}/${route.screen}${part}`
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
