import type { Unit } from '../calc/expression.ts'

/** What can be wrong with a plan that comes from a file, from the store or from an edit: a code for the message. */
export const planProblemCodes = [
  // The text
  'tooLarge',
  'notText',
  'notJson',
  'tooDeep',
  'forbiddenKey',
  // The document
  'notAPlan',
  'newerVersion',
  'unknownVersion',
  'missing',
  'unknownKey',
  'wrongType',
  'notAllowed',
  'tooMany',
  'tooLong',
  // Identifiers
  'badId',
  'reservedId',
  'idTwice',
  // Figures
  'notFinite',
  'notWhole',
  'tooLow',
  'tooHigh',
  'badDate',
  'numberExpected',
  // Lines
  'unknownKind',
  'unknownParameter',
  'unknownChoice',
  'unknownOption',
  'unknownFunder',
  'unknownAction',
  'unknownLink',
  'linkLeadsNowhere',
  'linkOfWrongKind',
  'linksInLoop',
  'sharesOverOne',
  'unknownLegalFigure',
  // Scenarios
  'noBase',
  'severalBases',
  'parentMissing',
  'parentLoop',
  'unknownInput',
  'unknownLine',
  'unknownScenario',
] as const
export type PlanProblemCode = (typeof planProblemCodes)[number]

/** A found value that is short enough to be shown. */
export type ProblemValue = string | number | boolean | null

/** What is wrong with a plan, and where: a code and its figures, never a sentence. */
export interface PlanProblem {
  readonly code: PlanProblemCode
  /** Where in the document, as in `lines[2].values.probability`; empty for the whole. */
  readonly path: string
  readonly value?: ProblemValue
  /** Where a text stops being readable, both from 1. */
  readonly position?: { readonly line: number; readonly column: number }
  /** The name of the line that the path leads into. */
  readonly line?: string
  /** The name of the scenario that the path leads into. */
  readonly scenario?: string
  /** The id of the parameter, or of the driver when there is no line. */
  readonly parameter?: string
  readonly unit?: Unit
  /** The nearest value that would be taken, or how many are. */
  readonly bound?: number
  /** The ids of scenarios that stand on one another, from one back to itself. */
  readonly loop?: readonly string[]
  /** What would be taken instead. */
  readonly allowed?: readonly string[]
}

/** One step further down a path: `.name`, `[2]`, or `["l1/amount"]` for what is no plain name. */
export function pathTo(parent: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`
    if (!/^[A-Za-z_$][\w$]*$/.test(step)) return `${path}[${JSON.stringify(step)}]`
    return path === '' ? step : `${path}.${step}`
  }, parent)
}
