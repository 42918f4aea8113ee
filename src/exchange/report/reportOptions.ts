import type { Language } from '../../i18n/language.ts'

/** The sections of a report, in their order. */
export const reportSectionIds = [
  'note',
  'charts',
  'statements',
  'purpose',
  'scenarios',
  'risks',
  'reality',
  'decision',
  'record',
  'assumptions',
  'checks',
  'sources',
] as const
export type ReportSectionId = (typeof reportSectionIds)[number]

/** How the cash plan is cut. */
export const cashCuts = ['year', 'quarter'] as const
export type CashCut = (typeof cashCuts)[number]

/** What a report is made of, as the user chooses it. */
export interface ReportOptions {
  readonly language: Language
  /** Empty for the usual title. */
  readonly title: string
  /** What is asked of the board, in the user's words. */
  readonly decision: string
  readonly sections: readonly ReportSectionId[]
  readonly cashCut: CashCut
}

/** The choices that a report starts with. */
export function usualReportOptions(language: Language): ReportOptions {
  return { language, title: '', decision: '', sections: reportSectionIds, cashCut: 'year' }
}
