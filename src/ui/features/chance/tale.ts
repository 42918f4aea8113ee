import type { Drawn } from '../../../domain/analysis/chance/drawRuns.ts'
import { drivers } from '../../../domain/plan/drivers.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { figureValue } from '../../../i18n/figureValue.ts'

/** One thing that happens in a future: its sentence, and how it turned out for the plan. */
export interface Happening {
  readonly id: string
  readonly text: string
  readonly turn: 'yes' | 'no' | 'late' | 'changed'
}

interface LineFate {
  readonly award?: Extract<Drawn, { what: 'award' }>
  readonly delay?: Extract<Drawn, { what: 'delay' }>
  readonly factor?: Extract<Drawn, { what: 'factor' }>
}

interface LineWords {
  readonly line: string
  readonly funder: string
  /** What is granted of what was asked. */
  readonly share: string
}

/** Tells in sentences what one future drew: line by line, then the assumptions. */
export function tale(plan: Plan, drawn: readonly Drawn[], t: Translate, format: Format): readonly Happening[] {
  const fates = new Map<string, LineFate>()
  for (const one of drawn) {
    if (one.what !== 'driver') fates.set(one.line, { ...fates.get(one.line), [one.what]: one })
  }
  const lines = plan.lines.flatMap((line) => {
    const fate = fates.get(line.id)
    return fate ? [lineHappening(plan, line.id, fate, t, format)] : []
  })
  return [...lines, ...drawn.flatMap((one) => (one.what === 'driver' ? [driverHappening(one, t, format)] : []))]
}

function lineHappening(plan: Plan, lineId: string, fate: LineFate, t: Translate, format: Format): Happening {
  const { award, delay, factor } = fate
  const words = lineWords(plan, lineId, award?.share ?? 1, format)
  if (award?.granted === false) {
    return { id: lineId, turn: 'no', text: t(words.funder ? 'chance.tale.refusedBy' : 'chance.tale.refused', words) }
  }
  const more = [
    ...(factor ? [amountClause(factor.factor, t, format)] : []),
    ...(delay ? [delayClause(delay.months, t)] : []),
  ].join(', ')
  const head = award ? awardHead(award.share, words, t) : t('chance.tale.line', words)
  const text = more === '' ? head : t(award ? 'chance.tale.and' : 'chance.tale.of', { head, more })
  return { id: lineId, turn: turnOf(fate), text }
}

function turnOf({ award, delay }: LineFate): Happening['turn'] {
  return delay && delay.months > 0 ? 'late' : award ? 'yes' : 'changed'
}

function lineWords(plan: Plan, lineId: string, share: number, format: Format): LineWords {
  const line = plan.lines.find(({ id }) => id === lineId)
  const funder = plan.funders.find(({ id }) => id === line?.funder)
  // A line that bears the name of its funder says it once.
  const funderName = funder && funder.name !== line?.name ? funder.name : ''
  return { line: line?.name ?? '', funder: funderName, share: format.percent(share, 0) }
}

function delayClause(months: number, t: Translate): string {
  return months > 0 ? t('chance.tale.late', { count: months }) : t('chance.tale.onTime')
}

function awardHead(share: number, words: LineWords, t: Translate): string {
  const hasFunder = words.funder !== ''
  if (share < 1) return t(hasFunder ? 'chance.tale.partBy' : 'chance.tale.part', words)
  return t(hasFunder ? 'chance.tale.grantedBy' : 'chance.tale.granted', words)
}

function amountClause(factor: number, t: Translate, format: Format): string {
  const change = changeText(factor - 1, format)
  return change === null ? t('chance.tale.asPlanned') : t('chance.tale.amount', { change })
}

/** A change in per cent with its sign; null when it rounds to nothing. */
function changeText(change: number, format: Format): string | null {
  if (Math.abs(change) < 0.005) return null
  return `${change > 0 ? '+' : ''}${format.percent(change, 0)}`
}

/** The drivers that multiply what is typed: they are told as a change from it. */
const multipliers: readonly string[] = ['subsidies', 'activity', 'giving']

function driverHappening(
  { driver, value }: Extract<Drawn, { what: 'driver' }>,
  t: Translate,
  format: Format,
): Happening {
  const name = t(`structure.drivers.${driver}`)
  const unit = drivers.find(({ id }) => id === driver)?.unit ?? 'ratio'
  const change = multipliers.includes(driver) ? changeText(value - 1, format) : null
  const rounded = unit === 'rate' ? Math.round(value * 1000) / 1000 : value
  return {
    id: `drivers/${driver}`,
    turn: 'changed',
    text:
      change === null
        ? t('chance.tale.driver', { driver: name, value: figureValue(rounded, unit, format, t) })
        : t('chance.tale.driverChange', { driver: name, change }),
  }
}
