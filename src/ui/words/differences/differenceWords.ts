import { layOutCalendar } from '../../../domain/calc/timeline.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { Tree, TreePath } from '../../../editing/merge/planTree.ts'
import type { Labels } from '../../../i18n/labels.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { areaOf, fieldOf } from './differenceNames.ts'
import { valueText } from './differenceValue.ts'
import type { DifferenceContext } from './differenceValue.ts'
import { driverInput, inputOfId, lineInput } from './inputOfPath.ts'
import type { NamedInput } from './inputOfPath.ts'
import { inputTexts } from './inputTexts.ts'

/** A difference in words: in which part of the plan, where there, and each of its values. */
export interface DifferenceWords {
  readonly area: string
  readonly where: string
  readonly values: readonly string[]
}

/** Says what stands at a path of a plan and each of its values, as they were and as they are. */
export function differenceWords(
  path: TreePath,
  values: readonly (Tree | undefined)[],
  context: DifferenceContext,
): DifferenceWords {
  const { t, labels } = context
  const [top = ''] = path
  const area = t(`together.difference.areas.${areaOf(top)}`)
  const item = itemName(path, values, context)
  const input = inputAt(path, context)
  const field = input?.name ?? fieldName(path, t, labels)
  const where = [item, field, keyName(path, context.plans)]
    .filter((part) => part !== '')
    .join(t('together.difference.in'))
  const texts = input
    ? inputTexts(input, values, { ...context, calendar: layOutCalendar(context.plans[0].timeline) })
    : values.map((value) => valueText(path, value, context))
  return { area, where: where === '' ? area : where, values: texts }
}

/** The item of a list that a path leads into, by its name. */
function itemName(path: TreePath, values: readonly (Tree | undefined)[], { plans, t }: DifferenceContext): string {
  const [top = '', id] = path
  if (id === undefined) return ''
  const list = path.length === 2 ? values : []
  const own = list.map((value) => textOf(value, 'name') || textOf(value, 'text')).find((name) => name !== '')
  const named = plans.map((plan) => nameIn(plan, top, id)).find((name) => name !== '')
  const name = own ?? named ?? ''
  return name === '' && path.length > 2 && top !== 'aid' && top !== 'chance' ? t('together.difference.unnamed') : name
}

function nameIn(plan: Plan, top: string, id: string): string {
  const lists: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>> = {
    lines: plan.lines,
    scenarios: plan.scenarios,
    funders: plan.funders,
    actions: plan.actions,
    events: plan.events,
    decisions: plan.decisions,
    frozen: plan.frozen,
    notes: plan.notes.map(named('text')),
    socialIndicators: plan.socialIndicators,
    stakeholders: plan.stakeholders,
    requests: plan.requests,
    records: plan.records.map(named('question')),
    triggers: plan.triggers.map(named('condition')),
    assumptions: plan.assumptions.map(named('text')),
  }
  return lists[top]?.find((one) => one.id === id)?.name ?? ''
}

/** What has no name is called by the beginning of what it says. */
const named =
  <Key extends string>(key: Key) =>
  (item: { readonly id: string } & Readonly<Record<Key, string>>) => ({ id: item.id, name: item[key].slice(0, 60) })

/** The input whose value stands at a path; null where it is something else. */
function inputAt(path: TreePath, { plans, t, labels }: DifferenceContext): NamedInput | null {
  const [top, id = '', part, key = ''] = path
  if (top === 'drivers') return driverInput(id, t)
  if (top === 'lines' && part === 'values') {
    const kind = plans.map((plan) => plan.lines.find((line) => line.id === id)?.kind).find((one) => one !== undefined)
    return kind === undefined ? null : lineInput(kind, key, t, labels)
  }
  if (top !== 'scenarios' || part !== 'overrides') return null
  return plans.map((plan) => inputOfId(key, plan, t, labels)).find((found) => found !== null) ?? null
}

/** The line or the scenario that the last step of a path names, where it stands under another thing. */
function keyName([top, second, third, fourth]: TreePath, plans: readonly Plan[]): string {
  const list = top === 'decisions' ? 'scenarios' : 'lines'
  const isKeyed = third === 'removed' || third === 'timing' || third === 'alternatives'
  const id = isKeyed
    ? fourth
    : second === 'lines' || second === 'candidates' || second === 'notDeMinimis'
      ? third
      : undefined
  return plans.flatMap((plan) => plan[list].filter((one) => one.id === id))[0]?.name ?? ''
}

/** The parts of a plan whose second name is a field. */
const records = ['structure', 'aid', 'chance', 'blend', 'actuals']

function fieldName([top = '', second = '', third, fourth = '']: TreePath, t: Translate, labels: Labels): string {
  if (records.includes(top)) return fieldOf(second, t)
  if (third === undefined) return ''
  return (top === 'lines' ? lineFieldName(third, fourth, t, labels) : null) ?? fieldOf(third, t)
}

function lineFieldName(field: string, key: string, t: Translate, labels: Labels): string | null {
  if (field === 'choices') return labels.choice(key)
  if (field === 'links') return labels.link(key)
  if (field !== 'provenance') return null
  const input = key === 'active' ? t('explain.active') : labels.parameter(key)
  return t('together.difference.sourceOf', { input })
}

function textOf(value: Tree | undefined, key: string): string {
  if (typeof value !== 'object' || value === null) return ''
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
  return typeof found === 'string' ? found : ''
}
