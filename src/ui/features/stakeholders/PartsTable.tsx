import { Table, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { partOfStakeholders } from '../../../domain/analysis/governance/partOfStakeholders.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import styles from '../../components/AnalysisPage.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawAmount } from '../../components/csv/rawValue.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { YearPicker } from '../statements/YearPicker.tsx'
import own from './Stakeholders.module.css'

/** The part of each stakeholder in who decides, beside its part in what is brought. */
export function PartsTable({ model, scenarioId }: Pick<ReadingScreenProps, 'model' | 'scenarioId'>) {
  const t = useT()
  const format = useFormat()
  const { years } = model.compiled.sheet.calendar
  const [wanted, setYear] = useState(0)
  const year = Math.min(wanted, years.length - 1)
  const parts = useMemo(
    () => partOfStakeholders(planIn(model.plan, scenarioId), model.evaluation(scenarioId), year),
    [model, scenarioId, year],
  )
  const told = parts.reduce((sum, { votes }) => sum + (votes ?? 0), 0)
  const isShort = told > 0 && Math.abs(told - 1) > 0.005
  return (
    <section className={styles.card} aria-label={t('stakeholders.parts')}>
      <YearPicker year={year} model={model} onYear={setYear} />
      <Table fz="sm" verticalSpacing={4} aria-label={t('stakeholders.parts')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              {t('stakeholders.name')}
              <CsvButton />
            </Table.Th>
            {(['votes', 'seats', 'brings', 'share'] as const).map((column) => (
              <Table.Th key={column} ta="right">
                {t(`stakeholders.columns.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {parts.map(({ stakeholder, votes, seats, brings, share }) => (
            <Table.Tr key={stakeholder.id}>
              <Table.Th scope="row" fw={400}>
                {stakeholder.name}
              </Table.Th>
              <ShareCell share={votes} tone="decides" />
              <ShareCell share={seats} tone="decides" />
              <Table.Td ta="right" className="al-figure" data-value={rawAmount(brings)}>
                {format.money(brings)}
              </Table.Td>
              <ShareCell share={share} tone="brings" />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {isShort && (
        <Text size="sm" fw={600} c="var(--al-warning)">
          {t('stakeholders.votesSum', { share: format.percent(told, 0) })}
        </Text>
      )}
      <p className={styles.text}>{t('stakeholders.partsHelp')}</p>
    </section>
  )
}

function ShareCell({ share, tone }: { readonly share: number | null; readonly tone: 'decides' | 'brings' }) {
  const format = useFormat()
  if (share === null) return <Table.Td ta="right">–</Table.Td>
  return (
    <Table.Td ta="right" className="al-figure">
      {format.percent(share, 0)}
      <span className={own.bar} data-tone={tone} aria-hidden>
        <span style={{ width: `${Math.min(100, Math.max(0, share * 100))}%` }} />
      </span>
    </Table.Td>
  )
}
