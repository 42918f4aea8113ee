import { inputsOfSeason, seasonOf, seasons } from '../../../domain/analysis/seasons.ts'
import type { Season } from '../../../domain/analysis/seasons.ts'
import type { Evaluation } from '../../../domain/calc/evaluate.ts'
import { sumByYear } from '../../../domain/calc/yearFigures.ts'
import { lineKind } from '../../../domain/model/lineKinds.ts'
import { choiceOf, lineInputId, lineRowId } from '../../../domain/plan/lineKind.ts'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import type { Edit } from '../../../editing/edit.ts'
import { clearInputAt, setInput, setInputAt } from '../../../editing/edits/inputs.ts'
import { renameLine, setChoice, setProvenance } from '../../../editing/edits/lineDetails.ts'
import { changeLineIn } from '../../../editing/edits/scenarioLines.ts'
import type { IdSource } from '../../../editing/idSource.ts'
import type { RateGrid } from '../../../exchange/voluntary/rateGrid.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Labels } from '../../../i18n/labels.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { labelColumn } from '../../components/grid/gridTypes.ts'
import type { CellKind, GridCell, GridColumn, GridEdit } from '../../components/grid/gridTypes.ts'
import { mainParameter, placeOf } from '../lines/lineTable.ts'
import type { ScenarioInputs } from '../lines/lineTable.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface Words {
  readonly t: Translate
  readonly format: Format
  readonly labels: Labels
  readonly rates: RateGrid
}

const valuations = ['typedRate', 'minimumWage', 'chargedMinimumWage'] as const
const gridPrefix = 'grid:'
const yearPrefix = 'year:'
const worthPrefix = 'worth:'
const monthPrefix = 'month:'

/** How an hour is valued, its rate, the season, then for each fiscal year how much and what it is worth. */
export function taskColumns({ compiled }: ReadingScreenProps['model'], words: Words): readonly GridColumn[] {
  const { t, format } = words
  const { years, timeline } = compiled.sheet.calendar
  const nameOf = ({ first, last }: (typeof years)[number]) =>
    format.fiscalYear(timeline.start + first, timeline.start + last)
  return [
    { id: 'valuation', label: t('voluntary.columns.valuation'), kind: valuationKind(words), width: 150 },
    { id: 'hourlyRate', label: t('voluntary.columns.rate'), kind: { kind: 'amount', min: 0, max: 1e6 }, width: 76 },
    { id: 'season', label: t('voluntary.columns.season'), kind: seasonKind(words), width: 126 },
    ...years.map((year): GridColumn => ({
      id: `${yearPrefix}${year.index}`,
      label: t('voluntary.columns.given', { year: nameOf(year) }),
      kind: { kind: 'number', min: 0 },
      width: 92,
    })),
    ...years.map((year): GridColumn => ({
      id: `${worthPrefix}${year.index}`,
      label: t('voluntary.columns.worth', { year: nameOf(year) }),
      kind: { kind: 'amount' },
      width: 92,
      total: true,
    })),
  ]
}

function valuationKind({ t, rates }: Words): CellKind {
  return {
    kind: 'choice',
    options: [
      ...valuations.map((value) => ({ value, label: t(`choices.valuation.options.${value}`) })),
      ...rates.map(({ id, name }) => ({ value: `${gridPrefix}${id}`, label: name })),
    ],
  }
}

function seasonKind({ t, labels }: Words): CellKind {
  return {
    kind: 'choice',
    options: [
      ...seasons.map((value) => ({ value: value, label: t(`voluntary.seasons.${value}`) })),
      ...Array.from({ length: 12 }, (_, i) => ({
        value: `${monthPrefix}${i + 1}`,
        label: t('voluntary.seasons.oneMonth', { month: labels.calendarMonth(i + 1) }),
      })),
      { value: 'own', label: t('voluntary.seasons.own') },
    ],
  }
}

interface Figures extends Words {
  readonly inputs: ScenarioInputs
  readonly evaluation: Evaluation
}

