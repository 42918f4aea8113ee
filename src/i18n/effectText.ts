import { drivers } from '../domain/plan/drivers.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { EventEffect, LineTarget } from '../domain/plan/planEvent.ts'
import type { Format } from './format.ts'
import type { Translate } from './translate.ts'
import { figureValue } from './figureValue.ts'

/** The lines that an effect strikes, by their name. */
export function targetText(target: LineTarget, plan: Plan, t: Translate): string {
  const gone = t('events.effect.gone')
  if ('line' in target) return plan.lines.find(({ id }) => id === target.line)?.name ?? gone
  if ('funder' in target) return plan.funders.find(({ id }) => id === target.funder)?.name ?? gone
  if ('family' in target) return t(`lines.families.${target.family}`)
  if ('section' in target) return t(`lines.sections.${target.section}`)
  return t('events.targets.openAwards')
}

/** One effect of an event, in words. */
export function effectText(effect: EventEffect, plan: Plan, t: Translate, format: Format): string {
  if (effect.what === 'driver') {
    const driver = t(`structure.drivers.${effect.driver}`)
    const { unit } = drivers.find(({ id }) => id === effect.driver)!
    switch (effect.change) {
      case 'set':
        return t('events.effect.driverSet', { driver, value: figureValue(effect.by, unit, format, t) })
      case 'add':
        return t('events.effect.driverAdd', { driver, value: figureValue(effect.by, unit, format, t) })
      case 'multiply':
        return t('events.effect.driverMultiply', { driver, value: format.number(effect.by, 2) })
    }
  }
  const target = targetText(effect.target, plan, t)
  switch (effect.what) {
    case 'lost':
      return t('events.effect.lost', { target })
    case 'scaled':
      return t('events.effect.scaled', { target, percent: format.percent(effect.by, 0) })
    case 'late':
      return t('events.effect.late', { target, count: effect.months })
  }
}
