import type { Line, Plan } from '../../domain/plan/plan.ts'
import { nameOfLine } from '../changeAt.ts'
import { batch } from '../edit.ts'
import type { Edit } from '../edit.ts'
import { forgetLines } from '../forget.ts'
import { saidOfBoth, withCopies } from '../lineCopies.ts'

/** Adds a line before another, at the end when none is named. */
export function addLine(line: Line, beforeLineId?: string): Edit {
  return {
    label: () => ({ code: 'addLine', name: line.name }),
    apply: (plan) => ({ ...plan, lines: insert(plan.lines, line, beforeLineId ?? null) }),
  }
}

/** Adds a copy of a line after it, with what the scenarios change in it. */
export function duplicateLine(lineId: string, newId: string, newName: string): Edit {
  return {
    label: (plan) => ({ code: 'duplicateLine', name: nameOfLine(plan, lineId) }),
    apply(plan) {
      if (!plan.lines.some(({ id }) => id === lineId)) return plan
      const copies = new Map([[lineId, newId]])
      const copied = withCopies(plan, copies, (model, id) => ({ ...model, id, name: newName }))
      return { ...copied, scenarios: copied.scenarios.map((scenario) => saidOfBoth(scenario, copies)) }
    },
  }
}

/** Takes a line away, with all that was said of it. */
export function removeLine(lineId: string): Edit {
  return {
    label: (plan) => ({ code: 'removeLine', name: nameOfLine(plan, lineId) }),
    apply: (plan) => forgetLines(plan, new Set([lineId])),
  }
}

/** Moves a line before another; to the end when that is null. */
export function moveLine(lineId: string, beforeLineId: string | null): Edit {
  return {
    label: (plan) => ({ code: 'moveLine', name: nameOfLine(plan, lineId) }),
    apply(plan) {
      const line = plan.lines.find((one) => one.id === lineId)
      if (!line || lineId === beforeLineId) return plan
      const others = plan.lines.filter((one) => one !== line)
      const lines = insert(others, line, beforeLineId)
      return lines.every((one, index) => one === plan.lines[index]) ? plan : { ...plan, lines }
    },
  }
}

/** Moves lines, in their order, before another; to the end when that is null. */
export function moveLines(lineIds: readonly string[], beforeLineId: string | null): Edit {
  const [only] = lineIds
  if (only !== undefined && lineIds.length === 1) return moveLine(only, beforeLineId)
  return batch(
    { code: 'moveLines', name: '' },
    lineIds.map((id) => moveLine(id, beforeLineId)),
  )
}

function insert(lines: Plan['lines'], line: Line, beforeLineId: string | null): Plan['lines'] {
  const index = lines.findIndex((one) => one.id === beforeLineId)
  return lines.toSpliced(index === -1 ? lines.length : index, 0, line)
}
