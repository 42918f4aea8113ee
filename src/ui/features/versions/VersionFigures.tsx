import { Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { createLiveModel } from '../../../domain/model/liveModel.ts'
import { readOutcome } from '../../../domain/analysis/outcome.ts'
import type { Outcome } from '../../../domain/analysis/outcome.ts'
import { CsvButton } from '../../components/CsvButton.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'

const amounts = [
  ['lowest', 'lowestCash'],
  ['closing', 'closingCash'],
  ['result', 'totalResult'],
] as const

function outcomeOf(plan: Plan, model: LiveModel): Outcome {
  return readOutcome(plan, model.evaluation(plan.scenarios[0]!.id))
}

/** The figures that a board asks for, in a version and today, in the first scenario of each. */
export function VersionFigures({ then }: { readonly then: Plan }) {
  const t = useT()
  const format = useFormat()
  const { model } = useOpenPlan()
  const before = useMemo(() => outcomeOf(then, createLiveModel(then)), [then])
  const after = outcomeOf(model.plan, model)
  return (
    <section aria-label={t('versions.figures')}>
      <Table aria-label={t('versions.figures')} fz="sm" maw={640}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              {t('versions.columns.figure')}
              <CsvButton />
            </Table.Th>
            <Table.Th ta="right">{t('versions.columns.then')}</Table.Th>
            <Table.Th ta="right">{t('versions.columns.now')}</Table.Th>
            <Table.Th ta="right">{t('versions.columns.difference')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {amounts.map(([label, key]) => (
            <Table.Tr key={key}>
              <Table.Td>{t(`versions.${label}`)}</Table.Td>
              <Table.Td ta="right">{format.money(before[key])}</Table.Td>
              <Table.Td ta="right">{format.money(after[key])}</Table.Td>
              <Table.Td ta="right">{format.money(after[key] - before[key])}</Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Td>{t('versions.lowestMonth')}</Table.Td>
            <Table.Td ta="right">{format.month(before.lowestCashMonth, 'long')}</Table.Td>
            <Table.Td ta="right">{format.month(after.lowestCashMonth, 'long')}</Table.Td>
            <Table.Td />
          </Table.Tr>
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed">
        {t('versions.scenario')}
      </Text>
    </section>
  )
}
