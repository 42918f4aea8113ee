import { useMemo } from 'react'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './Chance.module.css'
import { hasFloor } from './compared.ts'
import type { Compared } from './compared.ts'
import { lowLevel, medianLevel, mostExposed } from './percentiles.ts'
import { quantilesOf, shareBelowZero, shareGreater } from './rankedRuns.ts'

/** What the futures of each scenario come to, side by side; the first scenario is the one the others are held against. */
export function CompareTable({ compared }: { readonly compared: readonly Compared[] }) {
  const t = useT()
  const format = useFormat()
  const [reference] = compared
  const figures = useMemo(() => {
    const first = compared[0]?.result
    return new Map(first ? compared.map(({ scenario, result }) => [scenario.id, figuresOf(result, first)]) : [])
  }, [compared])
  if (!reference) return null
  const amount = { type: 'line', unit: 'amount' } as const
  const share = { type: 'line', unit: 'percent' } as const
  const isKept = hasFloor(compared)
  const rows = [
    ...(isKept ? [{ id: 'everBelowFloor', label: t('chance.compare.everBelowFloor'), ...share } as const] : []),
    { id: 'everBelowZero', label: t('chance.compare.everBelowZero'), ...share },
    { id: 'worstMonth', label: t(isKept ? 'chance.compare.worstMonth' : 'chance.compare.worstMonthZero'), ...share },
    { id: 'loss', label: t('chance.compare.loss'), ...share },
    { id: 'better', label: t('chance.compare.better', { scenario: reference.scenario.name }), ...share },
    { id: 'lowestMedian', label: t('chance.compare.lowestMedian'), ...amount },
    { id: 'lowestLow', label: t('chance.compare.lowestLow'), ...amount },
    { id: 'closingMedian', label: t('chance.compare.closingMedian'), ...amount },
    { id: 'resultMedian', label: t('chance.compare.resultMedian'), ...amount },
  ] as const
  return (
    <div className={styles.table}>
      <FiguresTable
        label={t('chance.compare.table')}
        rowHeader={t('chance.compare.measure')}
        rowHeaderWidth={380}
        columnWidth={150}
        columns={compared.map(({ scenario, result }) => ({
          id: scenario.id,
          label: scenario.name,
          ...(result.everBelowFloor > 0
            ? {
                detail: t('chance.compare.worstIn', {
                  month: format.month(result.start + mostExposed(result.belowFloor)),
                }),
              }
            : {}),
        }))}
        rows={rows}
        getFigure={(rowId, columnId) => {
          if (rowId === 'better' && columnId === reference.scenario.id) return null
          const name = rows.find(({ id }) => id === rowId)?.id
          return name === undefined ? null : (figures.get(columnId)?.[name] ?? null)
        }}
      />
    </div>
  )
}

function figuresOf(result: Compared['result'], reference: Compared['result']) {
  const { belowFloor, everBelowFloor, everBelowZero, lowest, closing, results } = result
  const lowestAt = quantilesOf(lowest)
  return {
    everBelowFloor,
    everBelowZero,
    worstMonth: belowFloor[mostExposed(belowFloor)] ?? 0,
    loss: shareBelowZero(results),
    better: shareGreater(lowest, reference.lowest),
    lowestMedian: lowestAt(medianLevel),
    lowestLow: lowestAt(lowLevel),
    closingMedian: quantilesOf(closing)(medianLevel),
    resultMedian: quantilesOf(results)(medianLevel),
  }
}
