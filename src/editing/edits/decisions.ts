import type { Alternative, Decision } from '../../domain/plan/decision.ts'
import type { Line, Plan } from '../../domain/plan/plan.ts'
import type { Scenario } from '../../domain/plan/scenario.ts'
import type { Edit } from '../edit.ts'
import { addScenarioWith } from './addScenarioWith.ts'

/** Adds a decision to be made. */
export function addDecision(decision: Decision): Edit {
  return {
    label: () => ({ code: 'addDecision', name: decision.name }),
    apply: (plan) => ({ ...plan, decisions: [...plan.decisions, decision] }),
  }
}

/** Changes what a decision is about: its need, its month, its rate, its reference. */
export function changeDecision(decisionId: string, changes: Partial<Omit<Decision, 'id' | 'alternatives'>>): Edit {
  return decisionEdit('changeDecision', decisionId, (decision) => ({ ...decision, ...changes }))
}

/** Takes a decision away; the scenarios of its alternatives stay. */
export function removeDecision(decisionId: string): Edit {
  return {
    label: (plan) => ({ code: 'removeDecision', name: nameOf(plan, decisionId) }),
    apply(plan) {
      const decisions = plan.decisions.filter(({ id }) => id !== decisionId)
      return decisions.length === plan.decisions.length ? plan : { ...plan, decisions }
    },
  }
}

/** Weighs a scenario that exists as an alternative; one that is weighed already stays as it is. */
export function addAlternative(decisionId: string, alternative: Alternative): Edit {
  return decisionEdit('addAlternative', decisionId, (decision) => {
    const isKnown = decision.alternatives.some(({ scenario }) => scenario === alternative.scenario)
    return isKnown ? decision : { ...decision, alternatives: [...decision.alternatives, alternative] }
  })
}

/** Adds a scenario with its lines and weighs it as an alternative, in one step. */
export function addNewAlternative(decisionId: string, scenario: Scenario, lines: readonly Line[]): Edit {
  return {
    label: (plan) => ({ code: 'addAlternative', name: nameOf(plan, decisionId) }),
    apply: (plan) =>
      addAlternative(decisionId, blankAlternative(scenario.id)).apply(addScenarioWith(scenario, lines).apply(plan)),
  }
}

/** Changes what is said of an alternative: its effort, commitments, governance. */
export function changeAlternative(
  decisionId: string,
  scenarioId: string,
  changes: Partial<Omit<Alternative, 'scenario'>>,
): Edit {
  return decisionEdit('changeAlternative', decisionId, (decision) => ({
    ...decision,
    alternatives: decision.alternatives.map((one) => (one.scenario === scenarioId ? { ...one, ...changes } : one)),
  }))
}

/** Leaves an alternative out of a decision; its scenario stays. */
export function removeAlternative(decisionId: string, scenarioId: string): Edit {
  return decisionEdit('removeAlternative', decisionId, (decision) => ({
    ...decision,
    alternatives: decision.alternatives.filter(({ scenario }) => scenario !== scenarioId),
  }))
}

/** An alternative of which nothing is said yet. */
export function blankAlternative(scenario: string): Alternative {
  return { scenario, obtainHours: 0, reportHoursPerYear: 0, commitments: '', governance: '' }
}

type Code = 'changeDecision' | 'addAlternative' | 'changeAlternative' | 'removeAlternative'

function decisionEdit(code: Code, decisionId: string, change: (decision: Decision) => Decision): Edit {
  return {
    label: (plan) => ({ code, name: nameOf(plan, decisionId) }),
    apply(plan) {
      const before = plan.decisions.find(({ id }) => id === decisionId)
      const after = before && change(before)
      if (!after || JSON.stringify(after) === JSON.stringify(before)) return plan
      return { ...plan, decisions: plan.decisions.map((one) => (one.id === decisionId ? after : one)) }
    },
  }
}

function nameOf(plan: Plan, decisionId: string): string {
  return plan.decisions.find(({ id }) => id === decisionId)?.name ?? ''
}
