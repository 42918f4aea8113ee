import type { Actuals } from '../../domain/plan/actuals.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { Edit, EditCode } from '../edit.ts'

/** The lists that a plan holds beside its figures, and what each item is called by in the undo menu. */
const lists = {
  socialIndicators: { noun: 'SocialIndicator', said: 'name' },
  stakeholders: { noun: 'Stakeholder', said: 'name' },
  requests: { noun: 'Request', said: 'name' },
  records: { noun: 'Record', said: 'question' },
  triggers: { noun: 'Trigger', said: 'condition' },
  assumptions: { noun: 'Assumption', said: 'text' },
  raises: { noun: 'Raise', said: 'justification' },
} as const

/** A list that a plan holds beside its figures. */
export type LifeList = keyof typeof lists

/** What stands in such a list. */
export type LifeItem<List extends LifeList> = Plan[List][number]

type Verb = 'add' | 'change' | 'remove'

const codeOf = (verb: Verb, list: LifeList): EditCode => `${verb}${lists[list].noun}`

/** What an item is called: the beginning of what it says. */
function nameOf<List extends LifeList>(list: List, item: LifeItem<List> | undefined): string {
  const said: unknown = item && Object.entries(item).find(([key]) => key === lists[list].said)?.[1]
  return typeof said === 'string' ? said.slice(0, 60) : ''
}

/** The items of a list: all lists hold items with an id. */
function itemsOf<List extends LifeList>(plan: Plan, list: List): readonly LifeItem<List>[] {
  return plan[list]
}

/** Adds an item at the end of its list. */
export function addItem<List extends LifeList>(list: List, item: LifeItem<List>): Edit {
  return {
    label: () => ({ code: codeOf('add', list), name: nameOf(list, item) }),
    apply: (plan) => ({ ...plan, [list]: [...itemsOf(plan, list), item] }),
  }
}

/** Changes what is said of an item. */
export function changeItem<List extends LifeList>(
  list: List,
  itemId: string,
  changes: Partial<Omit<LifeItem<List>, 'id'>>,
): Edit {
  const find = (plan: Plan) => itemsOf(plan, list).find(({ id }) => id === itemId)
  return {
    label: (plan) => ({ code: codeOf('change', list), name: nameOf(list, find(plan)) }),
    apply(plan) {
      const before = find(plan)
      const after = before && { ...before, ...changes }
      if (!after || JSON.stringify(after) === JSON.stringify(before)) return plan
      return { ...plan, [list]: itemsOf(plan, list).map((item) => (item === before ? after : item)) }
    },
  }
}

/** Takes an item out of its list. */
export function removeItem(list: LifeList, itemId: string): Edit {
  return {
    label: (plan) => ({
      code: codeOf('remove', list),
      name: nameOf(
        list,
        itemsOf(plan, list).find(({ id }) => id === itemId),
      ),
    }),
    apply(plan) {
      const left = itemsOf(plan, list).filter(({ id }) => id !== itemId)
      return left.length === plan[list].length ? plan : { ...plan, [list]: left }
    },
  }
}

/** Takes what really happened as it is now known, in one step. */
export function setActuals(actuals: Actuals): Edit {
  return {
    label: () => ({ code: 'setActuals', name: actuals.source }),
    apply: (plan) => (JSON.stringify(actuals) === JSON.stringify(plan.actuals) ? plan : { ...plan, actuals }),
  }
}
