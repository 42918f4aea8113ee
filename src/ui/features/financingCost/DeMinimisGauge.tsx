import { Table } from '@mantine/core'
import type { DeMinimisMeter } from '../../../domain/analysis/deMinimis.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './FinancingCost.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawAmount, rawMonth } from '../../components/csv/rawValue.ts'

interface DeMinimisGaugeProps {
  readonly meter: DeMinimisMeter
  readonly lines: readonly Line[]
}

/** How near the public aid of the plan comes to its ceiling: a bar, its figures, and the use after each aid. */
export function DeMinimisGauge({ meter, lines }: DeMinimisGaugeProps) {
  const t = useT()
  const format = useFormat()
  const { highest, room, incomplete } = meter
  const { used, ceiling } = highest
  const month = format.month(highest.month, 'long')
  const isOver = room !== null && room < 0
  const named = incomplete.map((id) => lines.find((line) => line.id === id)?.name ?? '').join(', ')
  return (
    <section className={styles.card} aria-label={t('rates.meter')}>
      <h3 className={styles.cardTitle}>{t('rates.meter')}</h3>
      <p className={styles.used}>
        {used === 0
          ? t('rates.meterNone')
          : ceiling === null
            ? t('rates.meterNoCeiling', { used: format.money(used), month })
            : t('rates.meterUsed', { used: format.money(used), ceiling: format.money(ceiling), month })}
      </p>
      {ceiling !== null && (
        <div className={styles.gauge} data-over={isOver || undefined} aria-hidden>
          <span style={{ width: `${Math.min(100, (used / ceiling) * 100)}%` }} />
        </div>
      )}
      {room !== null &&
        (isOver ? (
          <strong className={styles.over}>{t('rates.meterOver', { excess: format.money(-room) })}</strong>
        ) : (
          <span>{t('rates.meterRoom', { room: format.money(room) })}</span>
        ))}
      {incomplete.length > 0 && <p className={styles.note}>{t('rates.meterIncomplete', { lines: named })}</p>}
      {meter.uses.length > 0 && <Uses meter={meter} />}
    </section>
  )
}

function Uses({ meter }: { readonly meter: DeMinimisMeter }) {
  const t = useT()
  const format = useFormat()
  const grantedIn = (month: number) =>
    meter.counted.reduce((sum, aid) => (aid.month === month ? sum + aid.amount : sum), 0)
  return (
    <Table className={styles.table} aria-label={t('rates.uses')} mt="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            {t('rates.usesMonth')}
            <CsvButton />
          </Table.Th>
          <Table.Th className="al-figure">{t('rates.usesGranted')}</Table.Th>
          <Table.Th className="al-figure">{t('rates.usesUsed')}</Table.Th>
          <Table.Th className="al-figure">{t('rates.usesRoom')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {meter.uses.map(({ month, used, ceiling }) => (
          <Table.Tr key={month}>
            <Table.Th scope="row" style={{ whiteSpace: 'nowrap' }} data-value={rawMonth(month)}>
              {format.month(month)}
            </Table.Th>
            <Table.Td className="al-figure" data-value={rawAmount(grantedIn(month))}>
              {format.money(grantedIn(month))}
            </Table.Td>
            <Table.Td className="al-figure" data-value={rawAmount(used)}>
              {format.money(used)}
            </Table.Td>
            <Table.Td className="al-figure" data-value={rawAmount(ceiling === null ? null : ceiling - used)}>
              {format.money(ceiling === null ? null : ceiling - used)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
