import { Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import { socialReadings } from '../../../domain/analysis/socialUtility.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawAmount } from '../../components/csv/rawValue.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface ScenariosTableProps extends Pick<ReadingScreenProps, 'model'> {
  readonly indicatorId: string
  /** From 0. */
  readonly year: number
}

const costs = ['direct', 'full', 'withInKind', 'publicMoney'] as const

/** What each scenario does to the cost of a unit of an indicator. */
export function ScenariosTable({ model, indicatorId, year }: ScenariosTableProps) {
  const t = useT()
  const format = useFormat()
  const rows = useMemo(
    () =>
      model.plan.scenarios.map(({ id, name }) => {
        const readings = socialReadings(planIn(model.plan, id), model.evaluation(id))
        const read = readings.find(({ indicator }) => indicator.id === indicatorId)?.years[year]
        return { id, name, cost: read?.unitCost ?? null }
      }),
    [model, indicatorId, year],
  )
  if (rows.length < 2) {
    return (
      <Text size="sm" c="dimmed">
        {t('utility.oneScenario')}
      </Text>
    )
  }
  return (
    <Table fz="sm" verticalSpacing={4} aria-label={t('utility.scenarios')} captionSide="top">
      <Table.Caption ta="left">{t('utility.scenarios')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            {t('utility.scenario')}
            <CsvButton />
          </Table.Th>
          {costs.map((column) => (
            <Table.Th key={column} ta="right">
              {t(`utility.columns.${column}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, name, cost }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row" fw={400}>
              {name}
            </Table.Th>
            {costs.map((column) => (
              <Table.Td
                key={column}
                ta="right"
                className="al-figure"
                {...(cost ? { 'data-value': rawAmount(Math.round(cost[column])) } : {})}
              >
                {cost ? format.money(cost[column], { decimals: 2 }) : '–'}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
