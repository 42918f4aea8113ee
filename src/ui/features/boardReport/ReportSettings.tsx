import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { MAX_REPORT_DECISION, MAX_REPORT_TITLE } from '../../../exchange/report/reportMemory.ts'
import { cashCuts, reportSectionIds } from '../../../exchange/report/reportOptions.ts'
import type { CashCut, ReportOptions } from '../../../exchange/report/reportOptions.ts'
import { languages } from '../../../i18n/language.ts'
import type { Language } from '../../../i18n/language.ts'
import styles from '../../components/AnalysisPage.module.css'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import own from './BoardReport.module.css'

interface ReportSettingsProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onScenario'> {
  readonly options: ReportOptions
  readonly onChange: (changes: Partial<ReportOptions>) => void
}

/** What a report is made of: its words, its scenario, its parts. */
export function ReportSettings({ model, scenarioId, onScenario, options, onChange }: ReportSettingsProps) {
  const t = useT()
  return (
    <section className={styles.card} aria-label={t('boardReport.options')} data-no-print>
      <div className={styles.fields}>
        <TextInput
          label={t('boardReport.documentTitle')}
          placeholder={t('boardReport.usualTitle')}
          value={options.title}
          maxLength={MAX_REPORT_TITLE}
          w={280}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <ChoiceField<string>
          label={t('boardReport.scenario')}
          value={scenarioId}
          options={model.plan.scenarios.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={onScenario}
        />
        <ChoiceField<Language>
          label={t('boardReport.language')}
          value={options.language}
          options={languages.map((language) => ({ value: language, label: t(`shell.language.${language}`) }))}
          onChange={(language) => onChange({ language })}
        />
        <ChoiceField<CashCut>
          label={t('boardReport.cut')}
          value={options.cashCut}
          options={cashCuts.map((cut) => ({ value: cut, label: t(`boardReport.cuts.${cut}`) }))}
          onChange={(cashCut) => onChange({ cashCut })}
        />
      </div>
      <Textarea
        label={t('boardReport.decision')}
        description={t('boardReport.decisionHelp')}
        value={options.decision}
        maxLength={MAX_REPORT_DECISION}
        autosize
        minRows={2}
        maxRows={8}
        onChange={(event) => onChange({ decision: event.currentTarget.value })}
      />
      <Checkbox.Group
        label={t('boardReport.shown')}
        value={[...options.sections]}
        onChange={(chosen) => onChange({ sections: reportSectionIds.filter((id) => chosen.includes(id)) })}
      >
        <div className={own.parts}>
          {reportSectionIds.map((id) => (
            <Checkbox key={id} size="sm" value={id} label={t(`boardReport.sections.${id}`)} />
          ))}
        </div>
      </Checkbox.Group>
    </section>
  )
}
