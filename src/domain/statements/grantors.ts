import type { FunderKind } from '../plan/funder.ts'

/** The funders that the grant form tells apart among operating grants, in its order (DOMAIN 2.5, class 74). */
export const grantors = [
  'state',
  'region',
  'department',
  'municipality',
  'socialBody',
  'europe',
  'payingAgency',
  'otherPublic',
  'privateAid',
] as const
export type Grantor = (typeof grantors)[number]

/** The accounts of operating grants, which the form splits by funder. */
export const grantAccounts: readonly string[] = ['741', '742']

const grantorOfFunder: Readonly<Record<FunderKind, Grantor | null>> = {
  state: 'state',
  region: 'region',
  department: 'department',
  municipality: 'municipality',
  socialBody: 'socialBody',
  europe: 'europe',
  payingAgency: 'payingAgency',
  otherPublic: 'otherPublic',
  foundation: 'privateAid',
  company: 'privateAid',
  individuals: 'privateAid',
  bank: 'privateAid',
  solidarityFinancer: 'privateAid',
  investor: 'privateAid',
  other: null,
}

/** Who pays the kinds of lines that have one payer, where the line names no funder. */
const payerOfKind: Readonly<Record<string, Grantor>> = {
  aidedJobPec: 'payingAgency',
  iaeJobAid: 'payingAgency',
  adulteRelais: 'state',
  fonjepPost: 'state',
  europeanFund: 'europe',
}

/** The line of the form at which a line of the plan stands; null where its funder is not known or is of no said kind. */
export function grantorOf(kindId: string, funder: FunderKind | undefined): Grantor | null {
  return (funder && grantorOfFunder[funder]) ?? payerOfKind[kindId] ?? null
}

/** The key under which grants are counted, and that of what is taken back from them (deferred, given back). */
export function grantorKey(
  grantor: Grantor,
  posting: { readonly debit?: string; readonly credit?: string },
): string | null {
  if (posting.credit !== undefined && grantAccounts.includes(posting.credit)) return grantor
  return posting.debit !== undefined && grantAccounts.includes(posting.debit) ? takenBackKey(grantor) : null
}

/** The key of what is taken back from the grants of a funder. */
export function takenBackKey(grantor: Grantor): string {
  return `${grantor}Back`
}
