import { useMemo } from 'react'
import { uncertainties } from '../../../domain/analysis/chance/drawRuns.ts'
import { scenarioInputs } from '../../../domain/model/inputValues.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import styles from './Chance.module.css'
import { DrawSettings } from './DrawSettings.tsx'
import { VaryingDrivers } from './VaryingDrivers.tsx'
import { VaryingLines } from './VaryingLines.tsx'
import { varyingLines } from './varyingLines.ts'

interface SettingsProps {
  readonly model: LiveModel
  readonly scenarioId: string
  readonly onScreen: ShowScreen
}

/** What is left to chance: lines, assumptions, and how the futures are drawn. */
export function Settings({ model, scenarioId, onScreen }: SettingsProps) {
  const t = useT()
  const { plan, compiled } = model
  const { lines, inputs, hasPublic } = useMemo(() => {
    const values = scenarioInputs(plan, compiled.sheet, scenarioId)
    const drawn = uncertainties(plan, values, plan.chance)
    return {
      inputs: values,
      lines: varyingLines(plan, values, drawn),
      hasPublic: drawn.some((one) => one.line !== undefined && one.public && one.award !== undefined),
    }
  }, [plan, compiled, scenarioId])
  return (
    <>
      <p className={styles.note}>{t('chance.settings.help')}</p>
      <VaryingLines {...lines} onScreen={onScreen} />
      <div className={styles.columns}>
        <VaryingDrivers plan={plan} inputs={inputs} />
        <DrawSettings chance={plan.chance} hasPublic={hasPublic} />
      </div>
    </>
  )
}
