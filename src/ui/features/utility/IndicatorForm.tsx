import { Checkbox, TextInput } from '@mantine/core'
import { MAX_NAME } from '../../../domain/plan/checkText.ts'
import { dimensions, MAX_MEASURED, measuringMethods } from '../../../domain/plan/socialIndicator.ts'
import type { SocialIndicator } from '../../../domain/plan/socialIndicator.ts'
import styles from '../../components/AnalysisPage.module.css'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { LongText } from '../../components/fields/LongText.tsx'
import { NumberField } from '../../components/fields/NumberField.tsx'
import type { Items } from '../../components/useItems.ts'
import { useT } from '../../state/preferences.ts'
import { CommittedText } from '../../components/fields/CommittedText.tsx'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { YearlyFigures } from './YearlyFigures.tsx'

interface IndicatorFormProps extends Pick<ReadingScreenProps, 'model'> {
  readonly indicator: SocialIndicator
  readonly items: Items<'socialIndicators'>
}

/** The fields of an indicator, with its targets and actuals by fiscal year. */
export function IndicatorForm({ indicator, model, items }: IndicatorFormProps) {
  const t = useT()
  const { plan } = model
  const change = (changes: Partial<Omit<SocialIndicator, 'id'>>) => items.change(indicator.id, changes)
  const contracts = plan.lines.filter(({ kind }) => kind === 'impactContract')
  return (
    <>
      <div className={styles.fields}>
        <CommittedText value={indicator.name} onCommit={(name) => name !== '' && change({ name })}>
          {(field) => <TextInput size="xs" w={280} label={t('utility.name')} maxLength={MAX_NAME} {...field} />}
        </CommittedText>
        <CommittedText value={indicator.unit} onCommit={(unit) => change({ unit })}>
          {(field) => <TextInput size="xs" w={140} label={t('utility.unit')} maxLength={MAX_NAME} {...field} />}
        </CommittedText>
        <ChoiceField
          label={t('utility.dimension')}
          value={indicator.dimension}
          options={dimensions.map((value) => ({ value, label: t(`utility.dimensions.${value}`) }))}
          onChange={(dimension) => change({ dimension })}
        />
        <ChoiceField
          label={t('utility.method')}
          value={indicator.method}
          options={measuringMethods.map((value) => ({ value, label: t(`utility.methods.${value}`) }))}
          onChange={(method) => change({ method })}
        />
        <ChoiceField<string>
          label={t('utility.action')}
          value={indicator.action ?? ''}
          options={[
            { value: '', label: t('utility.wholeStructure') },
            ...plan.actions.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(action) => change({ action: action === '' ? null : action })}
        />
        <NumberField
          label={t('utility.columns.baseline')}
          value={indicator.baseline}
          bounds={{ min: -MAX_MEASURED, max: MAX_MEASURED }}
          onChange={(baseline) => change({ baseline })}
        />
      </div>
      <YearlyFigures indicator={indicator} model={model} onChange={change} />
      {plan.funders.length > 0 && (
        <Checkbox.Group
          label={t('utility.funders')}
          value={[...indicator.funders]}
          onChange={(funders) => change({ funders })}
        >
          <div className={styles.fields}>
            {plan.funders.map(({ id, name }) => (
              <Checkbox key={id} size="xs" value={id} label={name} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      {contracts.length > 0 && (
        <div>
          <ChoiceField<string>
            label={t('utility.contract')}
            description={t('utility.contractHelp')}
            value={indicator.outcome ?? ''}
            options={[
              { value: '', label: t('utility.noContract') },
              ...contracts.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(outcome) => change({ outcome: outcome === '' ? null : outcome })}
          />
        </div>
      )}
      <LongText
        label={t('utility.evidence')}
        placeholder={t('utility.evidenceHelp')}
        value={indicator.evidence}
        onChange={(evidence) => change({ evidence })}
      />
      <LongText label={t('utility.note')} value={indicator.note} onChange={(note) => change({ note })} />
    </>
  )
}
