import { lineKind } from '../../domain/model/lineKinds.ts'
import { legalFigure, legalFigures } from '../../domain/parameters/legalFigures.ts'
import { legalNeeds, lineInputId } from '../../domain/plan/lineKind.ts'
import type { LegalForm, Line, Plan } from '../../domain/plan/plan.ts'
import { blankScenario } from '../../domain/plan/scenario.ts'
import { addMonths } from '../../domain/time/month.ts'
import type { Month } from '../../domain/time/month.ts'
import { newPlan } from '../newPlan.ts'
import { monthAfter, workedFigures } from './workedFigures.ts'
import type { WorkedLine } from './workedFigures.ts'

/** The id of the line that a worked case is about, and of the scenario in which it is missing. */
export const WORKED_LINE = 'worked'
export const WITHOUT = 'without'

/** The words that a worked case is written with. */
export interface WorkedWords {
  readonly plan: string
  readonly structure: string
  readonly base: string
  readonly without: string
  /** What is said of the plan: an illustration. */
  readonly note: string
  readonly cash: string
  readonly costs: string
  readonly sales: string
  kind(kindId: string): string
}

/** How long a worked case runs, in months. */
const MONTHS = 36

/** Whether a kind has a worked case. */
export function hasWorkedCase(kindId: string): kindId is keyof typeof workedFigures {
  return Object.hasOwn(workedFigures, kindId)
}

/**
 * A small structure that has an instrument, and the scenario of the same without it: 8,000 € in the bank, 30,000 € of costs a year,
 * 27,000 € of sales. Null for a kind that has no case.
 */
export function workedPlan(kindId: string, id: string, start: Month, words: WorkedWords): Plan | null {
  const kind = lineKind(kindId)
  if (!kind || !hasWorkedCase(kindId)) return null
  const form: LegalForm = kind.forms[0] ?? 'association'
  const plan = newPlan({
    id,
    name: words.plan,
    form,
    start,
    months: MONTHS,
    baseScenario: { id: 'base', name: words.base },
  })
  const figures = workedFigures[kindId]
  const { beside } = figures
  const lines: readonly Line[] = [
    plain('bank', 'openingCash', words.cash, { balance: 800_000 }),
    plain('costs', 'runningCost', words.costs, { amount: [3_000_000, 3_000_000, 3_000_000] }),
    plain('sales', 'sales', words.sales, { amount: [2_700_000, 2_700_000, 2_700_000] }),
    ...(beside ? [lineOf('beside', beside.kind, words.kind(beside.kind), beside.line, start)] : []),
    {
      ...lineOf(WORKED_LINE, kindId, words.kind(kindId), figures, start),
      ...(beside?.link === undefined ? {} : { links: { [beside.link]: 'beside' } }),
    },
  ]
  const without = blankScenario({
    id: WITHOUT,
    name: words.without,
    parent: 'base',
    kind: 'event',
    overrides: { [lineInputId(WORKED_LINE, 'active')]: 0 },
  })
  return {
    ...plan,
    structure: { ...plan.structure, name: words.structure, note: words.note },
    lines,
    legalFigures: lines.flatMap((line) => lastKnownFigures(line, form, start, words.note)),
    scenarios: [...plan.scenarios, without],
  }
}

/** Legal figures that nobody knows yet for the months of the plan, typed as they were last known. */
function lastKnownFigures(line: Line, form: LegalForm, start: Month, note: string): Plan['legalFigures'] {
  const kind = lineKind(line.kind)
  const months = Array.from({ length: MONTHS }, (_, t) => addMonths(start, t))
  return (kind ? legalNeeds(form, line, kind) : []).flatMap((figure) => {
    const from = months.find((month) => legalFigure(figure, month) === null)
    const known = legalFigures[figure].at(-1)
    return from === undefined || !known ? [] : [{ figure, from, value: known.value, note }]
  })
}

function lineOf(id: string, kind: string, name: string, { values, choices = {} }: WorkedLine, start: Month): Line {
  return { id, kind, name, choices, values: values(monthAfter(start)), provenance: {} }
}

function plain(id: string, kind: string, name: string, values: Line['values']): Line {
  return { id, kind, name, choices: {}, values, provenance: {} }
}
