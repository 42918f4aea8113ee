import { delayShapes } from '../../../domain/plan/chance.ts'
import type { DelayDraw } from '../../../domain/plan/chance.ts'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { IntegerField } from '../../components/fields/IntegerField.tsx'
import { RateField } from '../../components/fields/RateField.tsx'
import { useT } from '../../state/preferences.ts'
import styles from './Chance.module.css'
import { startingDelay } from './ranges.ts'

const choices = ['none', ...delayShapes] as const
/** The longest delay that is drawn, in months. */
const longestDelay = 36

interface DelayFieldsProps {
  readonly delay: DelayDraw | null
  readonly onChange: (delay: DelayDraw | null) => void
}

/** How late a payment may come: a law and its figures. */
export function DelayFields({ delay, onChange }: DelayFieldsProps) {
  const t = useT()
  const change = (changes: Partial<DelayDraw>) => {
    const after = { ...(delay ?? startingDelay), ...changes }
    onChange({ ...after, likely: Math.min(after.likely, after.most) })
  }
  return (
    <div className={styles.fields} role="group" aria-label={t('chance.settings.delay')}>
      <ChoiceField
        label={t('chance.settings.delay')}
        value={delay?.shape ?? 'none'}
        options={choices.map((value) => ({ value, label: t(`chance.settings.delayShapes.${value}`) }))}
        onChange={(shape) => (shape === 'none' ? onChange(null) : change({ shape }))}
      />
      {delay && (
        <IntegerField
          label={t('chance.settings.delayMost')}
          unit={t('chance.settings.months')}
          required
          value={delay.most}
          bounds={{ min: 0, max: longestDelay }}
          onChange={(most) => most !== null && change({ most })}
        />
      )}
      {delay?.shape === 'triangular' && (
        <IntegerField
          label={t('chance.settings.delayLikely')}
          unit={t('chance.settings.months')}
          required
          value={delay.likely}
          bounds={{ min: 0, max: delay.most }}
          onChange={(likely) => likely !== null && change({ likely })}
        />
      )}
      {delay?.shape === 'geometric' && (
        <RateField
          label={t('chance.settings.delayStop')}
          required
          value={delay.stop}
          bounds={{ min: 0.01, max: 1 }}
          onChange={(stop) => stop !== null && change({ stop })}
        />
      )}
    </div>
  )
}
