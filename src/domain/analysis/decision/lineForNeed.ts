import { layOutCalendar } from '../../calc/timeline.ts'
import { statusNumber } from '../../instruments/retainedShare.ts'
import { lineKind, lineKindsIn } from '../../model/lineKinds.ts'
import type { LineKind } from '../../plan/lineKind.ts'
import type { Decision } from '../../plan/decision.ts'
import type { Line, Plan } from '../../plan/plan.ts'
import { numberInYear } from '../../time/month.ts'

/** The months that say when the money of a line comes. */
const moneyMonths = ['awardMonth', 'drawMonth', 'closeMonth']

/** Kinds whose main figure is no money that comes in by itself: receipts of one event, earmarks, an advance on a grant, a limit. */
const notForNeed = ['events', 'ownReserves', 'daillyAdvance', 'overdraftFacility']

/** The kinds of resource that can bring a sum that is asked for, for this structure, in the order of the registry. */
export function kindsForNeed(plan: Plan): readonly LineKind[] {
  return lineKindsIn('resources').filter(
    (kind) =>
      kind.family !== 'nonMonetary' &&
      !notForNeed.includes(kind.id) &&
      kind.forms.includes(plan.structure.form) &&
      mainOf(kind) !== undefined,
  )
}

/** A line of a kind that brings the sum of a decision in its month, the rest being as usual for the kind; an award is asked for. */
export function lineForNeed(
  plan: Plan,
  kindId: string,
  decision: Pick<Decision, 'need' | 'month'>,
  id: string,
  name: string,
): Line {
  const kind = lineKind(kindId)
  const main = kind && mainOf(kind)
  if (!kind || !main) throw new Error(`no sum can be asked of ${kindId}`)
  const { years, timeline } = layOutCalendar(plan.timeline)
  const at = decision.month - timeline.start
  const year = Math.max(
    0,
    years.findIndex(({ last }) => at <= last),
  )
  const sum = main.shape === 'byYear' ? years.map((_, i) => (i === year ? decision.need : 0)) : decision.need
  const has = (parameter: string) => kind.parameters.some((one) => one.id === parameter)
  const inOneMonth = kind.choices.some(
    ({ id: choice, options }) => choice === 'profile' && options.includes('oneMonth'),
  )
  return {
    id,
    kind: kindId,
    name,
    choices: inOneMonth ? { profile: 'oneMonth' } : {},
    values: {
      [main.id]: sum,
      ...Object.fromEntries(moneyMonths.filter(has).map((parameter) => [parameter, decision.month])),
      ...(inOneMonth && has('profileMonth') ? { profileMonth: numberInYear(decision.month) } : {}),
      ...(has('status') ? { status: statusNumber('asked') } : {}),
    },
    provenance: {},
  }
}

function mainOf(kind: LineKind) {
  return kind.parameters.find(({ main, unit }) => main === true && unit === 'cents')
}
