import type { ComparedFigure, ScenarioFigures } from '../../../domain/analysis/scenarioFigures.ts'
import { indicatorRowId } from '../../../domain/indicators/indicator.ts'
import type { Unit } from '../../../domain/calc/expression.ts'
import type { Calendar } from '../../../domain/calc/timeline.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { FiguresRow } from '../../components/figures/figuresTypes.ts'

/** A row of the comparison, and how its figure is read in a scenario; headings have none. */
export interface ComparisonRow extends FiguresRow {
  readonly read: ((figures: ScenarioFigures) => ComparedFigure) | null
}

/** The totals of what must be awarded, the surest first. */
const awardBases = ['securedOnly', 'probabilityWeighted', 'aboveCutoff', 'all'] as const

const closingRow = statementRowId('cash', 'closing')
const resultRow = statementRowId('income', 'result')

/** What is compared: the whole plan, the results and the cash by year, the indicators. `first` names the indicators. */
export function comparisonRows(
  first: ScenarioFigures,
  calendar: Calendar,
  t: Translate,
  format: Format,
): readonly ComparisonRow[] {
  const { start, months } = calendar.timeline
  const heading = (id: string, label: string): ComparisonRow => ({ id, label, type: 'heading', read: null })
  const line = (id: string, label: string, read: ComparisonRow['read'], unit?: FiguresRow['unit']): ComparisonRow => ({
    id,
    label,
    type: 'line',
    level: 1,
    read,
    ...(unit ? { unit } : {}),
  })
  const atYears = (id: string, rowId: string, values: (figures: ScenarioFigures) => readonly number[]) =>
    calendar.years.map((year) =>
      line(`${id}${year.index}`, format.fiscalYear(start + year.first, start + year.last), (figures) => ({
        value: values(figures)[year.index]!,
        source: { rowId, period: { kind: 'year', index: year.index } },
      })),
    )
  return [
    heading('plan', t('comparison.overPlan')),
    line('lowest', t('comparison.lowestCash'), ({ key }) => ({
      value: key.lowestCash,
      source: { rowId: closingRow, period: { kind: 'month', index: key.lowestCashMonth - start } },
    })),
    line(
      'below',
      t('comparison.monthsBelowZero'),
      ({ key }) => ({ value: key.monthsBelowZero, source: null }),
      'number',
    ),
    line('closing', t('comparison.closingCash'), ({ key }) => ({
      value: key.closingCash,
      source: { rowId: closingRow, period: { kind: 'month', index: months - 1 } },
    })),
    line('total', t('comparison.totalResult'), ({ totalResult }) => ({ value: totalResult, source: null })),
    ...awardBases.map((basis) =>
      line(`award:${basis}`, t(`comparison.awards.${basis}`), ({ key }) => ({
        value: key.awarded[basis],
        source: null,
      })),
    ),
    heading('results', t('comparison.results')),
    ...atYears('result', resultRow, ({ key }) => key.results),
    heading('closings', t('comparison.closings')),
    ...atYears('close', closingRow, ({ closingByYear }) => closingByYear),
    heading('indicators', t('comparison.weakest')),
    ...first.readings.map(({ id, unit }, position) =>
      line(id, t(`dashboard.indicators.${id}`), ({ readings }) => weakest(readings[position]), unitOfIndicator(unit)),
    ),
  ]
}

/** How an indicator is written: an amount, a percentage, a number. */
function unitOfIndicator(unit: Unit): NonNullable<FiguresRow['unit']> {
  if (unit === 'cents') return 'amount'
  return unit === 'rate' ? 'percent' : 'number'
}

function weakest(reading: ScenarioFigures['readings'][number] | undefined): ComparedFigure {
  if (!reading || reading.weakestYear === null) return { value: NaN, source: null }
  const { id, values, weakestYear } = reading
  return {
    value: values[weakestYear]!,
    source: { rowId: indicatorRowId(id), period: { kind: 'year', index: weakestYear } },
  }
}
