import type { Unit } from '../../domain/calc/expression.ts'
import type { RowLabel } from '../../domain/calc/sheet.ts'
import { indicatorRowId } from '../../domain/indicators/indicator.ts'
import type { Indicator } from '../../domain/indicators/indicator.ts'
import { indicators } from '../../domain/indicators/registry.ts'
import { statementRowId } from '../../domain/statements/statement.ts'
import { SHARE_FORMAT, WHOLE_AMOUNT_FORMAT, WHOLE_FORMAT } from './unitFormats.ts'

/** A figure that is compared year by year: a row of the calculation. */
export interface YearlyMeasure {
  readonly rowId: string
  readonly label: RowLabel
  readonly unit: Unit
  readonly format: string
  /** The first row of its block: one row a fiscal year. */
  readonly firstRow: number
}

/** The figures that sum a scenario up over the whole plan. */
export const planMeasures = [
  'totalProducts',
  'totalResult',
  'closingCash',
  'lowestCash',
  'lowestMonth',
  'monthsBelowZero',
] as const
export type PlanMeasure = (typeof planMeasures)[number]

/** Where the comparison stands: whole-plan figures first, then years; a column a scenario, then the differences. */
export interface ComparisonLayout {
  readonly headerRow: number
  readonly planHeadingRow: number
  readonly planRow: Readonly<Record<PlanMeasure, number>>
  readonly yearly: readonly YearlyMeasure[]
  readonly columns: {
    readonly label: number
    readonly year: number
    readonly unit: number
    readonly firstScenario: number
  }
  readonly lastRow: number
}

const HEADER_ROW = 3

const yearlyAmounts = [
  ['income', 'operatingProducts'],
  ['income', 'operatingCharges'],
  ['income', 'result'],
  ['balance', 'ownFunds'],
  ['cash', 'closing'],
] as const

/** Lays the comparison out for a number of fiscal years. */
export function layOutComparison(years: number): ComparisonLayout {
  const firstPlanRow = HEADER_ROW + 2
  const planRow = Object.fromEntries(planMeasures.map((measure, i) => [measure, firstPlanRow + i]))
  const measures = [
    ...yearlyAmounts.map(([statement, code]) => ({
      rowId: statementRowId(statement, code),
      label: { code: `${statement}.${code}` },
      unit: 'cents' as const,
      format: WHOLE_AMOUNT_FORMAT,
    })),
    ...Object.values<Indicator>(indicators).map(({ id, unit }) => ({
      rowId: indicatorRowId(id),
      label: { code: `indicator.${id}` },
      unit,
      format: indicatorFormat(unit),
    })),
  ]
  let row = firstPlanRow + planMeasures.length
  const yearly = measures.map((measure) => {
    const firstRow = row + 1
    row = firstRow + years
    return { ...measure, firstRow }
  })
  return {
    headerRow: HEADER_ROW,
    planHeadingRow: HEADER_ROW + 1,
    // Every measure of the list is given a row just above.
    planRow: planRow as Record<PlanMeasure, number>,
    yearly,
    columns: { label: 0, year: 1, unit: 2, firstScenario: 3 },
    lastRow: row - 1,
  }
}

function indicatorFormat(unit: Unit): string {
  if (unit === 'rate') return SHARE_FORMAT
  if (unit === 'cents' || unit === 'price') return WHOLE_AMOUNT_FORMAT
  return unit === 'ratio' ? '0.00' : WHOLE_FORMAT
}
