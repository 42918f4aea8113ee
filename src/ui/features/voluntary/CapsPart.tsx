import { Badge, Switch, Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import { capOf, shareCaps } from '../../../domain/alerts/shareCaps.ts'
import type { ShareCap } from '../../../domain/alerts/shareCaps.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import { changeFunder } from '../../../editing/edits/funders.ts'
import styles from '../../components/AnalysisPage.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawAmount } from '../../components/csv/rawValue.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useWorkspace } from '../../state/workspace.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

/** What counting voluntary contributions changes in the most that each funder bears. */
export function CapsPart({ model, scenarioId }: Pick<ReadingScreenProps, 'model' | 'scenarioId'>) {
  const t = useT()
  const format = useFormat()
  const caps = useMemo(
    () =>
      shareCaps({
        plan: planIn(model.plan, scenarioId),
        compiled: model.compiled,
        evaluation: model.evaluation(scenarioId),
      }).filter(({ amount }) => amount > 0),
    [model, scenarioId],
  )
  return (
    <section className={styles.card} aria-label={t('voluntary.tabs.caps')}>
      <Text size="sm" c="dimmed" maw={820}>
        {t('voluntary.caps.text')}
      </Text>
      {caps.length === 0 ? (
        <Text size="sm">{t('voluntary.caps.nothing')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={820}>
          <Table fz="sm" verticalSpacing={4} aria-label={t('voluntary.tabs.caps')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>
                  {t('voluntary.caps.grant')}
                  <CsvButton />
                </Table.Th>
                <Table.Th>{t('voluntary.caps.months')}</Table.Th>
                {(['amount', 'share', 'without', 'with'] as const).map((column) => (
                  <Table.Th key={column} ta="right">
                    {t(`voluntary.caps.${column}`)}
                  </Table.Th>
                ))}
                <Table.Th>{t('voluntary.caps.counts')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {caps.map((cap, i) => (
                <CapRow key={i} cap={cap} model={model} format={format} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  )
}

interface CapRowProps extends Pick<ReadingScreenProps, 'model'> {
  readonly cap: ShareCap
  readonly format: ReturnType<typeof useFormat>
}

function CapRow({ cap, model, format }: CapRowProps) {
  const t = useT()
  const run = useWorkspace((workspace) => workspace.run)
  const { start } = model.compiled.sheet.calendar.timeline
  const { line, window, amount, share, counts } = cap
  const funder = model.plan.funders.find(({ id }) => id === line.funder)
  const isOver = amount > capOf(cap, counts)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {line.name}{' '}
        {isOver && (
          <Badge variant="light" color="red" size="sm" tt="none">
            {t('voluntary.caps.over')}
          </Badge>
        )}
      </Table.Th>
      <Table.Td>{format.fiscalYear(start + window.first, start + window.last)}</Table.Td>
      <Table.Td ta="right" className="al-figure" data-value={rawAmount(amount)}>
        {format.money(amount)}
      </Table.Td>
      <Table.Td ta="right" className="al-figure">
        {format.percent(share, 0)}
      </Table.Td>
      {[false, true].map((withInKind) => (
        <Table.Td
          key={String(withInKind)}
          ta="right"
          className="al-figure"
          data-value={rawAmount(capOf(cap, withInKind))}
          {...(withInKind === counts ? { fw: 600 } : { c: 'dimmed' })}
        >
          {format.money(capOf(cap, withInKind))}
        </Table.Td>
      ))}
      <Table.Td>
        {funder ? (
          <Switch
            size="xs"
            label={funder.name}
            aria-label={t('voluntary.caps.countsFor', { name: funder.name })}
            checked={counts}
            onChange={(event) => run(changeFunder(funder.id, { countsInKind: event.currentTarget.checked }))}
          />
        ) : (
          t('voluntary.caps.noFunder')
        )}
      </Table.Td>
    </Table.Tr>
  )
}
