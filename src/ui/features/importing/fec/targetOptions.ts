import { lineKind } from '../../../../domain/model/lineKinds.ts'
import type { LegalForm } from '../../../../domain/plan/plan.ts'
import { seedTargets, targetKey } from '../../../../exchange/fec/seed/seedTargets.ts'
import type { SeedSide, SeedTarget } from '../../../../exchange/fec/seed/seedTypes.ts'
import type { Labels } from '../../../../i18n/labels.ts'
import type { Translate } from '../../../../i18n/translate.ts'

/** A choice of a list, alone or in a group. */
export type TargetOption =
  | { readonly value: string; readonly label: string }
  | { readonly group: string; readonly items: readonly { readonly value: string; readonly label: string }[] }

/** Asks for another account to join. */
export const MERGE = '='

/** What an account of a side may become, by family of resources; then joining another account, or nothing. */
export function targetOptions(side: SeedSide, form: LegalForm, t: Translate, labels: Labels): readonly TargetOption[] {
  const byGroup = new Map<string, { readonly value: string; readonly label: string }[]>()
  for (const target of seedTargets(side, form)) {
    const group = groupOf(target, t)
    const option = { value: targetKey(target), label: targetName(target, t, labels) }
    byGroup.set(group, [...(byGroup.get(group) ?? []), option])
  }
  return [
    { value: '', label: t('fec.mapping.leave') },
    { value: MERGE, label: t('fec.mapping.merge') },
    ...[...byGroup].map(([group, items]) => ({ group, items })),
  ]
}

function groupOf(target: SeedTarget, t: Translate): string {
  const family = target.to === 'kind' ? lineKind(target.kind)?.family : undefined
  return family ? t(`lines.families.${family}`) : t('fec.mapping.cost')
}

function targetName(target: SeedTarget, t: Translate, labels: Labels): string {
  if (target.to === 'staffCharges') return t('fec.mapping.staffCharges')
  if (target.to !== 'kind') return ''
  const name = labels.kind(target.kind)
  return target.nature === undefined ? name : `${name} · ${labels.choiceOption('nature', target.nature)}`
}