/** One cell of a contribution. */
export function taskCell(line: Line, columnId: string, figures: Figures): GridCell | null {
  const { inputs, evaluation } = figures
  const kind = lineKind(line.kind)
  if (!kind) return null
  if (columnId === 'season') {
    const season = seasonOf(line)
    return { value: typeof season === 'number' ? `${monthPrefix}${season}` : (season ?? 'own'), required: true }
  }
  if (columnId === 'valuation' || columnId === 'hourlyRate') return rateCell(line, kind, columnId, figures)
  const [what, position] = columnId.split(':')
  if (what === 'worth') {
    const { calendar } = evaluation.sheet
    const worth = sumByYear(evaluation.row(lineRowId(line.id, 'contributed')), calendar)[Number(position)] ?? 0
    return { value: worth, readOnly: true }
  }
  const main = mainParameter(line, kind)
  if (!main) return null
  const value = placeOf(inputs.value(line, main), Number(position))
  return {
    value: value === 0 ? null : value,
    kind: main.unit === 'cents' ? { kind: 'amount', min: 0, max: main.max } : { kind: 'number', min: 0, max: main.max },
    note: figures.labels.parameter(main.id),
  }
}

/** How an hour is valued, and its rate where it is typed. */
function rateCell(
  line: Line,
  kind: LineKind,
  columnId: 'valuation' | 'hourlyRate',
  { inputs, rates }: Figures,
): GridCell | null {
  const rate = kind.parameters.find(({ id }) => id === 'hourlyRate')
  if (!rate) return null
  const isTyped = choiceOf(line, kind, 'valuation') === 'typedRate'
  const typed = placeOf(inputs.value(line, rate), 0)
  if (columnId === 'hourlyRate') return isTyped ? { value: typed, required: true } : { value: null, readOnly: true }
  const inGrid = rates.find((one) => one.rate === typed && line.provenance['hourlyRate']?.note === one.name)
  const value = isTyped && inGrid ? `${gridPrefix}${inGrid.id}` : choiceOf(line, kind, 'valuation')
  return { value, required: true }
}

interface Editing {
  readonly scenarioId: string
  readonly newId: IdSource
  readonly rates: RateGrid
}

/** What was typed in a cell, as edits of the plan. */
export function taskEdits({ columnId, value }: GridEdit, line: Line, editing: Editing): readonly Edit[] {
  const { scenarioId, newId } = editing
  const choose = (choice: string, option: string) =>
    changeLineIn(scenarioId, line.id, newId(), (id) => setChoice(id, choice, option))
  const input = (parameter: string) => lineInputId(line.id, parameter)
  if (columnId === labelColumn) return typeof value === 'string' && value !== '' ? [renameLine(line.id, value)] : []
  if (columnId === 'season') {
    const season = readSeason(value)
    if (season === null) return []
    const { profile, values } = inputsOfSeason(season)
    return [
      ...Object.entries(values).map(([id, figure]) => setInput(scenarioId, input(id), figure)),
      choose('profile', profile),
    ]
  }
  if (columnId === 'valuation') return valuationEdits(String(value), line, choose, editing)
  if (columnId === 'hourlyRate') {
    return typeof value === 'number' ? [setInput(scenarioId, input('hourlyRate'), value)] : []
  }
  const kind = lineKind(line.kind)
  const main = kind && mainParameter(line, kind)
  if (!main || !columnId.startsWith(yearPrefix)) return []
  const year = Number(columnId.slice(yearPrefix.length))
  return typeof value === 'number'
    ? [setInputAt(scenarioId, input(main.id), year, value)]
    : [clearInputAt(scenarioId, input(main.id), year)]
}

function valuationEdits(
  value: string,
  line: Line,
  choose: (choice: string, option: string) => Edit,
  { scenarioId, rates }: Editing,
): readonly Edit[] {
  const valuation = valuations.find((one) => one === value)
  if (valuation) return [choose('valuation', valuation)]
  const found = rates.find(({ id }) => value === `${gridPrefix}${id}`)
  if (!found) return []
  return [
    setInput(scenarioId, lineInputId(line.id, 'hourlyRate'), found.rate),
    setProvenance(line.id, 'hourlyRate', { note: found.name }),
    choose('valuation', 'typedRate'),
  ]
}

function readSeason(value: GridEdit['value']): Season | number | null {
  const text = String(value)
  if (text.startsWith(monthPrefix)) return Number(text.slice(monthPrefix.length))
  return seasons.find((season) => season === text) ?? null
}
