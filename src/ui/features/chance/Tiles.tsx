import { useMemo } from 'react'
import type { ChanceResult } from '../../../domain/analysis/chance/runChance.ts'
import { KeyFigure } from '../../components/KeyFigure.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './Chance.module.css'
import { futuresText } from './futuresText.ts'
import { marginText } from './marginText.ts'
import { lowLevel, medianLevel } from './percentiles.ts'
import { quantilesOf, shareBelowZero } from './rankedRuns.ts'

/** The figures that sum up all the futures. */
export function Tiles({ result }: { readonly result: ChanceResult }) {
  const t = useT()
  const format = useFormat()
  const { runs, floor, everBelowFloor, everBelowZero, lowest, results } = result
  const { lowestAt, resultAt, loss } = useMemo(
    () => ({ lowestAt: quantilesOf(lowest), resultAt: quantilesOf(results), loss: shareBelowZero(results) }),
    [lowest, results],
  )
  const shareTile = (label: string, share: number) => (
    <KeyFigure
      label={label}
      value={format.percent(share, 1)}
      tone={share === 0 ? 'good' : share < 0.5 ? 'warning' : 'danger'}
      verdict={t('chance.tiles.atLeastOnce')}
      detail={t('chance.tiles.margin', { margin: marginText(share, runs, format) })}
    />
  )
  return (
    <div className={styles.tiles}>
      {floor > 0 && shareTile(t('chance.tiles.belowFloor'), everBelowFloor)}
      {shareTile(t('chance.tiles.belowZero'), everBelowZero)}
      <KeyFigure
        label={t('chance.tiles.lowest')}
        value={format.money(lowestAt(medianLevel))}
        definition={t('chance.tiles.lowestHelp')}
        detail={t('chance.tiles.oneInTwenty', { low: format.money(lowestAt(lowLevel)) })}
      />
      <KeyFigure
        label={t('chance.tiles.result')}
        value={format.money(resultAt(medianLevel))}
        definition={t('chance.tiles.resultHelp')}
        detail={
          loss > 0 ? t('chance.tiles.resultLoss', { futures: futuresText(t, loss) }) : t('chance.tiles.resultNoLoss')
        }
      />
    </div>
  )
}
