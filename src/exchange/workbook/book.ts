import type { CompiledSheet } from '../../domain/calc/compile.ts'
import { rowAt } from '../../domain/calc/dependencies.ts'
import { openingOf, standsAtOpening } from '../../domain/calc/opening.ts'
import type { CompiledPlan } from '../../domain/model/compilePlan.ts'
import type { LiveModel } from '../../domain/model/liveModel.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { AssumptionsLayout } from './assumptionsLayout.ts'
import { layOutAssumptions } from './assumptionsLayout.ts'
import { bookScenarios } from './bookScenario.ts'
import type { BookScenario } from './bookScenario.ts'
import type { CalculationLayout } from './calculationLayout.ts'
import { layOutCalculation } from './calculationLayout.ts'
import { cellAddress, onSheet } from './cellAddress.ts'
import type { ComparisonLayout } from './comparisonLayout.ts'
import { layOutComparison } from './comparisonLayout.ts'
import { isEmptySheet } from './emptySheet.ts'
import type { Figure, FigureValue } from './figure.ts'
import { uniqueSheetNames } from './sheetNames.ts'
import { toWorkbook } from './unitFormats.ts'
import type { Words } from './words.ts'

/** The sheets of which there is one each. */
export const singleSheets = [
  'about',
  'summary',
  'assumptions',
  'comparison',
  'options',
  'alternatives',
  'sensitivity',
  'chance',
  'income',
  'balance',
  'cashFlow',
  'voluntary',
  'funding',
  'cash',
  'loans',
  'grants',
  'funds',
  'grantForm',
  'actions',
  'actionFunders',
  'utility',
  'reality',
  'decisions',
  'checks',
  'journal',
] as const
export type SingleSheet = (typeof singleSheets)[number]

/** The sheets that may be left out, or that some plans leave empty: no other sheet reads them. */
export const optionalSheets = [
  'options',
  'alternatives',
  'sensitivity',
  'chance',
  'income',
  'balance',
  'cashFlow',
  'voluntary',
  'funding',
  'loans',
  'grants',
  'funds',
  'grantForm',
  'actions',
  'actionFunders',
  'utility',
  'reality',
  'decisions',
  'journal',
] as const satisfies readonly SingleSheet[]
export type OptionalSheet = (typeof optionalSheets)[number]

const isOptional = (id: string): id is OptionalSheet => optionalSheets.some((optional) => optional === id)

/** Something that changed in the plan since the export before, in words. */
export interface JournalChange {
  readonly what: string
  readonly was: string
  readonly is: string
}

/** What the journal tells of the time since the export before. */
export interface Journal {
  /** The ISO day of the export before. */
  readonly since: string
  /** Who exports now; may be empty. */
  readonly author: string
  readonly changes: readonly JournalChange[]
}

/** What a workbook is made with, besides the plan. */
export interface BookOptions {
  /** The day of the export. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number }
  readonly appVersion: string
  /** The scenario that the statements show when the workbook is opened: the first when left out. */
  readonly scenarioId?: string
  /** The optional sheets that are wanted: all when left out. */
  readonly sheets?: readonly OptionalSheet[]
  /** The ids of the scenarios that are wanted: all when left out. */
  readonly scenarioIds?: readonly string[]
  /** The kind of file: an Excel workbook when left out. An OpenDocument one has no charts. */
  readonly format?: 'xlsx' | 'ods'
  /** What this export is known by when the workbook comes back. */
  readonly exportId?: string
  /** What changed since the export before; left out when none is known. */
  readonly journal?: Journal
}

/** Everything that the sheets of one workbook share: the plan's figures, where things stand, the words. */
export interface Book {
  readonly model: LiveModel
  readonly plan: Plan
  readonly compiled: CompiledPlan
  readonly sheet: CompiledSheet
  readonly options: BookOptions
  readonly words: Words
  readonly scenarios: readonly BookScenario[]
  readonly chosen: BookScenario
  readonly assumptions: AssumptionsLayout
  readonly calculation: CalculationLayout
  readonly comparison: ComparisonLayout
  readonly sheetName: Readonly<Record<SingleSheet, string>>
  readonly calculationSheet: readonly string[]
  /** Whether a sheet is in this workbook: asked for, with something to show. */
  holds(sheet: SingleSheet | 'calculation'): boolean
  /** A row of a scenario in a month (−1: the opening), as a link to its calculation sheet. */
  monthFigure(scenario: BookScenario, rowId: string, period: number): Figure
  /** A row of a scenario for a fiscal year counted from 0. */
  yearFigure(scenario: BookScenario, rowId: string, year: number): Figure
  /** A row of a scenario over the whole plan. */
  totalFigure(scenario: BookScenario, rowId: string): Figure
  /** What is picked for the chosen scenario among the figures of all. */
  chosenFigure(figureOf: (scenario: BookScenario) => Figure): Figure
}

