import { Button, Table, Text } from '@mantine/core'
import { varianceTotals } from '../../../domain/analysis/reality/variances.ts'
import type { Variance } from '../../../domain/analysis/reality/variances.ts'
import styles from '../../components/AnalysisPage.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawAmount } from '../../components/csv/rawValue.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Verdict } from '../../components/Verdict.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { varianceSentence } from '../../../i18n/varianceSentence.ts'
import { useOpenLine } from '../funders/useOpenLine.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import type { Reality } from './useReality.ts'

interface VariancePartProps extends Pick<ReadingScreenProps, 'model'> {
  readonly reality: Reality
  readonly onScreen: ShowScreen
}

/** How far each line is from the plan until the last whole month, in figures and in words. */
export function VariancePart({ model, reality, onScreen }: VariancePartProps) {
  const t = useT()
  const format = useFormat()
  const { found } = reality
  const { until } = model.plan.actuals
  const Icon = screenIcons.actuals
  if (until === null || found.length === 0) {
    return (
      <section className={styles.card} aria-label={t('actuals.tabs.variance')}>
        <EmptyState
          icon={<Icon size={40} stroke={1.25} />}
          title={t('actuals.variance.emptyTitle')}
          steps={[
            { label: t('actuals.tabs.months'), onClick: () => onScreen('actuals') },
            { label: t('actuals.tabs.file'), onClick: () => onScreen('actuals', 'file') },
          ]}
        >
          {t('actuals.variance.emptyText')}
        </EmptyState>
      </section>
    )
  }
  const { result } = varianceTotals(found)
  const tone = result < 0 ? 'warning' : 'good'
  return (
    <>
      <Verdict
        tone={tone}
        question={t('actuals.variance.question', { month: format.month(until, 'long') })}
        answer={t(result < 0 ? 'actuals.variance.worse' : 'actuals.variance.better', {
          amount: format.money(Math.abs(result)),
        })}
      >
        {t('actuals.variance.known', { count: found.length })}
      </Verdict>
      <section className={styles.card} aria-label={t('actuals.tabs.variance')}>
        <Table.ScrollContainer minWidth={760}>
          <Table fz="sm" verticalSpacing={4} aria-label={t('actuals.tabs.variance')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>
                  {t('actuals.line')}
                  <CsvButton />
                </Table.Th>
                {(['planned', 'actual', 'gap', 'share'] as const).map((column) => (
                  <Table.Th key={column} ta="right">
                    {t(`actuals.variance.${column}`)}
                  </Table.Th>
                ))}
                <Table.Th>{t('actuals.variance.words')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.map((variance) => (
                <VarianceRow key={variance.line} variance={variance} reality={reality} onScreen={onScreen} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </section>
    </>
  )
}

interface VarianceRowProps extends Pick<VariancePartProps, 'reality' | 'onScreen'> {
  readonly variance: Variance
}

function VarianceRow({ variance, reality, onScreen }: VarianceRowProps) {
  const t = useT()
  const format = useFormat()
  const openLine = useOpenLine(onScreen)
  const { line: lineId, planned, actual, gap, serves } = variance
  const name = reality.plan.lines.find(({ id }) => id === lineId)?.name ?? ''
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Button size="compact-sm" variant="subtle" onClick={() => openLine(lineId)}>
          {name}
        </Button>
      </Table.Th>
      {[planned, actual, gap].map((cents, i) => (
        <Table.Td key={i} ta="right" className="al-figure" data-value={rawAmount(cents)}>
          {format.money(cents)}
        </Table.Td>
      ))}
      <Table.Td ta="right" className="al-figure">
        {planned === 0 ? '' : format.percent(gap / Math.abs(planned), 0)}
      </Table.Td>
      <Table.Td>
        <Text size="sm" {...(serves ? {} : { c: 'var(--al-negative)' })}>
          {varianceSentence(variance, t, format)}
        </Text>
      </Table.Td>
    </Table.Tr>
  )
}
