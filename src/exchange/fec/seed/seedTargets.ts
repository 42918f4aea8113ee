import { allLineKinds } from '../../../domain/model/lineKinds.ts'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import type { LegalForm } from '../../../domain/plan/plan.ts'
import type { SeedSide, SeedTarget } from './seedTypes.ts'

/** Kinds whose main figure is an amount of a year, and that are no income or cost of accounts. */
const notOfAccounts = new Set(['ownReserves', 'apportSansDroitDeReprise', 'provisions'])
/** Kinds that are typed once for all and that accounts may tell. */
const typedOnce = new Set(['projectGrant', 'callForProjects'])

/** What an account of a side may become, in the order of the library. */
export function seedTargets(side: SeedSide, form: LegalForm): readonly SeedTarget[] {
  const kinds = allLineKinds().filter((kind) => kind.forms.includes(form) && mayCome(kind, side))
  const targets = kinds.flatMap((kind): readonly SeedTarget[] => {
    const nature = kind.choices.find(({ id }) => id === 'nature')
    if (!nature) return [{ to: 'kind', kind: kind.id }]
    return nature.options.map((option) => ({ to: 'kind', kind: kind.id, nature: option }))
  })
  return side === 'cost' ? [...targets, { to: 'staffCharges' }] : targets
}

function mayCome(kind: LineKind, side: SeedSide): boolean {
  const isOfSide =
    side === 'income' ? kind.section === 'resources' : kind.section === 'costs' || kind.section === 'staff'
  const main = kind.parameters.find((parameter) => parameter.main)
  const isAmount = main?.id === 'amount' && main.unit === 'cents'
  return isOfSide && isAmount && !notOfAccounts.has(kind.id) && (main.shape === 'byYear' || typedOnce.has(kind.id))
}

/** A target as a text, for a list to choose from and for the memory. */
export function targetKey(target: SeedTarget): string {
  if (target.to === 'kind') return target.nature === undefined ? target.kind : `${target.kind}/${target.nature}`
  return target.to === 'account' ? `=${target.account}` : target.to === 'staffCharges' ? 'staff/charges' : ''
}

/** The target that a text stands for; null when nothing may become that. */
export function targetOfKey(key: string, side: SeedSide, form: LegalForm): SeedTarget | null {
  if (key === '') return { to: 'none' }
  if (key.startsWith('=')) return { to: 'account', account: key.slice(1) }
  return seedTargets(side, form).find((target) => targetKey(target) === key) ?? null
}
