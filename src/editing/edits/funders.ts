import { funderDelayInputId } from '../../domain/plan/funder.ts'
import type { Funder } from '../../domain/plan/funder.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { changeFunderOf, without } from '../changeAt.ts'
import type { Edit } from '../edit.ts'
import { forgetFunder } from '../forget.ts'

/** Adds a funder at the end of the list and, when a line is named, makes it the line's. */
export function addFunder(funder: Funder, lineId?: string): Edit {
  return {
    label: () => ({ code: 'addFunder', name: funder.name }),
    apply: (plan) => ({
      ...plan,
      funders: [...plan.funders, funder],
      lines: plan.lines.map((line) => (line.id === lineId ? { ...line, funder: funder.id } : line)),
    }),
  }
}

/** Changes what is said of a funder. */
export function changeFunder(funderId: string, changes: Partial<Omit<Funder, 'id'>>): Edit {
  return {
    label: (plan) => ({ code: 'changeFunder', name: nameOfFunder(plan, funderId) }),
    apply: (plan) =>
      changeFunderOf(plan, funderId, (funder) => {
        const after = { ...funder, ...changes }
        return JSON.stringify(after) === JSON.stringify(funder) ? funder : after
      }),
  }
}

/** Takes a funder away: its lines have none, and what scenarios change in it is forgotten. */
export function removeFunder(funderId: string): Edit {
  return {
    label: (plan) => ({ code: 'removeFunder', name: nameOfFunder(plan, funderId) }),
    apply(plan) {
      if (!plan.funders.some(({ id }) => id === funderId)) return plan
      return {
        ...forgetFunder(plan, funderId),
        funders: plan.funders.filter(({ id }) => id !== funderId),
        lines: plan.lines.map((line) => {
          if (line.funder !== funderId) return line
          const { funder: _gone, ...rest } = line
          return rest
        }),
        scenarios: plan.scenarios.map((scenario) => {
          const overrides = without(scenario.overrides, funderDelayInputId(funderId))
          return overrides === scenario.overrides ? scenario : { ...scenario, overrides }
        }),
      }
    },
  }
}

/** The name of a funder, empty when there is no such funder. */
export function nameOfFunder(plan: Plan, funderId: string): string {
  return plan.funders.find(({ id }) => id === funderId)?.name ?? ''
}
