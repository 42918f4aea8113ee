import { Button, NativeSelect, Table, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { lineAmounts } from '../../../domain/analysis/reality/plannedByLine.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import { setActuals } from '../../../editing/edits/lifeItems.ts'
import { accountChoices, rememberAccounts } from '../../../exchange/fec/actuals/accountMemory.ts'
import { actualRows } from '../../../exchange/fec/actuals/actualRows.ts'
import type { ActualRow } from '../../../exchange/fec/actuals/actualRows.ts'
import { actualsOfFile, lastMonthOf } from '../../../exchange/fec/actuals/actualsOfFile.ts'
import type { FecReading } from '../../../exchange/fec/fecReading.ts'
import { fiscalPeriod } from '../../../exchange/fec/seed/fiscalPeriod.ts'
import styles from '../../components/AnalysisPage.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawAmount } from '../../components/csv/rawValue.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface FileAccountsProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId'> {
  readonly name: string
  readonly reading: FecReading
  readonly memoryKey: string
  /** What was chosen last time, as it was remembered. */
  readonly memory: string | null
  readonly onTaken: () => void
}

/** The accounts of a file, each with the line of the plan that it is of, to be corrected and taken. */
export function FileAccounts({ model, scenarioId, name, reading, memoryKey, memory, onTaken }: FileAccountsProps) {
  const t = useT()
  const format = useFormat()
  const services = useServices()
  const run = useWorkspace((workspace) => workspace.run)
  const plan = useMemo(() => planIn(model.plan, scenarioId), [model, scenarioId])
  const rows = useMemo(() => actualRows(reading.accounts, plan, model.compiled), [reading, plan, model])
  const amounts = useMemo(() => lineAmounts(model.compiled), [model])
  const recalled = useMemo(() => accountChoices(memory, plan), [memory, plan])
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | null>>(new Map())
  const lineOf = ({ account: { number }, guess }: ActualRow): string | null => {
    const known = chosen.has(number) ? chosen : recalled
    return known.has(number) ? (known.get(number) ?? null) : guess
  }
  const left = rows.filter((row) => lineOf(row) === null)
  const { first } = fiscalPeriod(reading)
  const take = () => {
    const taken = actualsOfFile(model.plan, model.compiled, { name, reading, rows, lineOf })
    if (run(setActuals(taken)).length > 0) return
    void services.memory.remember(memoryKey, rememberAccounts(rows, lineOf))
    onTaken()
  }
  const options = [
    { value: '', label: t('actuals.file.nothing') },
    ...plan.lines.filter(({ id }) => amounts.has(id)).map(({ id, name: label }) => ({ value: id, label })),
  ]
  return (
    <section className={styles.card} aria-label={t('actuals.file.accounts')}>
      <h2 className={styles.title}>{t('actuals.file.accounts')}</h2>
      <Text size="sm">
        {left.length === 0
          ? t('actuals.file.allGiven')
          : t('actuals.file.left', {
              count: left.length,
              amount: format.money(left.reduce((sum, { total }) => sum + Math.abs(total), 0)),
            })}
      </Text>
      <Table fz="sm" verticalSpacing={2} aria-label={t('actuals.file.accounts')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              {t('actuals.file.account')}
              <CsvButton />
            </Table.Th>
            <Table.Th ta="right">{t('actuals.file.total')}</Table.Th>
            <Table.Th w="45%">{t('actuals.file.becomes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.account.number}>
              <Table.Th scope="row" fw={400}>
                {row.account.number} {row.account.label}
              </Table.Th>
              <Table.Td ta="right" className="al-figure" data-value={rawAmount(row.total)}>
                {format.money(row.total)}
              </Table.Td>
              <Table.Td>
                <NativeSelect
                  size="xs"
                  aria-label={t('actuals.file.becomesOf', { account: row.account.number })}
                  value={lineOf(row) ?? ''}
                  data={options}
                  onChange={(event) => {
                    const line = event.currentTarget.value
                    setChosen(new Map(chosen).set(row.account.number, line === '' ? null : line))
                  }}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <div>
        <Button disabled={left.length === rows.length} onClick={take}>
          {t('actuals.file.take', {
            first: format.month(first, 'long'),
            last: format.month(lastMonthOf(reading), 'long'),
          })}
        </Button>
      </div>
    </section>
  )
}
