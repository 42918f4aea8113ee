import { auditThreshold } from '../../alerts/auditThreshold.ts'
import { payrollTaxMissing } from '../../alerts/payrollTaxMissing.ts'
import type { Line } from '../../plan/plan.ts'
import type { ForgottenCost, ForgottenCostContext } from './forgottenCost.ts'

const loans: ReadonlySet<string> = new Set(['bankLoan', 'solidarityLoan', 'participatingLoan', 'pessLoan'])
const inKind: ReadonlySet<string> = new Set([
  'volunteering',
  'premisesLent',
  'equipmentLent',
  'giftsInKind',
  'skillsPatronage',
])

const cost = (nature: string) => ({ kind: 'runningCost', choices: { nature } })

const natureOf = (line: Line) => (line.kind === 'runningCost' ? (line.choices['nature'] ?? 'purchases') : null)

const hasNature = ({ lines }: ForgottenCostContext, nature: string) => lines.some((line) => natureOf(line) === nature)

const employs = ({ lines }: ForgottenCostContext) =>
  lines.some(({ kind }) => kind === 'staff' || kind === 'staffPosition')

const hasPremises = (context: ForgottenCostContext) =>
  hasNature(context, 'rent') || context.lines.some(({ kind }) => kind === 'premisesLent' || kind === 'rents')

/** Whether a line is named so, accents and capitals aside: what no choice tells, its name does. */
const isNamed = ({ lines }: ForgottenCostContext, words: RegExp) =>
  lines.some(({ name }) => words.test(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()))

/** Costs that plans of this kind usually bear, each with what says that it is absent. */
export const forgottenCostRegistry = {
  payrollTax: {
    absent: (context) => (payrollTaxMissing(context).length > 0 ? { kind: 'payrollTax', choices: {} } : null),
  },
  occupationalHealth: {
    absent: (context) =>
      employs(context) && !isNamed(context, /medecine|sante au travail|occupational/) ? cost('fees') : null,
  },
  healthCover: {
    absent: (context) =>
      employs(context) && !isNamed(context, /mutuelle|complementaire|health (cover|insurance)/) ? cost('other') : null,
  },
  insurance: { absent: (context) => (hasNature(context, 'insurance') ? null : cost('insurance')) },
  energy: {
    absent: (context) =>
      hasPremises(context) &&
      !isNamed(context, /energie|electricite|chauffage|\bgaz\b|\beau\b|fluides|energy|electricity|heating|utilities/)
        ? cost('purchases')
        : null,
  },
  audit: {
    absent: (context) =>
      auditThreshold(context).length > 0 && !isNamed(context, /commissaire|audit/) ? cost('fees') : null,
  },
  accounting: {
    absent: (context) => (isNamed(context, /compta|account(ing|ant)|honoraires/) ? null : cost('fees')),
  },
  software: {
    absent: (context) => (isNamed(context, /logiciel|informatique|numerique|software|\bit\b/) ? null : cost('telecom')),
  },
  bankCharges: { absent: (context) => (hasNature(context, 'bank') ? null : cost('bank')) },
  guarantee: {
    absent: ({ lines }) => {
      const secured = new Set(lines.filter(({ kind }) => kind === 'guarantee').map(({ links }) => links?.['loan']))
      const bare = lines.find(
        ({ id, kind, choices }) => loans.has(kind) && choices['origin'] !== 'existing' && !secured.has(id),
      )
      return bare ? { kind: 'guarantee', choices: {}, links: { loan: bare.id } } : null
    },
  },
  volunteering: {
    absent: ({ plan, lines }) =>
      plan.structure.form === 'association' && !lines.some(({ kind }) => inKind.has(kind))
        ? { kind: 'volunteering', choices: {} }
        : null,
  },
} as const satisfies Record<string, ForgottenCost>

export type ForgottenCostId = keyof typeof forgottenCostRegistry
