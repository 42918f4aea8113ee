import { Table, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { actionsByFunder } from '../../../domain/analysis/actionsByFunder.ts'
import type { ActionFunding } from '../../../domain/analysis/actionsByFunder.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawAmount } from '../../components/csv/rawValue.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { YearPicker } from '../statements/YearPicker.tsx'
import styles from './Actions.module.css'

/** Who pays what of each action in a fiscal year, what nobody covers, and what would be paid twice. */
export function FundersMatrix({ model, scenarioId }: Pick<ReadingScreenProps, 'model' | 'scenarioId'>) {
  const t = useT()
  const [wanted, setYear] = useState(0)
  const year = Math.min(wanted, model.compiled.sheet.calendar.years.length - 1)
  const rows = useMemo(
    () => actionsByFunder(planIn(model.plan, scenarioId), model.evaluation(scenarioId), year),
    [model, scenarioId, year],
  )
  const funders = model.plan.funders.filter(({ id }) => rows.some((row) => (row.funders[id] ?? 0) !== 0))
  return (
    <section className={styles.card} aria-label={t('actions.tabs.funders')}>
      <YearPicker year={year} model={model} onYear={setYear} />
      {rows.length === 0 ? (
        <Text size="sm">{t('actions.byFunder.nothing')}</Text>
      ) : (
        <>
          <Table.ScrollContainer minWidth={360 + 120 * funders.length}>
            <Table fz="sm" verticalSpacing={4} aria-label={t('actions.tabs.funders')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>
                    {t('actions.byFunder.action')}
                    <CsvButton />
                  </Table.Th>
                  {[
                    t('actions.byFunder.cost'),
                    ...funders.map(({ name }) => name),
                    t('actions.byFunder.own'),
                    t('actions.byFunder.uncovered'),
                    t('actions.byFunder.overfunded'),
                  ].map((label, i) => (
                    <Table.Th key={i} ta="right">
                      {label}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map((row) => (
                  <Table.Tr key={row.action}>
                    <Table.Th scope="row" fw={400}>
                      {model.plan.actions.find(({ id }) => id === row.action)?.name}
                    </Table.Th>
                    <MoneyCell cents={row.cost} />
                    {funders.map(({ id }) => (
                      <MoneyCell key={id} cents={row.funders[id] ?? 0} />
                    ))}
                    <MoneyCell cents={row.own} />
                    <MoneyCell cents={row.uncovered} />
                    <MoneyCell cents={row.overfunded} isAlarming />
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          <Findings rows={rows} model={model} />
        </>
      )}
    </section>
  )
}

interface MoneyCellProps {
  readonly cents: number
  readonly isAlarming?: boolean
}

function MoneyCell({ cents, isAlarming = false }: MoneyCellProps) {
  const format = useFormat()
  const rounded = Math.round(cents)
  return (
    <Table.Td
      ta="right"
      className="al-figure"
      data-value={rawAmount(rounded)}
      {...(isAlarming && rounded > 0 ? { c: 'var(--al-negative)', fw: 600 } : {})}
    >
      {rounded === 0 ? '' : format.money(rounded)}
    </Table.Td>
  )
}

/** What the matrix says, in words: the actions that nobody covers whole, and those that would be paid twice. */
function Findings({ rows, model }: { readonly rows: readonly ActionFunding[] } & Pick<ReadingScreenProps, 'model'>) {
  const t = useT()
  const format = useFormat()
  const nameOf = (action: string) => model.plan.actions.find(({ id }) => id === action)?.name ?? ''
  const twice = rows.filter(({ overfunded }) => overfunded >= 100)
  return (
    <>
      {twice.map(({ action, cost, overfunded }) => (
        <Text key={action} size="sm" fw={600}>
          {t(cost < 1 ? 'actions.byFunder.costsNothing' : 'actions.byFunder.twice', {
            name: nameOf(action),
            share: format.percent((cost + overfunded) / cost, 0),
            amount: format.money(overfunded),
          })}
        </Text>
      ))}
      <Text size="sm" c="dimmed">
        {t('actions.byFunder.help')}
      </Text>
    </>
  )
}
