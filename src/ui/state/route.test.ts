import { describe, expect, it } from 'vitest'
import { appScreens, formatRoute, parseRoute, planScreens } from './route.ts'

describe('the address of a screen', () => {
  it.each(planScreens)('leads back to %s', (screen) => {
    const route = { screen, planId: 'plan-1' }
    expect(parseRoute(formatRoute(route))).toEqual(route)
  })

  it.each(appScreens)('leads back to %s, and to a part of it', (screen) => {
    expect(parseRoute(formatRoute({ screen }))).toEqual({ screen })
    expect(parseRoute(formatRoute({ screen, part: 'cigales' }))).toEqual({ screen, part: 'cigales' })
  })

  it.each(['', '#', '#/dashboard', '#/plan/x', '#/plan/../etc/dashboard', '#/plan/a/nowhere'])(
    'leads to the library from %j',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ screen: 'library' })
    },
  )
})
