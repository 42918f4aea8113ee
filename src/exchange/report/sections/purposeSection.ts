import { socialReadings } from '../../../domain/analysis/socialUtility.ts'
import type { SocialReading, SocialYear } from '../../../domain/analysis/socialUtility.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import { dimensions } from '../../../domain/plan/socialIndicator.ts'
import type { ReportContext } from '../reportContext.ts'
import type { ReportBlock, ReportRow, ReportSection } from '../reportDocument.ts'
import { mixedColumns } from '../tables.ts'
import { fundersOfActions } from './fundersOfActions.ts'

/** What the structure changes around it, and who pays what of each action; nothing where the plan says neither. */
export function purposeSection(context: ReportContext): ReportSection {
  return {
    id: 'purpose',
    title: context.words.t('boardReport.sections.purpose'),
    isWide: false,
    startsPage: false,
    blocks: [...indicatorBlocks(context), ...fundersOfActions(context)],
  }
}

function indicatorBlocks(context: ReportContext): readonly ReportBlock[] {
  const { model, scenario, words } = context
  const { t } = words
  const readings = socialReadings(planIn(model.plan, scenario.id), model.evaluation(scenario.id))
  if (readings.length === 0) return []
  const year = yearToTell(readings)
  return [
    {
      kind: 'table',
      caption: t('boardReport.doc.purpose.indicators', { year: words.year(year) }),
      columns: mixedColumns([
        [t('utility.indicator'), 0.3, 'text'],
        [t('utility.columns.baseline'), 0.09, 'figures'],
        [t('utility.columns.target'), 0.09, 'figures'],
        [t('utility.columns.actual'), 0.1, 'figures'],
        [t('utility.columns.full'), 0.14, 'figures'],
        [t('utility.columns.withInKind'), 0.14, 'figures'],
        [t('utility.columns.publicMoney'), 0.14, 'figures'],
      ]),
      rows: dimensions.flatMap((dimension) => {
        const own = readings.filter(({ indicator }) => indicator.dimension === dimension)
        if (own.length === 0) return []
        const head: ReportRow = {
          label: [t(`utility.dimensions.${dimension}`)],
          style: 'heading',
          level: 0,
          cells: Array.from({ length: 6 }, () => []),
        }
        return [head, ...own.map((reading) => indicatorRow(reading, year, context))]
      }),
    },
    { kind: 'paragraph', style: 'small', sentence: [t('utility.unitCostHelp')] },
  ]
}

function indicatorRow({ indicator, years }: SocialReading, year: number, { model, words }: ReportContext): ReportRow {
  const { t, format } = words
  const { target = null, actual = null, unitCost = null } = years[year] ?? {}
  const asking = model.plan.funders.filter(({ id }) => indicator.funders.includes(id)).map(({ name }) => name)
  const label = t('boardReport.doc.purpose.indicator', { name: indicator.name, unit: indicator.unit })
  const measured = (figure: number | null) => [figure === null ? '–' : format.number(figure)]
  const cost = (cents: number | undefined) => [cents === undefined ? '–' : format.money(cents, { decimals: 2 })]
  return {
    label: [asking.length === 0 ? label : `${label} – ${t('utility.askedBy', { names: asking.join(', ') })}`],
    style: 'line',
    level: 1,
    cells: [
      measured(indicator.baseline),
      measured(target),
      measured(actual),
      cost(unitCost?.full),
      cost(unitCost?.withInKind),
      cost(unitCost?.publicMoney),
    ],
  }
}

/** The last fiscal year of which something is measured, else the first of which something is aimed at. */
function yearToTell(readings: readonly SocialReading[]): number {
  const has = (isKnown: (year: SocialYear) => boolean) => (_: unknown, year: number) =>
    readings.some(({ years }) => isKnown(years[year]!))
  const years = readings[0]?.years ?? []
  const measured = years.findLastIndex(has(({ actual }) => actual !== null))
  if (measured >= 0) return measured
  return Math.max(0, years.findIndex(has(({ target }) => target !== null)))
}
