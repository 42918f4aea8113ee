import { NativeSelect } from '@mantine/core'
import { leverChoicesOf } from '../../../domain/analysis/levers/lever.ts'
import type { LeverChoice, LeverPlace } from '../../../domain/analysis/levers/lever.ts'
import { activeLines } from '../../../domain/model/lineEffects.ts'
import { useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import styles from './Levers.module.css'

interface LeverFieldProps {
  readonly label: string
  readonly place: LeverPlace
  readonly choice: LeverChoice
  readonly onChange: (choice: LeverChoice) => void
}

const COSTS = 'costs'

/** Chooses any figure of any line that counts, or a cut in all costs. */
export function LeverField({ label, place, choice, onChange }: LeverFieldProps) {
  const t = useT()
  const labels = useLabels()
  const lines = activeLines(place.plan, place.inputs).filter((line) => leverChoicesOf(line).length > 0)
  const chosen = 'cut' in choice ? undefined : lines.find(({ id }) => id === choice.line)
  const figures = chosen ? leverChoicesOf(chosen) : []
  const chooseLine = (id: string) => {
    const line = lines.find((one) => one.id === id)
    const [first] = line ? leverChoicesOf(line) : []
    onChange(first ?? { cut: COSTS })
  }
  return (
    <fieldset className={styles.lever}>
      <legend className="al-hidden">{label}</legend>
      <NativeSelect
        size="xs"
        label={label}
        value={chosen?.id ?? COSTS}
        data={[
          ...lines.map(({ id, name }) => ({ value: id, label: name })),
          { value: COSTS, label: t('levers.costs') },
        ]}
        onChange={(event) => chooseLine(event.currentTarget.value)}
      />
      {chosen && !('cut' in choice) && (
        <NativeSelect
          size="xs"
          label={t('levers.choose.figure')}
          aria-label={t('levers.pair', { name: label, value: t('levers.choose.figure') })}
          value={choice.parameter}
          data={figures.flatMap((one) =>
            'cut' in one ? [] : [{ value: one.parameter, label: labels.parameter(one.parameter) }],
          )}
          onChange={(event) => onChange({ line: chosen.id, parameter: event.currentTarget.value })}
        />
      )}
    </fieldset>
  )
}
