import { drivers } from '../../../domain/plan/drivers.ts'
import type { DriverId } from '../../../domain/plan/drivers.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { driverChanges } from '../../../domain/plan/planEvent.ts'
import type { DriverChange, EventEffect } from '../../../domain/plan/planEvent.ts'
import { AmountField } from '../../components/fields/AmountField.tsx'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { IntegerField } from '../../components/fields/IntegerField.tsx'
import { NumberField } from '../../components/fields/NumberField.tsx'
import { RateField } from '../../components/fields/RateField.tsx'
import { useT } from '../../state/preferences.ts'
import { TargetField } from './TargetField.tsx'

interface EffectFieldsProps<Effect extends EventEffect = EventEffect> {
  readonly effect: Effect
  readonly plan: Plan
  readonly onChange: (effect: EventEffect) => void
}

const whats = ['driver', 'lost', 'scaled', 'late'] as const
/** What an event may move: how uncertain money is counted is a way of reading, not something that happens. */
const movable = drivers.filter(({ id }) => id !== 'fundingBasis' && id !== 'cutoff' && id !== 'cashFloor')

/** The form of one effect of an event. */
export function EffectFields(props: EffectFieldsProps) {
  const t = useT()
  const { effect, plan, onChange } = props
  const target = effect.what === 'driver' ? ({ openAwards: true } as const) : effect.target
  const change = (what: EventEffect['what']) => {
    if (what === effect.what) return
    if (what === 'driver') onChange({ what, driver: 'activity', change: 'multiply', by: 0.9 })
    else if (what === 'lost') onChange({ what, target })
    else onChange(what === 'scaled' ? { what, target, by: 0.8 } : { what, target, months: 6 })
  }
  return (
    <>
      <ChoiceField<EventEffect['what']>
        label={t('events.list.what')}
        value={effect.what}
        options={whats.map((value) => ({ value, label: t(`events.whats.${value}`) }))}
        onChange={change}
      />
      {effect.what === 'driver' && <DriverFields effect={effect} plan={plan} onChange={onChange} />}
      {effect.what !== 'driver' && (
        <TargetField target={effect.target} plan={plan} onChange={(next) => onChange({ ...effect, target: next })} />
      )}
      {effect.what === 'scaled' && (
        <RateField
          label={t('events.list.factor')}
          value={effect.by}
          bounds={{ min: 0, max: 10 }}
          onChange={(by) => onChange({ ...effect, by: by ?? 1 })}
        />
      )}
      {effect.what === 'late' && (
        <IntegerField
          label={t('events.list.months')}
          value={effect.months}
          bounds={{ min: 0, max: 120 }}
          onChange={(months) => onChange({ ...effect, months: months ?? 0 })}
        />
      )}
    </>
  )
}

function DriverFields({ effect, onChange }: EffectFieldsProps<Extract<EventEffect, { readonly what: 'driver' }>>) {
  const t = useT()
  const { unit } = drivers.find(({ id }) => id === effect.driver)!
  const neutral = effect.change === 'multiply' ? 1 : 0
  const by = {
    label: t('events.list.by'),
    value: effect.by,
    onChange: (value: number | null) => onChange({ ...effect, by: value ?? neutral }),
  }
  return (
    <>
      <ChoiceField<DriverId>
        label={t('events.list.driver')}
        value={effect.driver}
        options={movable.map(({ id }) => ({ value: id, label: t(`structure.drivers.${id}`) }))}
        onChange={(driver) => onChange({ ...effect, ...startOf(driver) })}
      />
      <ChoiceField<DriverChange>
        label={t('events.list.change')}
        value={effect.change}
        options={driverChanges.map((value) => ({ value, label: t(`events.changes.${value}`) }))}
        onChange={(change) => onChange({ ...effect, change, by: change === 'multiply' ? 1 : 0 })}
      />
      {effect.change === 'multiply' ? (
        <NumberField {...by} />
      ) : unit === 'months' ? (
        <IntegerField {...by} />
      ) : unit === 'cents' ? (
        <AmountField {...by} />
      ) : (
        <RateField {...by} />
      )}
    </>
  )
}

/** The change that one thinks of first for a driver: later by months, a point more, a tenth less. */
function startOf(
  driver: DriverId,
): Pick<Extract<EventEffect, { readonly what: 'driver' }>, 'driver' | 'change' | 'by'> {
  const { unit, default: usual } = drivers.find(({ id }) => id === driver)!
  if (unit === 'months') return { driver, change: 'add', by: 6 }
  return usual === 1 ? { driver, change: 'multiply', by: 0.9 } : { driver, change: 'add', by: 0.01 }
}
