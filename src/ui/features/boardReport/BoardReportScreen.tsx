import { Button, Text } from '@mantine/core'
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { buildReport } from '../../../exchange/report/buildReport.ts'
import type { ReportOptions } from '../../../exchange/report/reportOptions.ts'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { useToday } from '../scenarios/useToday.ts'
import { ReportPaper } from './ReportPaper.tsx'
import { ReportSettings } from './ReportSettings.tsx'
import { useReportOptions } from './useReportOptions.ts'
import { useSavePdf } from './useSavePdf.ts'

interface BoardReportScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** The printed report to the board: its choices, its pages, print and PDF. */
export function BoardReportScreen({ part: _, onScreen, ...reading }: BoardReportScreenProps) {
  const t = useT()
  const { options, change } = useReportOptions(reading.model.plan.id)
  if (reading.model.plan.lines.length > 0) {
    return options && <FilledReport {...reading} options={options} onChange={change} />
  }
  const Icon = screenIcons.boardreport
  return (
    <div className={styles.page}>
      <PageHeader title={t('boardReport.title')} description={t('boardReport.description')} />
      <EmptyState
        icon={<Icon size={40} stroke={1.25} />}
        title={t('boardReport.empty')}
        steps={[
          { label: t('boardReport.addResource'), onClick: () => onScreen('resources') },
          { label: t('boardReport.addCost'), onClick: () => onScreen('costs') },
        ]}
      >
        {t('boardReport.emptyHelp')}
      </EmptyState>
    </div>
  )
}

interface FilledReportProps extends ReadingScreenProps {
  readonly options: ReportOptions
  readonly onChange: (changes: Partial<ReportOptions>) => void
}

function FilledReport({ options, onChange, ...reading }: FilledReportProps) {
  const t = useT()
  const { platform } = useServices()
  const today = useToday()
  const { model, scenarioId } = reading
  const report = useMemo(() => buildReport(model, scenarioId, options, today), [model, scenarioId, options, today])
  const savePdf = useSavePdf()
  const [isSaving, setSaving] = useState(false)
  async function saveAs(title: string) {
    setSaving(true)
    await savePdf(title)
    setSaving(false)
  }
  return (
    <div className={styles.page}>
      <div data-no-print>
        <PageHeader
          title={t('boardReport.title')}
          description={t('boardReport.description')}
          actions={
            <>
              <Button variant="default" leftSection={<IconPrinter size={14} />} onClick={() => platform.print()}>
                {t('boardReport.print')}
              </Button>
              {platform.printToPdf && (
                <Button
                  leftSection={<IconFileTypePdf size={14} />}
                  loading={isSaving}
                  disabled={!report}
                  onClick={() => void saveAs(report?.title ?? '')}
                >
                  {t('boardReport.savePdf')}
                </Button>
              )}
            </>
          }
        />
        {!platform.printToPdf && (
          <Text size="sm" c="dimmed" mt={4}>
            {t('boardReport.howToPdf')}
          </Text>
        )}
      </div>
      <ReportSettings {...reading} options={options} onChange={onChange} />
      {report && <ReportPaper report={report} {...reading} />}
    </div>
  )
}
