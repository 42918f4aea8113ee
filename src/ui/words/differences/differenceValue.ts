import { funderKinds } from '../../../domain/plan/funder.ts'
import { legalForms } from '../../../domain/plan/plan.ts'
import { noteKinds } from '../../../domain/plan/planNote.ts'
import { scenarioKinds } from '../../../domain/plan/scenario.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { Tree, TreePath } from '../../../editing/merge/planTree.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Labels } from '../../../i18n/labels.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** What words are made with: the plans that are compared, the first of which names things before the others. */
export interface DifferenceContext {
  readonly plans: readonly [Plan, ...Plan[]]
  readonly t: Translate
  readonly format: Format
  readonly labels: Labels
}

/** What stands at a path of a plan in words, when it is no value of an input. */
export function valueText(path: TreePath, value: Tree | undefined, context: DifferenceContext): string {
  const { t, format } = context
  if (value === undefined || value === null || value === '') return t('together.difference.none')
  if (typeof value === 'boolean') return t(value ? 'explain.yes' : 'explain.no')
  if (typeof value === 'number') return format.number(value, 4)
  if (typeof value === 'string') return plainText(path, value, context)
  if (path[0] === 'timeline') return timelineText(value, t, format)
  return t(path.length === 2 ? 'together.difference.present' : 'together.difference.changed')
}

function plainText([top, id, field = '', key = '']: TreePath, value: string, context: DifferenceContext): string {
  const { t, format, labels, plans } = context
  if (field === 'removed') return t('together.difference.present')
  if (field === 'choices') return labels.choiceOption(key, value)
  if (isCode(id, field)) return codeText(top, value, t)
  const named = nameOfId(plans, field === 'links' ? 'line' : field, value)
  return named ?? (/^\d{4}-\d\d-\d\d$/.test(value) ? format.date(value) : value)
}

/** The name of what a field names by its id. */
function nameOfId(plans: readonly Plan[], field: string, id: string): string | null {
  const lists = { line: 'lines', replaces: 'lines', lender: 'lines', funder: 'funders', parent: 'scenarios' } as const
  const isNaming = (name: string): name is keyof typeof lists => Object.hasOwn(lists, name)
  const list = field === 'scenario' || field === 'reference' ? 'scenarios' : isNaming(field) ? lists[field] : null
  if (list === null) return null
  return plans.flatMap((plan) => plan[list].filter((one) => one.id === id))[0]?.name ?? id
}

/** Fields whose values are words of the app, wherever they stand. */
const codes = ['kind', 'form', 'indicator', 'bound', 'creditRating', 'collateral', 'regime']

function isCode(second: string | undefined, field: string): boolean {
  return codes.includes(field) || (second !== undefined && codes.includes(second))
}

function codeText(top: string | undefined, value: string, t: Translate): string {
  const form = legalForms.find((one) => one === value)
  if (form) return t(`library.forms.${form}`)
  const funder = top === 'funders' ? funderKinds.find((one) => one === value) : undefined
  if (funder) return t(`funders.kinds.${funder}`)
  const scenario = top === 'scenarios' ? scenarioKinds.find((one) => one === value) : undefined
  if (scenario) return t(`scenarios.kinds.${scenario}`)
  const note = top === 'notes' ? noteKinds.find((one) => one === value) : undefined
  return note ? t(`notes.kinds.${note}`) : t('together.difference.changed')
}

function timelineText(value: Tree, t: Translate, format: Format): string {
  const [start, months] = [numberOf(value, 'start'), numberOf(value, 'months')]
  return t('together.difference.timeline', { start: format.month(start, 'long'), length: format.duration(months) })
}

function numberOf(value: Tree, key: string): number {
  const found =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key) : null
  return typeof found?.[1] === 'number' ? found[1] : 0
}
