import type { Plan } from '../../domain/plan/plan.ts'
import type { PlanProblem } from '../../domain/plan/planProblem.ts'
import { MAX_PLAN_TEXT, parseJson, readPlanValue } from '../../storage/readPlan.ts'
import type { ReadPlan } from '../../storage/readPlan.ts'
import { fingerprint } from './fingerprint.ts'
import { planFileFormat } from './writePlanFile.ts'

/** A plan that was read, and whether its file was changed since the app wrote it; or everything that is wrong with it. */
export type ReadPlanFile =
  { readonly ok: true; readonly plan: Plan; readonly isAltered: boolean } | Extract<ReadPlan, { ok: false }>

/** Reads a plan file, or the bare JSON of a plan. Nothing is stored; what is refused is refused whole, with every reason. */
export function readPlanFile(content: Uint8Array | string): ReadPlanFile {
  const text = typeof content === 'string' ? content : decode(content)
  if (typeof text !== 'string') return { ok: false, problems: [text] }
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const file = planFileIn(parsed.value)
  if (!file) return withMark(readPlanValue(parsed.value), () => false)
  const read = readPlanValue(file.plan)
  if (!read.ok) return { ok: false, problems: read.problems.map(insideFile) }
  return withMark(read, () => file.sha256 !== undefined && file.sha256 !== fingerprint(file.plan))
}

function withMark(read: ReadPlan, isAltered: () => boolean): ReadPlanFile {
  return read.ok ? { ...read, isAltered: isAltered() } : read
}

function decode(bytes: Uint8Array): string | PlanProblem {
  if (bytes.length > MAX_PLAN_TEXT) return { code: 'tooLarge', path: '', value: bytes.length, bound: MAX_PLAN_TEXT }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { code: 'notText', path: '' }
  }
}

/** What stands in a file that says it is a plan file; files of before carry no fingerprint. */
function planFileIn(value: unknown): { readonly plan: unknown; readonly sha256: unknown } | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return null
  if (value.format !== planFileFormat || !('plan' in value)) return null
  return { plan: value.plan, sha256: 'sha256' in value ? value.sha256 : undefined }
}

function insideFile(problem: PlanProblem): PlanProblem {
  const separator = problem.path === '' || problem.path.startsWith('[') ? '' : '.'
  return { ...problem, path: `plan${separator}${problem.path}` }
}
