import type { LiveModel } from '../../model/liveModel.ts'
import type { Decision } from '../../plan/decision.ts'
import { readOutcome } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import { indifferences } from './indifference.ts'
import type { Indifference } from './indifference.ts'
import { readAlternative } from './readAlternative.ts'
import type { AlternativeReading } from './readAlternative.ts'

/** A decision with all its alternatives read beside the reference, and where they tie. */
export interface DecisionReading {
  readonly reference: Outcome
  readonly alternatives: readonly AlternativeReading[]
  readonly indifferences: readonly Indifference[]
}

/** Reads a decision. */
export function readDecision(model: LiveModel, decision: Decision): DecisionReading {
  const alternatives = decision.alternatives.map((alternative) => readAlternative(model, decision, alternative))
  return {
    reference: readOutcome(model.plan, model.evaluation(decision.reference)),
    alternatives,
    indifferences: indifferences(model, decision, alternatives),
  }
}
