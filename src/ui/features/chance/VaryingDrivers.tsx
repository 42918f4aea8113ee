import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Inputs } from '../../../domain/model/trial.ts'
import type { DriverRange } from '../../../domain/plan/chance.ts'
import { driverInputId } from '../../../domain/plan/drivers.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { setDriverRange } from '../../../editing/edits/chance.ts'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useWorkspace } from '../../state/workspace.ts'
import styles from './Chance.module.css'
import { RangeFields } from './RangeFields.tsx'
import { driverOf, startingDriverRange, varyingDrivers } from './ranges.ts'
import { driverSummary } from './summaryText.ts'

interface VaryingDriversProps {
  readonly plan: Plan
  readonly inputs: Inputs
}

/** The assumptions that are drawn, each with its range, and a way to add others. */
export function VaryingDrivers({ plan, inputs }: VaryingDriversProps) {
  const t = useT()
  const run = useWorkspace((workspace) => workspace.run)
  const { drivers } = plan.chance
  const others = varyingDrivers.filter((id) => !drivers.some(({ driver }) => driver === id))
  const add = (id: string) => {
    const driver = others.find((one) => one === id)
    if (!driver) return
    const value = inputs.get(driverInputId(driver))
    const definition = driverOf(driver)
    run(setDriverRange(driver, startingDriverRange(definition, typeof value === 'number' ? value : definition.default)))
  }
  return (
    <section className={styles.card} aria-label={t('chance.settings.drivers')}>
      <h2 className={styles.cardTitle}>{t('chance.settings.drivers')}</h2>
      <p className={styles.note}>{t('chance.settings.driversHelp')}</p>
      {drivers.length === 0 && <p className={styles.nothing}>{t('chance.settings.noDrivers')}</p>}
      {drivers.map((range) => (
        <DriverItem key={range.driver} {...range} />
      ))}
      {others.length > 0 && (
        <ChoiceField
          label={t('chance.settings.addDriver')}
          description={t('chance.settings.startingFigures')}
          value=""
          options={[
            { value: '', label: t('chance.settings.chooseDriver') },
            ...others.map((value) => ({ value, label: t(`structure.drivers.${value}`) })),
          ]}
          onChange={add}
        />
      )}
    </section>
  )
}

function DriverItem({ driver, range }: DriverRange) {
  const t = useT()
  const format = useFormat()
  const run = useWorkspace((workspace) => workspace.run)
  const definition = driverOf(driver)
  const name = t(`structure.drivers.${driver}`)
  return (
    <div className={styles.item} role="group" aria-label={name}>
      <div className={styles.driverHead}>
        <span className={styles.itemName}>{name}</span>
        <span className={styles.itemSummary}>{driverSummary(range, definition.unit, t, format)}</span>
        <ActionIcon
          aria-label={t('chance.settings.forgetOf', { name })}
          title={t('chance.settings.forgetOf', { name })}
          onClick={() => run(setDriverRange(driver, null))}
        >
          <IconTrash size={15} />
        </ActionIcon>
      </div>
      <RangeFields
        label={t('chance.settings.driverValue')}
        range={range}
        starting={range}
        unit={definition.unit}
        bounds={definition}
        mayBeNone={false}
        onChange={(after) => run(setDriverRange(driver, after))}
      />
    </div>
  )
}
