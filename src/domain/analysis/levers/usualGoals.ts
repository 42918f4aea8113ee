import type { InputValue } from '../../calc/inputValues.ts'
import type { Trial } from '../../model/trial.ts'
import { activeLines } from '../../model/lineEffects.ts'
import { lineKind } from '../../model/lineKinds.ts'
import { lineInputId } from '../../plan/lineKind.ts'
import type { LineKind } from '../../plan/lineKind.ts'
import type { Line, Plan } from '../../plan/plan.ts'
import { isSameLever, leverChoicesOf } from './lever.ts'
import type { LeverChoice } from './lever.ts'

/** What a goal is about, as its question words it. */
export type GoalTopic = 'fee' | 'loan' | 'grace' | 'shares' | 'resource' | 'later' | 'costs' | 'figure'

/** A goal proposed for a plan: the least of a lever with which cash holds. */
export interface Goal {
  readonly topic: GoalTopic
  readonly choice: LeverChoice
}

/** A question that some figures of some kinds make. */
interface Topic {
  readonly topic: GoalTopic
  readonly parameters: readonly string[]
  fits(kind: LineKind): boolean
}

const isDues = ({ id }: LineKind) => id === 'membershipDues'
const bringsMoney = ({ section, family }: LineKind) => section === 'resources' && family !== 'nonMonetary'

/** The questions, in the order in which they are asked. */
const topics: readonly Topic[] = [
  { topic: 'fee', parameters: ['fee', 'amount'], fits: isDues },
  { topic: 'loan', parameters: ['principal'], fits: bringsMoney },
  { topic: 'grace', parameters: ['grace'], fits: bringsMoney },
  { topic: 'shares', parameters: ['subscriptions'], fits: bringsMoney },
  { topic: 'resource', parameters: ['amount'], fits: (kind) => bringsMoney(kind) && !isDues(kind) },
  { topic: 'later', parameters: ['hiredMonth', 'purchaseMonth'], fits: () => true },
]

/** So many lines a topic are proposed, those that weigh most first; any other can be chosen. */
const A_TOPIC = 2

/** The goals that this plan lends itself to: those levers that it has. */
export function usualGoals({ plan, inputs }: Pick<Trial, 'plan' | 'inputs'>): readonly Goal[] {
  const lines = activeLines(plan, inputs)
  const found = topics.flatMap(({ topic, parameters, fits }) =>
    lines
      .flatMap((line) => parameters.map((parameter) => ({ line, choice: { line: line.id, parameter } })))
      // What stood before the plan is no choice any more.
      .filter(({ line, choice }) => {
        const kind = lineKind(line.kind)
        return (
          kind &&
          line.choices['origin'] !== 'existing' &&
          fits(kind) &&
          leverChoicesOf(line).some((one) => isSameLever(one, choice))
        )
      })
      // What is bought or hired before the plan cannot be put off.
      .filter(
        ({ choice }) => topic !== 'later' || !isBefore(plan, inputs.get(lineInputId(choice.line, choice.parameter))),
      )
      .map(({ line, choice }) => ({ topic, choice, weight: weightOf(line, inputs) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, A_TOPIC)
      .map(({ choice }) => ({ topic, choice })),
  )
  const hasCosts = lines.some(({ kind }) => ['costs', 'staff'].includes(lineKind(kind)?.section ?? ''))
  return hasCosts ? [...found, { topic: 'costs', choice: { cut: 'costs' } }] : found
}

/** The main figures of a line, added up. */
function weightOf(line: Line, inputs: Trial['inputs']): number {
  const mains = lineKind(line.kind)?.parameters.filter(({ main }) => main === true) ?? []
  return mains.reduce((sum, { id }) => {
    const value = inputs.get(lineInputId(line.id, id)) ?? 0
    return sum + (typeof value === 'number' ? value : value.reduce((total, figure) => total + figure, 0))
  }, 0)
}

function isBefore({ timeline }: Plan, month: InputValue | undefined): boolean {
  return typeof month === 'number' && month < timeline.start
}
