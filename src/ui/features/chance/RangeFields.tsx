import { rangeShapes } from '../../../domain/plan/chance.ts'
import type { Range, RangeShape } from '../../../domain/plan/chance.ts'
import type { Unit } from '../../../domain/calc/expression.ts'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { FigureField } from '../../components/fields/FigureField.tsx'
import { useT } from '../../state/preferences.ts'
import styles from './Chance.module.css'
import { changedRange, hasLikeliest } from './ranges.ts'
import type { RangeBounds } from './ranges.ts'

interface RangeFieldsProps {
  readonly label: string
  readonly range: Range | null
  /** What the range starts with when it is first asked for. */
  readonly starting: Range
  readonly unit: Unit
  readonly bounds: RangeBounds
  /** Whether it may be held fixed from here. */
  readonly mayBeNone: boolean
  readonly description?: string
  readonly onChange: (range: Range | null) => void
}

/** What a figure may be: a law and its ends. */
export function RangeFields(props: RangeFieldsProps) {
  const { label, range, starting, unit, bounds, mayBeNone, description, onChange } = props
  const t = useT()
  const isWhole = unit === 'months'
  const shapes = rangeShapes.filter((shape) => !(isWhole && shape === 'lognormal'))
  const choices: readonly (RangeShape | 'none')[] = mayBeNone ? ['none', ...shapes] : shapes
  const change = (changes: Partial<Range>) => onChange(changedRange(range ?? starting, changes, bounds))
  const ends = range ? endsOf(range, bounds) : []
  return (
    <div className={styles.fields} role="group" aria-label={label}>
      <ChoiceField
        label={label}
        {...(description === undefined ? {} : { description })}
        value={range?.shape ?? 'none'}
        options={choices.map((value) => ({ value, label: t(`chance.settings.shapes.${value}`) }))}
        onChange={(shape) => (shape === 'none' ? onChange(null) : change({ shape }))}
      />
      {ends.map(({ end, name, ...limits }) => (
        <FigureField
          key={end}
          label={t(`chance.settings.${name}`)}
          unit={unit}
          integer={isWhole}
          required
          value={range?.[end] ?? null}
          bounds={limits}
          onChange={(figure) => figure !== null && change({ [end]: figure })}
        />
      ))}
    </div>
  )
}

/** The ends that are typed and what each may be, so that they stay in order. */
function endsOf({ shape, low, likely, high }: Range, { min, max }: RangeBounds) {
  const isLognormal = shape === 'lognormal'
  const least = isLognormal ? Math.max(min, 0.01) : min
  const hasMiddle = hasLikeliest(shape)
  return [
    { end: 'low', name: isLognormal ? 'lowQuantile' : 'low', min: least, max: hasMiddle ? likely : high },
    ...(hasMiddle ? [{ end: 'likely', name: 'likely', min: low, max: high } as const] : []),
    { end: 'high', name: isLognormal ? 'highQuantile' : 'high', min: hasMiddle ? likely : low, max },
  ] as const
}
