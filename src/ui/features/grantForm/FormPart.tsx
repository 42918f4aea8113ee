import { formAlerts } from '../../../domain/analysis/grantForm/formAlerts.ts'
import type { FormAlert } from '../../../domain/analysis/grantForm/formAlerts.ts'
import type { FormBudget, FormSource } from '../../../domain/analysis/grantForm/formBudget.ts'
import type { FormRequest } from '../../../domain/analysis/grantForm/formRequest.ts'
import { formAlertText, requestText } from '../../../i18n/grantFormText.ts'
import styles from '../../components/AnalysisPage.module.css'
import { AlertList } from '../../components/AlertList.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import type { FormBasis } from './formSource.ts'
import { FormTable } from './FormTable.tsx'
import own from './GrantForm.module.css'
import { useFormWords } from './useFormWords.ts'
import { usePortraitPage } from './usePortraitPage.ts'

interface FormPartProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly source: FormSource
  readonly budget: FormBudget
  readonly request: FormRequest | null
  readonly basis: FormBasis
  readonly isExact: boolean
}

const severity: Readonly<Record<FormAlert['code'], 'danger' | 'warning' | 'info'>> = {
  unbalanced: 'danger',
  inKindUnbalanced: 'danger',
  overCosts: 'danger',
  overShare: 'warning',
  unnamed: 'warning',
  nothingAsked: 'warning',
  excess: 'info',
  insufficiency: 'info',
}

/** The form as it will be sent, with what is to be checked before. */
export function FormPart({ source, budget, request, basis, isExact, ...reading }: FormPartProps) {
  usePortraitPage()
  const t = useT()
  const format = useFormat()
  const words = useFormWords(source, budget)
  const alerts = formAlerts(source, budget, request)
  const scenario = source.plan.scenarios.find(({ id }) => id === reading.scenarioId)?.name ?? ''
  const explain = (row: string) => {
    const { evaluation } = source
    const isOther = evaluation !== reading.model.evaluation(reading.scenarioId)
    reading.onExplain(
      row,
      { kind: 'year', index: budget.scope.year },
      isOther && basis === 'asked' ? { evaluation, name: t('grantForm.basisName', { scenario }) } : undefined,
    )
  }
  return (
    <>
      {alerts.length > 0 && (
        <section className={styles.card} aria-label={t('grantForm.alertsTitle')} data-no-print>
          <h2 className={styles.title}>{t('grantForm.alertsTitle')}</h2>
          <AlertList
            label={t('grantForm.alertsTitle')}
            alerts={alerts.map((alert, i) => ({
              id: `${alert.code} ${i}`,
              severity: severity[alert.code],
              title: formAlertText(alert, t, format),
            }))}
          />
        </section>
      )}
      <section className={own.form} aria-label={words.title}>
        <header className={own.head}>
          <h2 className={own.title}>{words.title}</h2>
          {source.plan.structure.name !== '' && <p className={own.structure}>{source.plan.structure.name}</p>}
          {request && <p className={own.structure}>{t('grantForm.formFunder', { funder: request.funder.name })}</p>}
        </header>
        <FormTable {...{ source, budget, request, isExact }} label={words.title} onExplain={explain} />
        {request && <p className={own.sentence}>{requestText(request, t, format)}</p>}
        <p className={own.note}>
          {t('grantForm.rounding', { exact: format.money(budget.charges.all.cents, { decimals: 2 }) })}{' '}
          {t('grantForm.declared')}
        </p>
      </section>
    </>
  )
}
