import { LATEST, lateMoney } from '../../../domain/analysis/stress/lateMoney.ts'
import { openTrial } from '../../../domain/model/trial.ts'
import type { ReportContext } from '../reportContext.ts'
import type { Sentence } from '../reportDocument.ts'

/** How long public money may be late before the bank account is empty, and what a wait of six months would take. */
export function lateMoneySentences({ model, scenario, words }: ReportContext): readonly Sentence[] {
  const { t, format, month } = words
  const [all] = lateMoney(openTrial(model, scenario.id))
  if (!all) return []
  const { monthsToZero, bridges } = all
  const wait =
    monthsToZero === null
      ? t('boardReport.doc.risks.lateHolds', { count: LATEST })
      : t('boardReport.doc.risks.lateBelowZero', { count: monthsToZero })
  const months = 6
  const bridge = bridges[months - 1] ?? null
  const missing =
    bridge === null
      ? t('boardReport.doc.risks.noBridge', { count: months })
      : t('boardReport.doc.risks.bridge', {
          count: months,
          amount: format.money(bridge.amount),
          from: month(bridge.from),
          until: month(bridge.until),
        })
  return [[wait], [missing]]
}
