import { Button, Tabs } from '@mantine/core'
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { formBudget } from '../../../domain/analysis/grantForm/formBudget.ts'
import { formFunders, formRequest } from '../../../domain/analysis/grantForm/formRequest.ts'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { formSource } from './formSource.ts'
import { FormPart } from './FormPart.tsx'
import { FormSettings } from './FormSettings.tsx'
import type { FormChoices } from './FormSettings.tsx'
import { TogetherPart } from './TogetherPart.tsx'
import { useSaveForm } from './useSaveForm.ts'

const tabs = ['form', 'together'] as const

interface GrantFormScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** The budget of a grant application, for the structure or one action, for one funder and one fiscal year. */
export function GrantFormScreen({ part, onScreen, ...reading }: GrantFormScreenProps) {
  const t = useT()
  const { model } = reading
  if (model.plan.lines.length > 0) return <FilledForm part={part} onScreen={onScreen} {...reading} />
  const Icon = screenIcons.grantform
  return (
    <div className={styles.page}>
      <PageHeader title={t('grantForm.title')} description={t('grantForm.description')} />
      <EmptyState
        icon={<Icon size={40} stroke={1.25} />}
        title={t('grantForm.emptyTitle')}
        steps={[{ label: t('grantForm.addResource'), onClick: () => onScreen('resources') }]}
      >
        {t('grantForm.emptyText')}
      </EmptyState>
    </div>
  )
}

function FilledForm({ part, onScreen, ...reading }: GrantFormScreenProps) {
  const t = useT()
  const { model, scenarioId } = reading
  const [choices, setChoices] = useState<FormChoices>({
    action: null,
    year: 0,
    funder: undefined,
    basis: 'asked',
    isExact: false,
  })
  const source = useMemo(() => formSource(model, scenarioId, choices.basis), [model, scenarioId, choices.basis])
  const { plan } = source
  const action = plan.actions.find(({ id }) => id === choices.action)?.id ?? null
  const year = Math.min(choices.year, model.compiled.sheet.calendar.years.length - 1)
  const budget = useMemo(() => formBudget(source, { action, year }), [source, action, year])
  const funders = formFunders(source, action)
  // Until one is chosen, the form is for the first funder there is.
  const funder = choices.funder === null ? undefined : (funders.find(({ id }) => id === choices.funder) ?? funders[0])
  const request = funder ? formRequest(budget, funder) : null
  const form = { source, budget, request }
  const save = useSaveForm(form)
  return (
    <div className={styles.page}>
      <div data-no-print>
        <PageHeader
          title={t('grantForm.title')}
          description={t('grantForm.description')}
          actions={
            <>
              <Button variant="default" leftSection={<IconPrinter size={14} />} onClick={() => window.print()}>
                {t('grantForm.print')}
              </Button>
              <Button leftSection={<IconFileSpreadsheet size={14} />} onClick={() => void save()}>
                {t('grantForm.save')}
              </Button>
            </>
          }
        />
      </div>
      <FormSettings
        {...reading}
        choices={{ ...choices, action, year, funder: funder?.id ?? null }}
        funders={funders}
        onChange={(changes) => setChoices({ ...choices, ...changes })}
      />
      <Tabs
        value={tabs.find((tab) => tab === part) ?? 'form'}
        onChange={(tab) => onScreen('grantform', tab === null || tab === 'form' ? undefined : tab)}
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`grantForm.tabs.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="form" className={styles.panel ?? ''}>
          <FormPart {...form} {...reading} basis={choices.basis} isExact={choices.isExact} />
        </Tabs.Panel>
        <Tabs.Panel value="together" className={styles.panel ?? ''}>
          <TogetherPart source={source} budget={budget} />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}
