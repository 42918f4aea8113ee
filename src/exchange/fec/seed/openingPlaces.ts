import type { LegalForm } from '../../../domain/plan/plan.ts'

/** Where an account of the balance sheet goes in a plan's opening: one post for all that have the same place. */
export type OpeningPlace =
  | { readonly to: 'retained' }
  | { readonly to: 'cash' | 'deferredIncome' | 'investmentGrant' | 'inventory' | 'others' }
  | { readonly to: 'receivable' | 'payable' | 'funds' | 'restrictedFunds'; readonly account: string }
  | { readonly to: 'asset'; readonly group: string }
  | { readonly to: 'debt'; readonly kind: string }
  | { readonly to: 'unplaced'; readonly reason: UnplacedReason }

/** Why an account of the balance sheet has no post: the plan has none for it. */
export const unplacedReasons = [
  'financialAssets',
  'prepaid',
  'depositsHeld',
  'accruals',
  'otherFunds',
  'unknown',
] as const
export type UnplacedReason = (typeof unplacedReasons)[number]

const unplaced = (reason: UnplacedReason): OpeningPlace => ({ to: 'unplaced', reason })
const receivable = (account: string): OpeningPlace => ({ to: 'receivable', account })
const payable = (account: string): OpeningPlace => ({ to: 'payable', account })
const funds = (account: string): OpeningPlace => ({ to: 'funds', account })
const restricted = (account: string): OpeningPlace => ({ to: 'restrictedFunds', account })
const debt = (kind: string): OpeningPlace => ({ to: 'debt', kind })

/** Places by the beginning of the number (PCG, ANC 2018-06; DOMAIN 1.2); the longest that fits counts. */
const places: Readonly<Record<string, OpeningPlace>> = {
  '10': funds('1024'),
  '103': funds('1034'),
  '1013': funds('1013'),
  '1061': funds('1061'),
  '1063': funds('1063'),
  '106': funds('1068'),
  '11': { to: 'retained' },
  '12': { to: 'retained' },
  '13': { to: 'investmentGrant' },
  '14': funds('15'),
  '15': funds('15'),
  '16': debt('bankLoan'),
  '163': debt('obligationAssociative'),
  '1631': debt('titreAssociatif'),
  '165': unplaced('depositsHeld'),
  '168': debt('solidarityLoan'),
  '169': unplaced('otherFunds'),
  '1671': debt('titreParticipatif'),
  '1673': debt('repayableAdvance'),
  '1674': debt('repayableAdvance'),
  '1675': debt('participatingLoan'),
  '1682': debt('participatingLoan'),
  '1638': payable('401'),
  '1648': payable('401'),
  '1688': payable('401'),
  '17': unplaced('otherFunds'),
  '18': unplaced('otherFunds'),
  '19': restricted('194'),
  '191': restricted('191'),
  '195': restricted('195'),
  '196': restricted('196'),
  '26': unplaced('financialAssets'),
  '27': unplaced('financialAssets'),
  '296': unplaced('financialAssets'),
  '297': unplaced('financialAssets'),
  '3': { to: 'inventory' },
  '40': payable('401'),
  '404': payable('404'),
  '405': payable('404'),
  '409': receivable('4687'),
  '41': receivable('411'),
  '419': payable('401'),
  '42': payable('421'),
  '43': payable('431'),
  '44': payable('447'),
  '441': receivable('4417'),
  '4411': receivable('4411'),
  '444': payable('444'),
  '445': payable('4455'),
  '45': { to: 'others' },
  '46': { to: 'others' },
  '47': { to: 'others' },
  '48': unplaced('accruals'),
  '486': unplaced('prepaid'),
  '487': { to: 'deferredIncome' },
  '49': receivable('411'),
  '5': { to: 'cash' },
}

/** Own funds of companies, whose chart is not that of associations. */
const companyPlaces: Readonly<Record<string, OpeningPlace>> = {
  '101': funds('1013'),
  '104': funds('1068'),
  '105': funds('1068'),
  '455': debt('partnersCurrentAccount'),
}

/** Where an account of classes 1 to 5 goes. */
export function openingPlace(number: string, form: LegalForm): OpeningPlace {
  const group = assetGroup(number)
  if (group !== null) return { to: 'asset', group }
  for (let length = 4; length >= 1; length--) {
    const start = number.slice(0, length)
    const place = (form === 'association' ? undefined : companyPlaces[start]) ?? places[start]
    if (start.length === length && place) return place
  }
  return unplaced('unknown')
}

/** The first digits of an asset, for what it was bought for and for what was written off it; null for what is no such asset. */
function assetGroup(number: string): string | null {
  if (/^2[0-5]/.test(number)) return number.slice(0, 3)
  const writtenOff = /^2[89]([0-5]\d?)/.exec(number)
  return writtenOff ? `2${writtenOff[1]}`.padEnd(3, '0') : null
}
