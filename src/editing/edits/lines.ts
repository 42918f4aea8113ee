import { lineInputId } from '../../domain/plan/lineKind.ts'
import type { Line, Plan } from '../../domain/plan/plan.ts'
import type { Override, Scenario } from '../../domain/plan/scenario.ts'
import { nameOfLine } from '../changeAt.ts'
import { forgetLines } from '../forget.ts'
import type { Edit } from '../edit.ts'

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
      const index = plan.lines.findIndex((line) => line.id === lineId)
      const line = plan.lines[index]
      if (!line) return plan
      return {
        ...plan,
        lines: plan.lines.toSpliced(index + 1, 0, { ...line, id: newId, name: newName }),
        scenarios: changeOverrides(plan.scenarios, (inputId, override) => {
          const copied = belongsTo(inputId, lineId)
            ? [[lineInputId(newId, parameterOf(inputId)), override] as const]
            : []
          return [[inputId, override], ...copied]
        }),
      }
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

function insert(lines: Plan['lines'], line: Line, beforeLineId: string | null): Plan['lines'] {
  const index = lines.findIndex((one) => one.id === beforeLineId)
  return lines.toSpliced(index === -1 ? lines.length : index, 0, line)
}

function belongsTo(inputId: string, lineId: string): boolean {
  return inputId.startsWith(lineInputId(lineId, ''))
}

function parameterOf(inputId: string): string {
  return inputId.slice(inputId.indexOf('/') + 1)
}

/** The scenarios with each override replaced by those that `change` gives; a scenario that has none of them stays itself. */
function changeOverrides(
  scenarios: readonly Scenario[],
  change: (inputId: string, override: Override) => readonly (readonly [string, Override])[],
): readonly Scenario[] {
  return scenarios.map((scenario) => {
    const before = Object.entries(scenario.overrides)
    const after = before.flatMap(([inputId, override]) => change(inputId, override))
    return after.length === before.length ? scenario : { ...scenario, overrides: Object.fromEntries(after) }
  })
}
