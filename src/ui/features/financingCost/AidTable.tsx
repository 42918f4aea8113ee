import { Checkbox, Table } from '@mantine/core'
import type { AidOfLine } from '../../../domain/analysis/deMinimis.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './FinancingCost.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawAmount } from '../../components/csv/rawValue.ts'

interface AidTableProps {
  readonly aid: readonly AidOfLine[]
  readonly lines: readonly Line[]
  readonly onLine: (lineId: string) => void
  readonly onCount: (lineId: string, counts: boolean) => void
}

/** Each public aid of the plan: what it is worth as a grant by both conventions, and whether it counts under the ceiling. */
export function AidTable({ aid, lines, onLine, onCount }: AidTableProps) {
  const t = useT()
  const hasShortCut = aid.some(({ equivalent }) => equivalent?.kind === 'known')
  return (
    <section className={styles.card} aria-label={t('rates.aid')}>
      <h2 className={styles.cardTitle}>{t('rates.aid')}</h2>
      <p className={styles.note}>{t('rates.aidHelp')}</p>
      {aid.length === 0 ? (
        <p className={styles.note}>{t('rates.noAid')}</p>
      ) : (
        <>
          <div className={styles.scroll}>
            <Table className={styles.table} aria-label={t('rates.aid')} mt="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>
                    {t('rates.columns.aid')}
                    <CsvButton />
                  </Table.Th>
                  <Table.Th>{t('rates.columns.form')}</Table.Th>
                  <Table.Th>{t('rates.columns.granted')}</Table.Th>
                  {(['amount', 'atDiscountRate', 'atReferenceRate', 'shortCut'] as const).map((column) => (
                    <Table.Th key={column} className="al-figure" w={130}>
                      {t(`rates.columns.${column}`)}
                    </Table.Th>
                  ))}
                  <Table.Th w={70}>{t('rates.columns.counts')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {aid.map((each) => (
                  <AidRow
                    key={each.lineId}
                    aid={each}
                    name={lines.find(({ id }) => id === each.lineId)?.name ?? ''}
                    onLine={onLine}
                    onCount={onCount}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </div>
          <p className={styles.note}>{t('rates.uncounted')}</p>
          {hasShortCut && <p className={styles.note}>{t('rates.shortCutNote')}</p>}
        </>
      )}
    </section>
  )
}

interface AidRowProps extends Pick<AidTableProps, 'onLine' | 'onCount'> {
  readonly aid: AidOfLine
  readonly name: string
}

function AidRow({ aid, name, onLine, onCount }: AidRowProps) {
  const t = useT()
  const format = useFormat()
  const { equivalent, granted, form } = aid
  const isBeforePlan = equivalent?.kind === 'unknown' && equivalent.reason === 'beforePlan'
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <button
          type="button"
          className={styles.line}
          title={t('rates.open', { name })}
          onClick={() => onLine(aid.lineId)}
        >
          {name}
        </button>
      </Table.Th>
      <Table.Td>{t(`rates.forms.${form}`)}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{monthsOf(granted, format.month)}</Table.Td>
      {equivalent === null ? (
        <GrantCells amount={granted.reduce((sum, { amount }) => sum + amount, 0)} />
      ) : equivalent.kind === 'known' ? (
        [equivalent.amount, equivalent.atDiscountRate, equivalent.atReferenceRate, equivalent.shortCut].map(
          (amount, i) => (
            <Table.Td key={i} className="al-figure" data-value={rawAmount(amount)}>
              {format.money(amount)}
            </Table.Td>
          ),
        )
      ) : (
        <Table.Td colSpan={4} className="al-figure">
          {format.money(null)}
          <span className={styles.reason}>{t(`rates.noEquivalent.${equivalent.reason}`)}</span>
        </Table.Td>
      )}
      <Table.Td>
        <Checkbox
          size="xs"
          checked={aid.counts}
          disabled={isBeforePlan}
          aria-label={`${t('rates.columns.counts')} : ${name}`}
          onChange={(event) => onCount(aid.lineId, event.currentTarget.checked)}
        />
      </Table.Td>
    </Table.Tr>
  )
}

/** A grant is worth what it is, by either convention. */
function GrantCells({ amount }: { readonly amount: number }) {
  const format = useFormat()
  return (
    <>
      <Table.Td className="al-figure" data-value={rawAmount(amount)}>
        {format.money(amount)}
      </Table.Td>
      <Table.Td className="al-figure" data-value={rawAmount(amount)}>
        {format.money(amount)}
      </Table.Td>
      <Table.Td className="al-figure" data-value={rawAmount(amount)}>
        {format.money(amount)}
      </Table.Td>
      <Table.Td />
    </>
  )
}

function monthsOf(granted: AidOfLine['granted'], write: (month: number) => string): string {
  const first = granted[0]
  const last = granted.at(-1)
  if (!first || !last) return ''
  return first === last ? write(first.month) : `${write(first.month)} – ${write(last.month)}`
}
