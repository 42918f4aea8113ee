import { multiply, round, shift } from '../calc/formulas.ts'
import { sumByYear } from '../calc/yearFigures.ts'
import { countFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineKind } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { lucrativeChoice } from './lucrativeChoice.ts'
import { layVatOnSale, vatChoice, vatLegal, vatOnSaleRowCodes } from './vat.ts'

/** What an event mostly sells: entries, food and goods, or something else. */
const natureChoice = {
  id: 'nature',
  options: ['services', 'goods', 'other'],
  default: 'services',
} as const satisfies ChoiceDefinition

const accountOfNature: Readonly<Record<string, string>> = {
  services: '706',
  goods: '707',
  other: '758',
} satisfies Record<(typeof natureChoice)['options'][number], string>

const perEvent = { unit: 'cents', shape: 'byYear', min: 0, max: 1e9, default: 0, integer: true } as const

/**
 * Events (manifestations): so many in each month of the year, each with its receipts (D 411 C 70 or 758, cash at once) and
 * its direct costs (D 606 C 401). Receipts follow the activity of a scenario, costs do not. Source: DOMAIN 1.4
 * manifestations, 6 (CGI 261-7-1 c: six events a year are exempt).
 */
export const events = {
  id: 'events',
  section: 'resources',
  family: 'selfFinancing',
  forms: legalForms,
  choices: [natureChoice, vatChoice, lucrativeChoice],
  parameters: [
    { ...perEvent, id: 'receiptsPerEvent', main: true },
    { ...perEvent, id: 'costsPerEvent' },
    {
      id: 'eventsByMonth',
      unit: 'count',
      shape: 'byCalendarMonth',
      min: 0,
      max: 100,
      default: 0,
      integer: true,
    },
    { id: 'costsDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 0, integer: true },
  ],
  runsOverYears: true,
  legal: vatLegal,
  rowCodes: ['eventsHeld', 'sold', ...vatOnSaleRowCodes, 'received', 'charged', 'paid'],
  sources: ['cgi261-7', 'anc2018-06'],
  build(scope) {
    const held = scope.row('eventsHeld', {
      unit: 'count',
      kind: 'flow',
      formula: scope.timed(multiply(scope.parameter('eventsByMonth'), scope.active), 'movesAndEnds', 'count'),
    })
    const sold = scope.row('sold', {
      unit: 'cents',
      kind: 'flow',
      formula: round(multiply(multiply(held, scope.parameter('receiptsPerEvent')), scope.driver('activity'))),
      debit: '411',
      credit: accountOfNature[scope.choice(natureChoice.id)] ?? '758',
      brings: true,
    })
    scope.row('received', {
      unit: 'cents',
      kind: 'flow',
      formula: layVatOnSale(scope, sold),
      debit: '512',
      credit: '411',
      cash: 'sales',
    })
    const charged = scope.row('charged', {
      unit: 'cents',
      kind: 'flow',
      formula: multiply(held, scope.parameter('costsPerEvent')),
      debit: '606',
      credit: '401',
    })
    scope.row('paid', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(charged, scope.parameter('costsDelay')),
      debit: '401',
      credit: '512',
      cash: 'suppliers',
    })
  },
  check: (context) => tooManyExemptEvents(context).slice(0, 1),
} as const satisfies LineKind

/** The fiscal years that hold more events than those that are exempt. */
function tooManyExemptEvents({ plan, calendar, figures, legal }: LineCheck): readonly Alert[] {
  if (plan.structure.form !== 'association') return []
  const held = sumByYear(figures('eventsHeld'), calendar)
  return calendar.years.flatMap(({ index, last, endYear }): readonly Alert[] => {
    const exempt = legal('exemptEventsCount', calendar.series.month[last]!)
    const count = held[index]!
    if (exempt === null || count <= exempt) return []
    return [
      {
        code: 'eventsOverExempt',
        severity: 'warning',
        figures: { events: countFigure(count), exempt: countFigure(exempt), year: countFigure(endYear) },
      },
    ]
  })
}
