import type { Plan } from '../../domain/plan/plan.ts'
import type { PlanEvent } from '../../domain/plan/planEvent.ts'
import type { Edit } from '../edit.ts'

/** Adds an event at the end of the list. */
export function addEvent(event: PlanEvent): Edit {
  return {
    label: () => ({ code: 'addEvent', name: event.name }),
    apply: (plan) => ({ ...plan, events: [...plan.events, event] }),
  }
}

/** Changes the name, the story or the effects of an event. */
export function changeEvent(eventId: string, changes: Partial<Omit<PlanEvent, 'id'>>): Edit {
  return {
    label: (plan) => ({ code: 'changeEvent', name: nameOf(plan, eventId) }),
    apply(plan) {
      const before = plan.events.find(({ id }) => id === eventId)
      const after = before && { ...before, ...changes }
      if (!after || JSON.stringify(after) === JSON.stringify(before)) return plan
      return { ...plan, events: plan.events.map((event) => (event.id === eventId ? after : event)) }
    },
  }
}

/** Adds a copy of an event after it. */
export function duplicateEvent(eventId: string, newId: string, newName: string): Edit {
  return {
    label: (plan) => ({ code: 'duplicateEvent', name: nameOf(plan, eventId) }),
    apply: (plan) => ({
      ...plan,
      events: plan.events.flatMap((event) =>
        event.id === eventId ? [event, { ...event, id: newId, name: newName }] : [event],
      ),
    }),
  }
}

/** Moves an event one place up (-1) or down (1) the list. */
export function moveEvent(eventId: string, by: -1 | 1): Edit {
  return {
    label: (plan) => ({ code: 'moveEvent', name: nameOf(plan, eventId) }),
    apply(plan) {
      const from = plan.events.findIndex(({ id }) => id === eventId)
      const event = plan.events[from]
      if (!event || !plan.events[from + by]) return plan
      return { ...plan, events: plan.events.toSpliced(from, 1).toSpliced(from + by, 0, event) }
    },
  }
}

/** Takes an event away. */
export function removeEvent(eventId: string): Edit {
  return {
    label: (plan) => ({ code: 'removeEvent', name: nameOf(plan, eventId) }),
    apply(plan) {
      const events = plan.events.filter(({ id }) => id !== eventId)
      return events.length === plan.events.length ? plan : { ...plan, events }
    },
  }
}

function nameOf(plan: Plan, eventId: string): string {
  return plan.events.find(({ id }) => id === eventId)?.name ?? ''
}
