import { Table } from '@mantine/core'
import type { FinancingCost } from '../../../domain/analysis/costOfFinancing.ts'
import type { MoneyCost } from '../../../domain/analysis/costOfResource.ts'
import type { AidOfLine } from '../../../domain/analysis/deMinimis.ts'
import type { RateResult } from '../../../domain/analysis/rates/yearlyRate.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './FinancingCost.module.css'
import { rateText } from './rateText.ts'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawAmount, rawPercent } from '../../components/csv/rawValue.ts'

interface ResourceCostTableProps {
  readonly cost: FinancingCost
  readonly lines: readonly Line[]
  /** The public aid among them. */
  readonly aid: readonly AidOfLine[]
  readonly lastMonth: number
  readonly onLine: (lineId: string) => void
}

/** Each resource that is owed back with its yearly cost by both methods, then all of them as one. */
export function ResourceCostTable({ cost, lines, aid, lastMonth, onLine }: ResourceCostTableProps) {
  const t = useT()
  const format = useFormat()
  return (
    <section className={styles.card} aria-label={t('rates.costs')}>
      <h2 className={styles.cardTitle}>{t('rates.costs')}</h2>
      <div className={styles.scroll}>
        <Table className={styles.table} aria-label={t('rates.costs')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                {t('rates.columns.resource')}
                <CsvButton />
              </Table.Th>
              {(['received', 'charges', 'actuarial', 'proportional', 'owed', 'equivalent'] as const).map((column) => (
                <Table.Th key={column} className="al-figure" w={130}>
                  {t(`rates.columns.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {cost.resources.map((resource) => {
              const name = lines.find(({ id }) => id === resource.lineId)?.name ?? ''
              const isOld = resource.stoodAtOpening !== 0
              return (
                <Table.Tr key={resource.lineId}>
                  <Table.Th scope="row">
                    <button
                      type="button"
                      className={styles.line}
                      title={t('rates.open', { name })}
                      onClick={() => onLine(resource.lineId)}
                    >
                      {name}
                    </button>
                    {isOld && <span className={styles.reason}>{t('rates.stoodAtOpening')}</span>}
                  </Table.Th>
                  <CostCells cost={resource} />
                  <EquivalentCell aid={aid.find(({ lineId }) => lineId === resource.lineId)} />
                </Table.Tr>
              )
            })}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr className={styles.total}>
              <Table.Th scope="row">{t('rates.whole')}</Table.Th>
              <CostCells cost={cost.whole} />
              <Table.Td />
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </div>
      <p className={styles.note}>{t('rates.owedNote', { month: format.month(lastMonth, 'long') })}</p>
    </section>
  )
}

function CostCells({ cost }: { readonly cost: MoneyCost }) {
  const format = useFormat()
  return (
    <>
      <Table.Td className="al-figure" data-value={rawAmount(cost.received)}>
        {format.money(cost.received)}
      </Table.Td>
      <Table.Td className="al-figure" data-value={rawAmount(cost.charges)}>
        {format.money(cost.charges)}
      </Table.Td>
      <RateCell result={cost.actuarial} />
      <RateCell result={cost.proportional} />
      <Table.Td className="al-figure" data-value={rawAmount(cost.owedAtEnd)}>
        {format.money(cost.owedAtEnd)}
      </Table.Td>
    </>
  )
}

function RateCell({ result }: { readonly result: RateResult }) {
  const t = useT()
  const { text, reason } = rateText(t, useFormat(), result)
  return (
    <Table.Td className="al-figure" data-value={result.kind === 'one' ? rawPercent(result.rate) : undefined}>
      {text}
      {reason !== undefined && <span className={styles.reason}>{reason}</span>}
    </Table.Td>
  )
}

function EquivalentCell({ aid }: { readonly aid: AidOfLine | undefined }) {
  const t = useT()
  const format = useFormat()
  const equivalent = aid?.equivalent
  return (
    <Table.Td
      className="al-figure"
      data-value={equivalent?.kind === 'known' ? rawAmount(equivalent.atDiscountRate) : undefined}
    >
      {equivalent?.kind === 'known' ? (
        format.money(equivalent.atDiscountRate)
      ) : equivalent ? (
        <>
          {format.money(null)}
          <span className={styles.reason}>{t(`rates.noEquivalent.${equivalent.reason}`)}</span>
        </>
      ) : (
        <span className={styles.reason}>{t('rates.notPublic')}</span>
      )}
    </Table.Td>
  )
}
