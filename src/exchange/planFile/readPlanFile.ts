import type { PlanProblem } from '../../domain/plan/planProblem.ts'
import { MAX_PLAN_TEXT, parseJson, readPlanValue } from '../../storage/readPlan.ts'
import type { ReadPlan } from '../../storage/readPlan.ts'
import { planFileFormat } from './writePlanFile.ts'

/** Reads a plan file, or the bare JSON of a plan. Nothing is stored; what is refused is refused whole, with every reason. */
export function readPlanFile(content: Uint8Array | string): ReadPlan {
  const text = typeof content === 'string' ? content : decode(content)
  if (typeof text !== 'string') return { ok: false, problems: [text] }
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const plan = planInside(parsed.value)
  if (plan === undefined) return readPlanValue(parsed.value)
  const read = readPlanValue(plan)
  return read.ok ? read : { ok: false, problems: read.problems.map(insideFile) }
}

function decode(bytes: Uint8Array): string | PlanProblem {
  if (bytes.length > MAX_PLAN_TEXT) return { code: 'tooLarge', path: '', value: bytes.length, bound: MAX_PLAN_TEXT }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { code: 'notText', path: '' }
  }
}

/** What stands under `plan` in a file that says it is a plan file. */
function planInside(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('format' in value)) return undefined
  return value.format === planFileFormat && 'plan' in value ? value.plan : undefined
}

function insideFile(problem: PlanProblem): PlanProblem {
  const separator = problem.path === '' || problem.path.startsWith('[') ? '' : '.'
  return { ...problem, path: `plan${separator}${problem.path}` }
}
