import { untilInput } from '../../domain/plan/lineTiming.ts'
import type { LineTiming } from '../../domain/plan/scenario.ts'
import type { Format } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'

/** How a scenario moves a line in time, in words: "3 months later, until June 2027". */
export function timingText(t: Translate, format: Format, { later, until }: LineTiming): string {
  const parts: string[] = []
  if (later !== undefined && later > 0) parts.push(t('scenarios.lineChanges.later', { count: later }))
  if (later !== undefined && later < 0) parts.push(t('scenarios.lineChanges.earlier', { count: -later }))
  if (later === 0) parts.push(t('scenarios.lineChanges.sameTime'))
  if (until !== undefined && until >= untilInput.max) parts.push(t('scenarios.lineChanges.noEnd'))
  else if (until !== undefined) parts.push(t('scenarios.lineChanges.until', { month: format.month(until, 'long') }))
  return parts.join(', ')
}
