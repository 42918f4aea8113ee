import { Checkbox } from '@mantine/core'
import type { Funder } from '../../../domain/plan/funder.ts'
import styles from '../../components/AnalysisPage.module.css'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { formBases } from './formSource.ts'
import type { FormBasis } from './formSource.ts'

/** What a form is of, and how it is shown. */
export interface FormChoices {
  /** The action; null for the whole structure. */
  readonly action: string | null
  readonly year: number
  /** Who is asked; null for nobody, undefined until one is chosen. */
  readonly funder: string | null | undefined
  readonly basis: FormBasis
  readonly isExact: boolean
}

interface FormSettingsProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onScenario'> {
  readonly choices: FormChoices
  readonly funders: readonly Funder[]
  readonly onChange: (changes: Partial<FormChoices>) => void
}

/** Chooses the budget: of what, for whom, which year, in which scenario. */
export function FormSettings({ model, scenarioId, onScenario, choices, funders, onChange }: FormSettingsProps) {
  const t = useT()
  const format = useFormat()
  const { plan, compiled } = model
  const { years, timeline } = compiled.sheet.calendar
  return (
    <section className={styles.card} aria-label={t('grantForm.settings')} data-no-print>
      <div className={styles.fields}>
        <ChoiceField<string>
          label={t('grantForm.scope')}
          value={choices.action ?? ''}
          options={[
            { value: '', label: t('grantForm.structure') },
            ...plan.actions.map(({ id, name }) => ({ value: id, label: t('grantForm.actionName', { name }) })),
          ]}
          onChange={(action) => onChange({ action: action === '' ? null : action })}
        />
        <ChoiceField<string>
          label={t('grantForm.funder')}
          value={choices.funder ?? ''}
          options={[
            ...funders.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: t('grantForm.noFunder') },
          ]}
          onChange={(funder) => onChange({ funder: funder === '' ? null : funder })}
        />
        <ChoiceField<string>
          label={t('grantForm.year')}
          value={String(choices.year)}
          options={years.map(({ index, first, last }) => ({
            value: String(index),
            label: format.fiscalYear(timeline.start + first, timeline.start + last),
          }))}
          onChange={(year) => onChange({ year: Number(year) })}
        />
        <ChoiceField<string>
          label={t('grantForm.scenario')}
          value={scenarioId}
          options={plan.scenarios.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={onScenario}
        />
        <ChoiceField<FormBasis>
          label={t('grantForm.basis')}
          value={choices.basis}
          options={formBases.map((basis) => ({ value: basis, label: t(`grantForm.bases.${basis}`) }))}
          onChange={(basis) => onChange({ basis })}
        />
        <Checkbox
          size="xs"
          pb={6}
          label={t('grantForm.exact')}
          checked={choices.isExact}
          onChange={(event) => onChange({ isExact: event.currentTarget.checked })}
        />
      </div>
    </section>
  )
}
