import type { LegalForm } from '../../../domain/plan/plan.ts'
import { movementOf } from '../fecReading.ts'
import type { FecAccount } from '../fecReading.ts'
import { debtPost, interestRate } from './debtPost.ts'
import { openingPlace } from './openingPlaces.ts'
import type { OpeningPlace } from './openingPlaces.ts'
import { assetPost, plainPost } from './plainPost.ts'
import type { OpeningBalance, OpeningPost, StandingAccount, UnplacedAccount } from './openingTypes.ts'

/** An account as it stands at the closing, with what moved on it in the year. */
export interface ClosingAccount extends StandingAccount {
  readonly moved: FecAccount['months']
}

interface Gathered {
  readonly place: OpeningPlace
  readonly accounts: ClosingAccount[]
}

/** The closing balances of a file as the posts with which a plan opens; what has no post is said, and comes into what is carried forward. */
export function openingBalance(accounts: readonly ClosingAccount[], form: LegalForm, months: number): OpeningBalance {
  const sheet = accounts.filter(({ number, balance }) => /^[1-5]/.test(number) && balance !== 0)
  const result = 0 - sum(accounts.filter(({ number }) => /^[67]/.test(number)))
  const rate = interestRate(accounts, months)
  const posts: OpeningPost[] = []
  const unplaced: UnplacedAccount[] = []
  let retained = result
  for (const { place, accounts: gathered } of gather(sheet, form)) {
    if (place.to === 'retained') retained -= sum(gathered)
    else if (place.to === 'unplaced') unplaced.push(...gathered.map((account) => bareAccount(account, place.reason)))
    else {
      const post = postOf(place, gathered, accounts, { rate, months })
      if (post) posts.push(post)
      else if (sum(gathered) !== 0) unplaced.push(...gathered.map((account) => bareAccount(account, 'unknown')))
    }
  }
  return { posts: posts.sort(inOrder), unplaced, retained, result }
}

function postOf(
  place: Exclude<OpeningPlace, { to: 'retained' | 'unplaced' }>,
  gathered: readonly ClosingAccount[],
  all: readonly ClosingAccount[],
  year: { readonly rate: number | null; readonly months: number },
): OpeningPost | null {
  if (place.to === 'debt') return debtPost(place.kind, gathered, year)
  if (place.to === 'asset') return assetPost(place.group, gathered, all, year.months)
  return plainPost(place, gathered, year.months)
}

/** Accounts by their place; each debt by itself, and what others owe apart from what is owed to them. */
function gather(accounts: readonly ClosingAccount[], form: LegalForm): readonly Gathered[] {
  const groups = new Map<string, Gathered>()
  for (const account of accounts) {
    const place = sided(openingPlace(account.number, form), account)
    const key = place.to === 'debt' ? account.number : JSON.stringify(place)
    const group = groups.get(key) ?? { place, accounts: [] }
    group.accounts.push(account)
    groups.set(key, group)
  }
  return mergeSides([...groups.values()])
}

/** Sundry third parties owe or are owed, by the side on which they stand. */
function sided(place: OpeningPlace, { balance }: ClosingAccount): OpeningPlace {
  if (place.to !== 'others') return place
  return balance > 0 ? { to: 'receivable', account: '4687' } : { to: 'payable', account: '401' }
}

/** A group of debtors that owes less than nothing joins the creditors, and the other way round. */
function mergeSides(groups: readonly Gathered[]): readonly Gathered[] {
  const merged = new Map<string, Gathered>()
  for (const { place, accounts } of groups) {
    const total = sum(accounts)
    const turned: OpeningPlace =
      place.to === 'payable' && total > 0
        ? { to: 'receivable', account: '4687' }
        : place.to === 'receivable' && total < 0
          ? { to: 'payable', account: '401' }
          : place
    const key = turned.to === 'debt' ? `debt ${accounts[0]?.number}` : JSON.stringify(turned)
    const group = merged.get(key)
    if (group) group.accounts.push(...accounts)
    else merged.set(key, { place: turned, accounts: [...accounts] })
  }
  return [...merged.values()]
}

function bareAccount({ number, label, balance }: ClosingAccount, reason: UnplacedAccount['reason']): UnplacedAccount {
  return { number, label, balance, reason }
}

/** Assets before what is owed, each in the order of its accounts. */
function inOrder(a: OpeningPost, b: OpeningPost): number {
  const side = (post: OpeningPost) => (post.balance > 0 ? 0 : 1)
  return side(a) - side(b) || (firstNumber(a) < firstNumber(b) ? -1 : 1)
}

function firstNumber({ accounts }: OpeningPost): string {
  return accounts[0]?.number ?? ''
}

function sum(accounts: readonly { readonly balance: number }[]): number {
  return accounts.reduce((total, { balance }) => total + balance, 0)
}

/** What the accounts of a file stand at when it closes, its result not taken yet; one before it gives what stood before where the file does not. */
export function closingAccounts(
  accounts: readonly FecAccount[],
  before: readonly ClosingAccount[] = [],
): readonly ClosingAccount[] {
  const carried = new Map(before.map((account) => [account.number, account]))
  const here = accounts.map(({ number, label, opening, months }): ClosingAccount => {
    const stood = carried.get(number)?.balance ?? 0
    carried.delete(number)
    return { number, label, balance: stood + opening + movementOf(months), moved: months }
  })
  const untouched = [...carried.values()].map((account) => ({ ...account, moved: [] }))
  return [...here, ...untouched].sort((a, b) => (a.number < b.number ? -1 : 1))
}
