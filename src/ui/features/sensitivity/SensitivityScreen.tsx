import { Button, Group, Loader, Tabs, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { TargetFigure } from '../../../domain/analysis/sensitivity/targetFigure.ts'
import { usualSizes } from '../../../domain/analysis/sensitivity/tornado.ts'
import { withoutCopies } from '../../../domain/plan/withoutCopies.ts'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useWork } from '../../state/useWork.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { Settings } from './Settings.tsx'
import { SpiderPart } from './SpiderPart.tsx'
import { spiderSteps, tableSteps } from './steps.ts'
import { TablePart } from './TablePart.tsx'
import { TornadoPart } from './TornadoPart.tsx'
import { useSwingWords } from './useSwingWords.ts'

const tabs = ['tornado', 'table', 'spider'] as const

interface SensitivityScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** Typed figures swung one by one, two at a time and step by step, and what becomes of one result. */
export function SensitivityScreen({ part, onScreen, ...reading }: SensitivityScreenProps) {
  const t = useT()
  const { model, scenarioId } = reading
  const { plan } = model
  const [target, setTarget] = useState<TargetFigure>({ what: 'lowestCash' })
  const [sizes, setSizes] = useState(usualSizes)
  const [isWide, setIsWide] = useState(false)
  const [pair, setPair] = useState<readonly [string, string] | null>(null)
  const words = useSwingWords(model, target)
  const isEmpty = plan.lines.length === 0
  const payload = useMemo(() => {
    if (isEmpty) return null
    const [first, second] = (pair ?? []).map((input) => ({ input, steps: tableSteps(model, input) }))
    return {
      // Frozen copies are heavy and nothing is swung in them.
      plan: withoutCopies(plan),
      scenario: scenarioId,
      target,
      sizes,
      isWide,
      spiderSteps,
      ...(first && second ? { table: { first, second } } : {}),
    }
  }, [plan, model, scenarioId, target, sizes, isWide, pair, isEmpty])
  const work = useWork('sensitivity', payload)
  const last = work.last?.payload.scenario === scenarioId && work.last.payload.target === target ? work.last : null
  const Icon = screenIcons.sensitivity
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('sensitivity.title')}
        description={t('sensitivity.description')}
        actions={
          <Button
            variant="default"
            leftSection={<IconPrinter size={14} />}
            onClick={() => window.print()}
            data-no-print
          >
            {t('sensitivity.print')}
          </Button>
        }
      />
      {isEmpty ? (
        <EmptyState
          icon={<Icon size={40} stroke={1.25} />}
          title={t('sensitivity.emptyTitle')}
          steps={[{ label: t('sensitivity.addResource'), onClick: () => onScreen('resources') }]}
        >
          {t('sensitivity.emptyText')}
        </EmptyState>
      ) : (
        <>
          <Settings {...{ model, target, sizes, isWide }} onTarget={setTarget} onSizes={setSizes} onWide={setIsWide} />
          {work.state === 'failed' && (
            <Group role="alert">
              <Text size="sm">{t('sensitivity.failed', { reason: work.failure })}</Text>
              <Button size="xs" variant="default" onClick={work.restart}>
                {t('sensitivity.again')}
              </Button>
            </Group>
          )}
          <Tabs
            value={tabs.find((tab) => tab === part) ?? 'tornado'}
            onChange={(tab) => onScreen('sensitivity', tab === null || tab === 'tornado' ? undefined : tab)}
            keepMounted={false}
            className={styles.tabs ?? ''}
          >
            <Tabs.List>
              {tabs.map((tab) => (
                <Tabs.Tab key={tab} value={tab}>
                  {t(`sensitivity.tabs.${tab}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {tabs.map((tab) => (
              <Tabs.Panel key={tab} value={tab} className={styles.panel ?? ''}>
                {!last && work.state !== 'failed' && (
                  <Group gap="xs" role="status">
                    <Loader size={16} />
                    <Text size="sm">{t('sensitivity.working')}</Text>
                  </Group>
                )}
                {last && tab === 'tornado' && (
                  <TornadoPart read={last.result} sizes={last.payload.sizes} words={words} />
                )}
                {last && tab === 'table' && (
                  <TablePart {...reading} {...last} target={target} words={words} onPair={setPair} />
                )}
                {last && tab === 'spider' && <SpiderPart read={last.result} words={words} />}
              </Tabs.Panel>
            ))}
          </Tabs>
        </>
      )}
    </div>
  )
}
