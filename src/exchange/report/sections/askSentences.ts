import type { Plan } from '../../../domain/plan/plan.ts'
import type { ReportOptions } from '../reportOptions.ts'
import type { ReportWords } from '../reportWords.ts'
import type { Sentence } from '../reportDocument.ts'

/** What is asked of the board: what the user typed, else the decisions of the plan, else that nothing was written. */
export function askSentences(plan: Plan, { decision }: ReportOptions, words: ReportWords): readonly Sentence[] {
  const { t, format, month } = words
  const typed = decision.trim()
  if (typed !== '') return [[typed]]
  if (plan.decisions.length === 0) return [[t('boardReport.doc.ask.nothing')]]
  return plan.decisions.map(({ name, need, month: when, alternatives }) => {
    const names = alternatives.map(({ scenario }) => plan.scenarios.find(({ id }) => id === scenario)?.name ?? '')
    const asked = t('boardReport.doc.ask.item', { name, need: format.money(need), month: month(when) })
    return [
      names.length === 0
        ? asked
        : `${asked} ${t('boardReport.doc.ask.between', { names: names.join(t('explain.comma')) })}`,
    ]
  })
}
