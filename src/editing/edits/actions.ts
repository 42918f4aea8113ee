import type { Action, IndirectKey } from '../../domain/plan/action.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { changeActionOf, without } from '../changeAt.ts'
import type { Edit } from '../edit.ts'

/** Adds an action at the end of the list. */
export function addAction(action: Action): Edit {
  return {
    label: () => ({ code: 'addAction', name: action.name }),
    apply: (plan) => ({ ...plan, actions: [...plan.actions, action] }),
  }
}

/** Changes what is said of an action. */
export function changeAction(actionId: string, changes: Partial<Omit<Action, 'id'>>): Edit {
  return {
    label: (plan) => ({ code: 'changeAction', name: nameOfAction(plan, actionId) }),
    apply: (plan) =>
      changeActionOf(plan, actionId, (action) => {
        const after = { ...action, ...changes }
        return JSON.stringify(after) === JSON.stringify(action) ? action : after
      }),
  }
}

/** Takes an action away; what lines gave to it becomes general. */
export function removeAction(actionId: string): Edit {
  return {
    label: (plan) => ({ code: 'removeAction', name: nameOfAction(plan, actionId) }),
    apply(plan) {
      if (!plan.actions.some(({ id }) => id === actionId)) return plan
      return {
        ...plan,
        actions: plan.actions.filter(({ id }) => id !== actionId),
        lines: plan.lines.map((line) => {
          const shares = line.actions && without(line.actions, actionId)
          return shares === undefined || shares === line.actions ? line : { ...line, actions: shares }
        }),
      }
    },
  }
}

/** Says how what no action bears alone is shared. */
export function setIndirectKey(indirectKey: IndirectKey): Edit {
  return {
    label: () => ({ code: 'setIndirectKey', name: '' }),
    apply: (plan) => (plan.indirectKey === indirectKey ? plan : { ...plan, indirectKey }),
  }
}

function nameOfAction(plan: Plan, actionId: string): string {
  return plan.actions.find(({ id }) => id === actionId)?.name ?? ''
}
