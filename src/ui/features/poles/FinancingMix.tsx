import { yearlyOf } from '../../../domain/analysis/yearly.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { StackedBars } from '../../components/StackedBars.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { families } from '../../theme/families.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import styles from './Poles.module.css'

/** What the structure stands on at the end of each year: a stock, never mixed with the income of the year. */
const parts = [
  { id: 'ownFunds', look: families.selfFinancing },
  { id: 'otherOwnFunds', look: families.socialInvestment },
  { id: 'restrictedFunds', look: families.privateGiving },
  { id: 'financialDebts', look: families.solidarityFinance },
  { id: 'partnersAccounts', look: families.public },
  { id: 'shortTermCredit', look: families.nonMonetary },
] as const

/** The balance-sheet financing of each fiscal year, beside the mix of income. */
export function FinancingMix({ model, scenarioId }: Pick<ReadingScreenProps, 'model' | 'scenarioId'>) {
  const t = useT()
  const format = useFormat()
  const { years, timeline } = model.compiled.sheet.calendar
  const evaluation = model.evaluation(scenarioId)
  return (
    <>
      <StackedBars
        title={t('poles.financingTitle')}
        periods={years.map((year) => format.fiscalYear(timeline.start + year.first, timeline.start + year.last))}
        series={parts.map(({ id, look }) => ({
          id,
          label: t(`poles.financing.${id}`),
          look,
          values: yearlyOf(evaluation, statementRowId('balance', id)),
        }))}
        height={330}
      />
      <p className={styles.note}>{t('poles.financingNote')}</p>
    </>
  )
}
