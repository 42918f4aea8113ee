import type { Family } from '../../domain/plan/lineKind.ts'

/**
 * The colour of each family on paper and in a workbook (hex, without #); the screens take it too in their light theme.
 * Blue, green, gold, vermilion, purple and grey stay apart for the three kinds of colour blindness.
 */
export const familyColors = {
  public: '1d4f91',
  selfFinancing: '1a8a7d',
  privateGiving: 'd9a514',
  solidarityFinance: 'c2571a',
  socialInvestment: '6f3a8f',
  nonMonetary: '94a0ad',
} as const satisfies Record<Family, string>
