import { appScreens, planScreens } from '../../src/ui/state/route.ts'

/** The parts of screens that are screens of their own to whoever looks at them. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
  library: ['start'],
  desk: ['indicators', 'consolidation'],
  learn: ['cigales', 'glossary'],
  structure: ['legal'],
  funders: ['pipeline'],
  cases: ['compare', 'share'],
  actions: ['funders'],
  voluntary: ['rates', 'fullCost', 'caps'],
  utility: ['indicators'],
  stakeholders: ['effects'],
  actuals: ['file', 'variance', 'reforecast'],
  record: ['triggers', 'assumptions', 'optimism'],
}

/** The address, after #, of every screen of the app and of a plan, as the app itself lists them. */
export function everyScreen(planId: string): readonly string[] {
  const withParts = (screen: string) => [screen, ...(partsOf[screen] ?? []).map((part) => `${screen}/${part}`)]
  return [
    ...appScreens.flatMap(withParts).map((screen) => `#/${screen}`),
    ...planScreens.flatMap(withParts).map((screen) => `#/plan/${planId}/${screen}`),
  ]
}