/** Lays a whole workbook out before any sheet is written, since sheets name each other's cells. */
export function openBook(model: LiveModel, options: BookOptions, words: Words): Book {
  const { plan, compiled } = model
  const { sheet } = compiled
  const scenarios = bookScenarios(model, options.scenarioIds)
  const [first] = scenarios
  if (!first) throw new Error('a plan has at least one scenario')
  const chosen = scenarios.find((scenario) => scenario.id === options.scenarioId) ?? first
  const calculation = layOutCalculation(sheet)
  const { text } = words
  const names = uniqueSheetNames([
    ...singleSheets.map((id) => text.sheets[id]),
    ...scenarios.map((scenario) => words.fill(text.sheets.calculation, { scenario: scenario.name })),
  ])
  const calculationSheet = names.slice(singleSheets.length)
  // Every single sheet is given its name here.
  const sheetName = Object.fromEntries(singleSheets.map((id, i) => [id, names[i]])) as Record<SingleSheet, string>
  const { columns, rowOf } = calculation

  const link = (scenario: BookScenario, row: number, column: number, value: FigureValue): Figure => ({
    formula: onSheet(calculationSheet[scenario.position]!, cellAddress(rowOf[row]!, column)),
    value,
  })
  const valueOf = (row: number, value: number): FigureValue => toWorkbook(value, sheet.rows[row]!.unit)

  const book: Book = {
    model,
    plan,
    compiled,
    sheet,
    options,
    words,
    scenarios,
    chosen,
    assumptions: layOutAssumptions(sheet, scenarios.length),
    calculation,
    comparison: layOutComparison(sheet.calendar.years.length),
    sheetName,
    calculationSheet,
    holds: (id) => !isOptional(id) || ((options.sheets ?? optionalSheets).includes(id) && !isEmptySheet(book, id)),
    monthFigure(scenario, rowId, period) {
      const row = rowAt(sheet.index, rowId)
      if (period === -1) {
        const opening = standsAtOpening(sheet, row) ? openingOf(scenario.evaluation, rowId) : 0
        return link(scenario, row, columns.opening, valueOf(row, opening))
      }
      return link(scenario, row, columns.firstMonth + period, valueOf(row, scenario.evaluation.row(rowId)[period]!))
    },
    yearFigure(scenario, rowId, year) {
      const row = rowAt(sheet.index, rowId)
      return link(scenario, row, columns.firstYear + year, valueOf(row, yearValue(scenario, row, rowId, year)))
    },
    totalFigure(scenario, rowId) {
      const row = rowAt(sheet.index, rowId)
      return link(scenario, row, columns.total, valueOf(row, sumOf(scenario.evaluation.row(rowId))))
    },
    chosenFigure(figureOf) {
      const figures = scenarios.map(figureOf)
      const { value } = figures[chosen.position]!
      if (figures.length === 1) return { formula: figures[0]!.formula, value }
      return {
        formula: `CHOOSE(${text.names.scenarioNumber},${figures.map(({ formula }) => formula).join(',')})`,
        value,
      }
    },
  }

  return book

  function yearValue(scenario: BookScenario, row: number, rowId: string, year: number): number {
    const figures = scenario.evaluation.row(rowId)
    const { first: from, last } = sheet.calendar.years[year]!
    return calculation.readingOf(row) === 'sum' ? sumOf(figures.subarray(from, last + 1)) : figures[last]!
  }
}

/** Adds figures up. */
export function sumOf(figures: Float64Array): number {
  let sum = 0
  for (const figure of figures) sum += figure
  return sum
}
