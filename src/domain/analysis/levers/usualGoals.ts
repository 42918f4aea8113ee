import type { Trial } from '../../model/trial.ts'
import { activeLines } from '../../model/lineEffects.ts'
import { lineKind } from '../../model/lineKinds.ts'
import { lineInputId } from '../../plan/lineKind.ts'
import type { Line } from '../../plan/plan.ts'
import { isSameLever, leverChoicesOf } from './lever.ts'
import type { LeverChoice } from './lever.ts'

/** What a goal is about, as its question words it. */
export type GoalTopic = 'fee' | 'loan' | 'grace' | 'shares' | 'costs' | 'figure'

/** A goal proposed for a plan: the least of a lever with which cash holds. */
export interface Goal {
  readonly topic: GoalTopic
  readonly choice: LeverChoice
}

/** Parameters that make a question, by topic; the kinds narrow what means something else elsewhere. */
const topics: readonly {
  readonly topic: GoalTopic
  readonly parameters: readonly string[]
  readonly kinds?: readonly string[]
}[] = [
  { topic: 'fee', parameters: ['fee'], kinds: ['membershipDues'] },
  { topic: 'fee', parameters: ['amount'], kinds: ['membershipDues'] },
  { topic: 'loan', parameters: ['principal'] },
  { topic: 'grace', parameters: ['grace'] },
  { topic: 'shares', parameters: ['subscriptions'] },
]

/** So many lines a topic are proposed, those that weigh most first; any other can be chosen. */
const A_TOPIC = 2

/** The goals that this plan lends itself to: those levers that it has. */
export function usualGoals({ plan, inputs }: Pick<Trial, 'plan' | 'inputs'>): readonly Goal[] {
  const lines = activeLines(plan, inputs)
  const found = topics.flatMap(({ topic, parameters, kinds }) =>
    lines
      .filter(({ kind }) => kinds?.includes(kind) ?? true)
      .flatMap((line) => parameters.map((parameter) => ({ line, choice: { line: line.id, parameter } })))
      .filter(({ line, choice }) => leverChoicesOf(line).some((one) => isSameLever(one, choice)))
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
