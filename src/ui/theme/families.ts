import type { Family } from '../../domain/plan/lineKind.ts'
import { familyColors } from '../../exchange/workbook/familyColors.ts'

/** The marks drawn over a colour so that two neighbours differ without colour, on paper too. */
export type Pattern = 'plain' | 'rising' | 'dots' | 'falling' | 'level' | 'cross'

/** How one family, scenario or other series is drawn in each theme. */
export interface SeriesLook {
  readonly light: string
  readonly dark: string
  readonly pattern: Pattern
}

/**
 * One look per family. Blue, green, gold, vermilion, purple and grey stay apart for the three kinds of colour blindness,
 * and their lightness goes dark, middle, light, middle, dark, light, so that neighbours in a stack stay apart in grey.
 */
export const families: Readonly<Record<Family, SeriesLook>> = {
  public: { light: `#${familyColors.public}`, dark: '#5e93d8', pattern: 'plain' },
  selfFinancing: { light: `#${familyColors.selfFinancing}`, dark: '#37b3a4', pattern: 'rising' },
  privateGiving: { light: `#${familyColors.privateGiving}`, dark: '#eac25a', pattern: 'dots' },
  solidarityFinance: { light: `#${familyColors.solidarityFinance}`, dark: '#e5874c', pattern: 'falling' },
  socialInvestment: { light: `#${familyColors.socialInvestment}`, dark: '#ab7bcb', pattern: 'level' },
  nonMonetary: { light: `#${familyColors.nonMonetary}`, dark: '#a8b3bf', pattern: 'cross' },
}

/** The looks of up to six scenarios laid over one chart, the current one first. */
export const scenarioLooks: readonly SeriesLook[] = [
  { light: '#0f6b70', dark: '#4fb3b8', pattern: 'plain' },
  { light: '#c2571a', dark: '#e5874c', pattern: 'rising' },
  { light: '#6f3a8f', dark: '#ab7bcb', pattern: 'dots' },
  { light: '#1d4f91', dark: '#5e93d8', pattern: 'falling' },
  { light: '#9a7400', dark: '#eac25a', pattern: 'level' },
  { light: '#5c6670', dark: '#a8b3bf', pattern: 'cross' },
]

/** The colour of a series in whichever theme is shown, as CSS. */
export function seriesColor(look: SeriesLook): string {
  return `light-dark(${look.light}, ${look.dark})`
}
