import type { CostId, costs } from '../../domain/costs/registry.ts'
import type { Pole } from '../../domain/indicators/poles.ts'
import type { IndicatorId, indicators } from '../../domain/indicators/registry.ts'
import type { InstrumentId, instruments } from '../../domain/instruments/registry.ts'
import type { AccountRowCode } from '../../domain/ledger/ledger.ts'
import type { IncomePlace, VoluntaryPlace } from '../../domain/ledger/chart.ts'
import type { LegalFigureId, legalFigures } from '../../domain/parameters/legalFigures.ts'
import type { CashCategory, Family } from '../../domain/plan/lineKind.ts'
import type { laterInput, untilInput } from '../../domain/plan/lineTiming.ts'
import type { CheckCode } from '../../domain/statements/checks.ts'
import type { StatementId } from '../../domain/statements/statement.ts'

type Kind = (typeof instruments)[InstrumentId] | (typeof costs)[CostId]
type Parameter = Kind['parameters'][number]
type Choice = Kind['choices'][number]
type Sourced = { readonly source: string }

/** Every kind of line that must have a name, a summary and a fiche. */
export type KindId = InstrumentId | CostId

/** Every parameter that must have a label. */
export type ParameterId = Parameter['id'] | typeof laterInput.id | typeof untilInput.id

/** Every link between lines that must have a label. */
export type LinkId = Extract<Kind, { readonly links: unknown }>['links'][number]['id']

/** The label of every structural choice, and of each of its options. */
export type ChoiceTexts = {
  readonly [Id in Choice['id']]: {
    readonly label: string
    readonly options: Readonly<Record<Extract<Choice, { readonly id: Id }>['options'][number], string>>
  }
}

/** Every code of a row that lines, accounts and time have. */
export type LineRowCode =
  | Kind['rowCodes'][number]
  | AccountRowCode
  | 'openingAmount'
  | 'openingRetained'
  | 'funderBrings'
  | 'confirmed'
  | 'oneMonth'
  | 'monthOfYear'
  | 'evenShare'
  | 'evenShareBefore'
  | 'inflationIndex'
  | 'wageGrowthIndex'
  | 'typedFlow'
  | 'movedLater'
  | 'broughtForward'
  | 'broughtForwardLess'

/** Every code of a row about the whole plan, the totals and headings of the statements apart. */
export type PlanRowCode =
  | `family.${Family}`
  | `check.${CheckCode}`
  | `poles.${Pole | 'total'}`
  | 'indicators.confirmed'
  | 'indicators.variableCharges'
  | `income.${IncomePlace | VoluntaryPlace}`
  | `cash.${CashCategory}`
  | {
      [Id in IndicatorId]: `indicator.${Id}` | `indicator.${Id}.${(typeof indicators)[Id]['stepCodes'][number]}`
    }[IndicatorId]

/** The totals and headings of the statements; a test asks for each of them. */
export type StatementRowCode = `${StatementId}.${string}`

/** Every source that a rule, a default or a figure rests on. */
export type SourceKey =
  | Kind['sources'][number]
  | Extract<Parameter, Sourced>['source']
  | (typeof legalFigures)[LegalFigureId][number]['source']
  | (typeof indicators)[IndicatorId]['source']
