import { Table, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { actionCosts } from '../../../domain/analysis/socialUtility.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import styles from '../../components/AnalysisPage.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawAmount } from '../../components/csv/rawValue.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { YearPicker } from '../statements/YearPicker.tsx'

/** What each action costs in a fiscal year, and what no money pays of it. */
export function FullCostPart({ model, scenarioId }: Pick<ReadingScreenProps, 'model' | 'scenarioId'>) {
  const t = useT()
  const format = useFormat()
  const [wanted, setYear] = useState(0)
  const year = Math.min(wanted, model.compiled.sheet.calendar.years.length - 1)
  const rows = useMemo(() => {
    const plan = planIn(model.plan, scenarioId)
    const evaluation = model.evaluation(scenarioId)
    const read = (id: string | null, name: string) => ({ id, name, cost: actionCosts(plan, evaluation, id)[year]! })
    return [...plan.actions.map(({ id, name }) => read(id, name)), read(null, t('utility.wholeStructure'))]
  }, [model, scenarioId, year, t])
  return (
    <section className={styles.card} aria-label={t('voluntary.tabs.fullCost')}>
      <YearPicker year={year} model={model} onYear={setYear} />
      <Table fz="sm" verticalSpacing={4} aria-label={t('voluntary.tabs.fullCost')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              {t('voluntary.fullCost.action')}
              <CsvButton />
            </Table.Th>
            {(['direct', 'full', 'inKind', 'withInKind', 'share'] as const).map((column) => (
              <Table.Th key={column} ta="right">
                {t(`voluntary.fullCost.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ id, name, cost }) => {
            const inKind = cost.withInKind - cost.full
            return (
              <Table.Tr key={id ?? ''}>
                <Table.Th scope="row" fw={400}>
                  {name}
                </Table.Th>
                {[cost.direct, cost.full, inKind, cost.withInKind].map((cents, i) => (
                  <Table.Td key={i} ta="right" className="al-figure" data-value={rawAmount(Math.round(cents))}>
                    {format.money(cents)}
                  </Table.Td>
                ))}
                <Table.Td ta="right" className="al-figure">
                  {cost.withInKind === 0 ? '–' : format.percent(inKind / cost.withInKind, 0)}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed">
        {t('voluntary.fullCost.help')}
      </Text>
    </section>
  )
}
