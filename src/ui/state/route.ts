import { useSyncExternalStore } from 'react'

/** The screens of an open plan, in the order of the navigation. */
export const planScreens = [
  'dashboard',
  'structure',
  'resources',
  'costs',
  'scenarios',
  'statements',
  'financing',
  'comparison',
  'poles',
  'export',
] as const
export type PlanScreen = (typeof planScreens)[number]

/** Where the window is: the library, or a screen of a plan. */
export type Route = { readonly screen: 'library' } | { readonly screen: PlanScreen; readonly planId: string }

/** Reads a place in the window's address (the part after #); what is unknown leads to the library. */
export function parseRoute(hash: string): Route {
  const match = /^#\/plan\/([A-Za-z0-9_-]{1,60})\/([a-z]+)$/.exec(hash)
  const screen = planScreens.find((name) => name === match?.[2])
  return match?.[1] !== undefined && screen ? { screen, planId: match[1] } : { screen: 'library' }
}

/** Writes a place as the part of an address after #. */
export function formatRoute(route: Route): string {
  return route.screen === 'library' ? '#/library' : `#/plan/${route.planId}/${route.screen}`
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
