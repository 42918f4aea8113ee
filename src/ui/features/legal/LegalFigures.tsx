import { Alert } from '@mantine/core'
import { IconAlertOctagon, IconGavel } from '@tabler/icons-react'
import { ForAllScenarios } from '../../components/ForAllScenarios.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { CsvButton } from '../../components/CsvButton.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { LegalFigureCard } from './LegalFigureCard.tsx'
import styles from './Legal.module.css'
import { useLabels } from '../../words/useLabels.ts'
import { legalRows } from './legalRows.ts'
import { isMissing, useLegalFigures } from './useLegalFigures.ts'

/** The legal figures that the plan reckons with, those that nobody knows first, with the fields to type them. */
export function LegalFigures({ onScreen }: { readonly onScreen: ShowScreen }) {
  const t = useT()
  const figures = useLegalFigures()
  const labels = useLabels()
  const missing = figures.filter(isMissing)
  const known = figures.filter((figure) => !isMissing(figure))
  if (figures.length === 0) {
    return (
      <EmptyState
        icon={<IconGavel size={40} stroke={1.25} />}
        title={t('legal.emptyTitle')}
        steps={[{ label: t('legal.addLines'), onClick: () => onScreen('costs') }]}
      >
        {t('legal.emptyText')}
      </EmptyState>
    )
  }
  return (
    <div className={styles.section}>
      <p className={styles.intro}>
        {t('legal.intro')}
        <CsvButton of={{ name: t('legal.tabs.legal'), rows: () => legalRows(figures, t, labels) }} />
      </p>
      <ForAllScenarios />
      {missing.length > 0 && (
        <Alert color="red" icon={<IconAlertOctagon size={18} />} title={t('legal.missingMany')}>
          {t('legal.missingManyText', { count: missing.length })}
        </Alert>
      )}
      {[...missing, ...known].map((figure) => (
        <LegalFigureCard key={figure.id} figure={figure} />
      ))}
    </div>
  )
}
