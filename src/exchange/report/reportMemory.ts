import { isLanguage } from '../../i18n/language.ts'
import type { Language } from '../../i18n/language.ts'
import { z } from '../../storage/zodWithoutJit.ts'
import { cashCuts, reportSectionIds, usualReportOptions } from './reportOptions.ts'
import type { ReportOptions } from './reportOptions.ts'

/** The longest title and decision that are kept, in characters. */
export const MAX_REPORT_TITLE = 200
export const MAX_REPORT_DECISION = 4000

const remembered = z.object({
  language: z.string().refine(isLanguage),
  title: z.string().max(MAX_REPORT_TITLE),
  decision: z.string().max(MAX_REPORT_DECISION),
  sections: z.array(z.enum(reportSectionIds)).max(reportSectionIds.length),
  cashCut: z.enum(cashCuts),
})

/** The key under which the choices for the report of a plan are remembered. */
export function reportMemoryKey(planId: string): string {
  return `boardReport:${planId}`
}

/** The choices as text. */
export function writeReportOptions(options: ReportOptions): string {
  return JSON.stringify(options)
}

/** The choices that were remembered; the usual ones when nothing was, or when it cannot be read. */
export function readReportOptions(text: string | null, language: Language): ReportOptions {
  try {
    const read = remembered.safeParse(JSON.parse(text ?? ''))
    return read.success ? read.data : usualReportOptions(language)
  } catch {
    return usualReportOptions(language)
  }
}
