import type { BlendLimit } from '../../../domain/analysis/levers/blend/limits.ts'
import { layOutCalendar } from '../../../domain/calc/timeline.ts'
import type { BlendCandidate } from '../../../domain/plan/blend.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** One limit of a blend in words, as it is named in a sentence. */
export function limitText(limit: BlendLimit, plan: Plan, t: Translate, format: Format): string {
  const { minDebtServiceCover, maxFunderShare } = plan.blend
  if (limit.what === 'cash') return t('levers.blend.limits.cash', { month: format.month(limit.month, 'long') })
  const { start } = plan.timeline
  const years = layOutCalendar(plan.timeline).years
  const year = years[limit.year]
  const name = year ? format.fiscalYear(start + year.first, start + year.last) : ''
  if (limit.what === 'cover') {
    return t('levers.blend.limits.cover', { year: name, value: format.number(minDebtServiceCover ?? 0, 2) })
  }
  return t('levers.blend.limits.share', {
    year: name,
    share: format.percent(maxFunderShare ?? 1, 0),
    funder: plan.funders.find(({ id }) => id === limit.funder)?.name ?? '',
  })
}

/** Several things in a row: "a, b et c". */
export function listText(parts: readonly string[], t: Translate): string {
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return last
  return t('levers.blend.and', { first: parts.slice(0, -1).join(', '), last })
}

/** The resources that a blend takes, with their amounts. */
export function blendText(
  candidates: readonly BlendCandidate[],
  amounts: readonly number[],
  plan: Plan,
  t: Translate,
  format: Format,
): string {
  const parts = candidates.flatMap(({ line: id }, i) => {
    const amount = amounts[i] ?? 0
    const name = plan.lines.find((line) => line.id === id)?.name ?? ''
    return amount > 0 ? [t('levers.blend.part', { amount: format.money(amount), name })] : []
  })
  return listText(parts, t)
}

/** A sentence that begins with a name written for the middle of one. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
