import { Table, Text } from '@mantine/core'
import { Fragment } from 'react'
import type { SocialReading } from '../../../domain/analysis/socialUtility.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { dimensions } from '../../../domain/plan/socialIndicator.ts'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawAmount } from '../../components/csv/rawValue.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './Utility.module.css'

interface ReadingsTableProps {
  readonly readings: readonly SocialReading[]
  /** From 0. */
  readonly year: number
  readonly plan: Plan
}

/** The indicators of a fiscal year under their dimensions: what was aimed at, what was reached, what a unit costs. */
export function ReadingsTable({ readings, year, plan }: ReadingsTableProps) {
  const t = useT()
  const groups = dimensions.flatMap((dimension) => {
    const own = readings.filter(({ indicator }) => indicator.dimension === dimension)
    return own.length === 0 ? [] : [{ dimension, own }]
  })
  return (
    <Table.ScrollContainer minWidth={820}>
      <Table fz="sm" verticalSpacing={4} aria-label={t('utility.tabs.dashboard')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              {t('utility.indicator')}
              <CsvButton />
            </Table.Th>
            {(['baseline', 'target', 'actual', 'reached', 'direct', 'full', 'withInKind', 'publicMoney'] as const).map(
              (column) => (
                <Table.Th key={column} ta="right">
                  {t(`utility.columns.${column}`)}
                </Table.Th>
              ),
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map(({ dimension, own }) => (
            <Fragment key={dimension}>
              <Table.Tr>
                <Table.Th scope="colgroup" colSpan={9} className={styles.dimension ?? ''}>
                  {t(`utility.dimensions.${dimension}`)}
                </Table.Th>
              </Table.Tr>
              {own.map((reading) => (
                <ReadingRow key={reading.indicator.id} reading={reading} year={year} plan={plan} />
              ))}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function ReadingRow({
  reading,
  year,
  plan,
}: Omit<ReadingsTableProps, 'readings'> & { readonly reading: SocialReading }) {
  const t = useT()
  const format = useFormat()
  const { indicator, years } = reading
  const read = years[year]
  const action = plan.actions.find(({ id }) => id === indicator.action)?.name
  const asking = plan.funders.filter(({ id }) => indicator.funders.includes(id)).map(({ name }) => name)
  const measured = (figure: number | null | undefined) =>
    figure === null || figure === undefined ? '–' : format.number(figure)
  const cost = read?.unitCost
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {indicator.name} <span className={styles.unit}>({indicator.unit})</span>
        <Text size="xs" c="dimmed">
          {[
            action ?? t('utility.wholeStructure'),
            ...(asking.length === 0 ? [] : [t('utility.askedBy', { names: asking.join(', ') })]),
          ].join(' · ')}
        </Text>
      </Table.Th>
      {[indicator.baseline, read?.target, read?.actual].map((figure, i) => (
        <Table.Td key={i} ta="right" className="al-figure">
          {measured(figure)}
        </Table.Td>
      ))}
      <Table.Td ta="right" className="al-figure">
        {read?.reached === null || read?.reached === undefined ? '–' : format.percent(read.reached, 0)}
      </Table.Td>
      {([cost?.direct, cost?.full, cost?.withInKind, cost?.publicMoney] as const).map((cents, i) => (
        <Table.Td
          key={i}
          ta="right"
          className="al-figure"
          {...(cents === undefined ? {} : { 'data-value': rawAmount(Math.round(cents)) })}
        >
          {cents === undefined ? '–' : format.money(cents, { decimals: 2 })}
        </Table.Td>
      ))}
    </Table.Tr>
  )
}
