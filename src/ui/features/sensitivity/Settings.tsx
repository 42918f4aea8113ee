import { Switch } from '@mantine/core'
import type { TargetFigure } from '../../../domain/analysis/sensitivity/targetFigure.ts'
import type { SwingSizes } from '../../../domain/analysis/sensitivity/tornado.ts'
import { indicatorRowId } from '../../../domain/indicators/indicator.ts'
import { indicators } from '../../../domain/indicators/registry.ts'
import type { IndicatorId } from '../../../domain/indicators/registry.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { NativeSelect } from '@mantine/core'
import styles from '../../components/AnalysisPage.module.css'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { IntegerField } from '../../components/fields/IntegerField.tsx'
import { RateField } from '../../components/fields/RateField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'

interface SettingsProps {
  readonly model: LiveModel
  readonly target: TargetFigure
  readonly sizes: SwingSizes
  readonly isWide: boolean
  readonly onTarget: (target: TargetFigure) => void
  readonly onSizes: (sizes: SwingSizes) => void
  readonly onWide: (isWide: boolean) => void
}

const plain = ['lowestCash', 'closingCash', 'totalResult'] as const
const RESULT = statementRowId('income', 'result')
// The keys of the registry are its type.
const indicatorIds = Object.keys(indicators) as IndicatorId[]

/** What is looked at, and how far figures are swung. */
export function Settings({ model, target, sizes, isWide, onTarget, onSizes, onWide }: SettingsProps) {
  const t = useT()
  const format = useFormat()
  const { years, timeline } = model.compiled.sheet.calendar
  const chosen = target.what === 'row' ? target.row : target.what
  const year = target.what === 'row' ? target.year : 0
  const choose = (value: string) => {
    const simple = plain.find((what) => what === value)
    onTarget(simple ? { what: simple } : { what: 'row', row: value, year })
  }
  return (
    <section className={styles.card} aria-label={t('sensitivity.sizes')} data-no-print>
      <div className={styles.fields}>
        <NativeSelect
          size="xs"
          label={t('sensitivity.figure')}
          value={chosen}
          data={[
            ...plain.map((what) => ({ value: what, label: t(`sensitivity.figures.${what}`) })),
            { value: RESULT, label: t('sensitivity.figures.result') },
            {
              group: t('sensitivity.figures.indicators'),
              items: indicatorIds.map((id) => ({ value: indicatorRowId(id), label: t(`dashboard.indicators.${id}`) })),
            },
          ]}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {target.what === 'row' && (
          <ChoiceField<string>
            label={t('sensitivity.year')}
            value={String(year)}
            options={years.map(({ index, first, last }) => ({
              value: String(index),
              label: format.fiscalYear(timeline.start + first, timeline.start + last),
            }))}
            onChange={(index) => onTarget({ ...target, year: Number(index) })}
          />
        )}
        <RateField
          label={t('sensitivity.share')}
          value={sizes.share.up}
          bounds={{ min: 0, max: 1 }}
          onChange={(by) => onSizes({ ...sizes, share: { down: -(by ?? 0), up: by ?? 0 } })}
        />
        <RateField
          label={t('sensitivity.points')}
          value={sizes.points.up}
          bounds={{ min: 0, max: 0.5 }}
          onChange={(by) => onSizes({ ...sizes, points: { down: -(by ?? 0), up: by ?? 0 } })}
        />
        <IntegerField
          label={t('sensitivity.months')}
          value={sizes.months.up}
          bounds={{ min: 0, max: 36 }}
          onChange={(by) => onSizes({ ...sizes, months: { down: 0, up: by ?? 0 } })}
        />
        <Switch
          size="xs"
          label={t('sensitivity.wide')}
          checked={isWide}
          onChange={(event) => onWide(event.currentTarget.checked)}
        />
      </div>
    </section>
  )
}
