import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, time } from '../calc/expression.ts'
import {
  add,
  cumulate,
  divide,
  equals,
  maximum,
  minimum,
  multiply,
  previous,
  round,
  shift,
  subtract,
  yearTotal,
} from '../calc/formulas.ts'
import type { LegalFigureId } from '../parameters/legalFigures.ts'
import { rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineKind, LineRow, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { checkJobAid } from './checkJobAid.ts'
import { aidedJobLink } from './jobAid.ts'
import { awardParametersAt, retainedShare, retainedShareCode } from './retainedShare.ts'

/** The four kinds of structures that employ people on their way to work (insertion par l'activite economique). */
const structureChoice = {
  id: 'iaeStructure',
  options: ['ei', 'etti', 'ai', 'aci'],
  default: 'aci',
} as const satisfies ChoiceDefinition

const figureOfStructure = {
  ei: 'iaeAidEi',
  etti: 'iaeAidEtti',
  ai: 'iaeAidAi',
  aci: 'iaeAidAci',
} as const satisfies Record<(typeof structureChoice)['options'][number], LegalFigureId>

/** Whether as many people are employed as was agreed, or another number, so that what was paid ahead is put right. */
const staffingChoice = {
  id: 'staffing',
  options: ['asAgreed', 'otherNumber'],
  default: 'asAgreed',
} as const satisfies ChoiceDefinition

/** The calendar months in which what was paid ahead is put right within a year. */
const regularisationMonths = [5, 8, 11] as const

const jobs = { unit: 'count', shape: 'byYear', min: 0, max: 10_000, default: 0 } as const
const calendarMonth = { unit: 'calendarMonth', shape: 'scalar', min: 1, max: 12, integer: true } as const
const cents = (kind: 'flow' | 'stock', formula: Operand, posting: Partial<LineRow> = {}): LineRow => ({
  unit: 'cents',
  kind,
  formula,
  ...posting,
})

/**
 * IAE aide au poste: an amount by full-time equivalent and by year, a twelfth each month, put right in May, August and
 * November and after the year's end; a modulated part once a year (D 4417 C 741). Source: DOMAIN 1.4 IAE aide au poste.
 */
export const iaeJobAid = {
  id: 'iaeJobAid',
  section: 'resources',
  family: 'public',
  forms: legalForms,
  choices: [structureChoice, staffingChoice],
  links: [aidedJobLink],
  parameters: [
    { id: 'agreedJobs', ...jobs, main: true },
    { id: 'actualJobs', ...jobs, when: { choice: staffingChoice.id, is: ['otherNumber'] } },
    ...awardParametersAt('notified', 1),
    { id: 'modulatedShare', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0, toCheck: true },
    { id: 'modulatedMonth', ...calendarMonth, default: 12, toCheck: true },
    {
      id: 'finalRegularisation',
      ...calendarMonth,
      default: 2,
      toCheck: true,
      when: { choice: staffingChoice.id, is: ['otherNumber'] },
    },
    { id: 'paymentDelay', unit: 'months', shape: 'scalar', min: 0, max: 24, default: 1, integer: true, toCheck: true },
  ],
  legal: structureChoice.options.map((option) => ({
    id: figureOfStructure[option],
    when: { choice: structureChoice.id, is: [option] },
  })),
  rowCodes: [
    retainedShareCode,
    'jobAid',
    'awarded',
    'modulated',
    'agreedAid',
    'gapToDate',
    'regularised',
    'regularisedToDate',
    'claimableToDate',
    'aidDue',
    'aidDueToDate',
    'received',
    'aidReceivable',
    'overpaidToDate',
    'overpaid',
    'overpaidBack',
  ],
  sources: ['iae'],
  build(scope) {
    const share = multiply(retainedShare(scope), scope.driver('subsidies'))
    const ofJob = scope.row('jobAid', {
      unit: 'price',
      kind: 'rate',
      formula: multiply(divide(scope.legal(structureFigure(scope)), constant(12)), multiply(scope.active, share)),
    })
    const isAsAgreed = scope.choice(staffingChoice.id) === 'asAgreed'
    const aid = (parameter: string) => round(multiply(scope.parameter(parameter), ofJob))
    const posting = { debit: '4417', credit: '741', brings: true } as const
    const awarded = scope.row('awarded', cents('flow', aid(isAsAgreed ? 'agreedJobs' : 'actualJobs'), posting))
    const falls = equals(time('calendarMonth'), scope.parameter('modulatedMonth'))
    const ofYear = round(multiply(yearTotal(awarded), scope.parameter('modulatedShare')))
    const modulated = scope.row('modulated', cents('flow', multiply(falls, ofYear), posting))
    const due = isAsAgreed
      ? scope.row('aidDue', cents('flow', add(awarded, modulated)))
      : layRegularised(scope, { awarded, modulated, agreed: aid('agreedJobs') })
    const received = scope.row(
      'received',
      cents('flow', shift(due, add(scope.parameter('paymentDelay'), scope.lateness())), {
        debit: '512',
        credit: '4417',
        cash: 'grants',
      }),
    )
    if (!isAsAgreed) layOverpaid(scope, add(awarded, modulated), received)
  },
  check: (context) => [...checkJobAid(context), ...modulatedTooHigh(context)],
} as const satisfies LineKind

function structureFigure(scope: LineScope): LegalFigureId {
  const option = structureChoice.options.find((each) => each === scope.choice(structureChoice.id))
  return figureOfStructure[option ?? structureChoice.default]
}

interface Aid {
  readonly awarded: RowOperand
  readonly modulated: RowOperand
  readonly agreed: Operand
}

/** A twelfth of what was agreed is due each month; the gap with what was earned is put right in its months, and what was paid too much is kept from the next payments. */
function layRegularised(scope: LineScope, { awarded, modulated, agreed }: Aid): RowOperand {
  const none = constant(0)
  const ahead = scope.row('agreedAid', cents('flow', agreed))
  const gap = scope.row('gapToDate', cents('stock', cumulate(none, awarded, ahead)))
  const months = [...regularisationMonths.map(constant), scope.parameter('finalRegularisation')]
  const falls = minimum(add(...months.map((month) => equals(time('calendarMonth'), month))), constant(1))
  const open = subtract(previous(gap), previous(scope.ref('regularisedToDate')))
  const putRight = scope.row('regularised', cents('flow', multiply(falls, open)))
  scope.row('regularisedToDate', cents('stock', cumulate(none, putRight, none)))
  const claimable = scope.row('claimableToDate', cents('stock', cumulate(none, add(ahead, modulated, putRight), none)))
  const due = scope.row(
    'aidDue',
    cents('flow', maximum(subtract(claimable, previous(scope.ref('aidDueToDate'))), none)),
  )
  scope.row('aidDueToDate', cents('stock', cumulate(none, due, none)))
  return due
}

/** What was paid beyond what is earned is owed to the State (D 4417 C 44) until it is kept back (D 44 C 4417). */
function layOverpaid(scope: LineScope, earned: Operand, received: RowOperand): void {
  const none = constant(0)
  const owed = scope.row('aidReceivable', cents('stock', cumulate(none, earned, received)))
  const over = scope.row('overpaidToDate', cents('stock', maximum(subtract(none, owed), none)))
  const change = subtract(over, previous(over))
  scope.row('overpaid', cents('flow', maximum(change, none), { debit: '4417', credit: '44' }))
  scope.row('overpaidBack', cents('flow', maximum(subtract(none, change), none), { debit: '44', credit: '4417' }))
}

function modulatedTooHigh({ value, legal, calendar }: LineCheck): readonly Alert[] {
  const highest = legal('iaeModulatedShare', calendar.timeline.start)
  const share = value('modulatedShare')
  if (highest === null || share <= highest) return []
  return [
    {
      code: 'iaeModulatedTooHigh',
      severity: 'warning',
      figures: { share: rateFigure(share), highest: rateFigure(highest) },
    },
  ]
}
