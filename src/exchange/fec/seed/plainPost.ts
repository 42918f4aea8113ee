import { lifeParameter } from '../../../domain/instruments/straightLine.ts'
import { bare } from '../journalRole.ts'
import type { ClosingAccount } from './openingBalance.ts'
import type { OpeningPlace } from './openingPlaces.ts'
import type { OpeningEstimate, OpeningName, OpeningPost } from './openingTypes.ts'
import { readableLabel } from './readableLabel.ts'

type PlainPlace = Exclude<OpeningPlace, { to: 'retained' | 'unplaced' | 'debt' | 'asset' }>

const namesOfAccount: Readonly<Record<string, OpeningName>> = {
  '411': 'customers',
  '4417': 'grantsReceivable',
  '4411': 'investmentGrantsReceivable',
  '4687': 'otherReceivables',
  '401': 'suppliers',
  '404': 'assetSuppliers',
  '421': 'staff',
  '431': 'socialBodies',
  '444': 'corporateTax',
  '447': 'taxes',
  '4455': 'vat',
  '15': 'provisions',
}

/** The post of accounts that a plan gathers: cash, third parties, own funds, what is dedicated or received in advance. */
export function plainPost(place: PlainPlace, accounts: readonly ClosingAccount[], months: number): OpeningPost | null {
  const balance = accounts.reduce((total, account) => total + account.balance, 0)
  const owed = -balance
  if (balance === 0) return null
  const amount = isAsset(place) ? balance : owed
  if (amount < 0 && place.to !== 'cash') return null
  const figures = figuresOf(place, amount, accounts, months)
  const account = 'account' in place ? place.account : ''
  return {
    id: `${place.to}${account}`,
    called: figures.called,
    line: {
      kind: figures.kind,
      name: readableLabel(accounts[0]?.label ?? '', account),
      choices: figures.choices ?? {},
      values: figures.values,
      accounts: accounts.map(({ number }) => number),
    },
    balance,
    accounts: accounts.map(({ number, label, balance: of }) => ({ number, label, balance: of })),
    estimated: figures.estimated ?? [],
  }
}

interface Figures {
  readonly kind: string
  readonly called: OpeningName
  readonly choices?: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, number>>
  readonly estimated?: readonly OpeningEstimate[]
}

function figuresOf(place: PlainPlace, amount: number, accounts: readonly ClosingAccount[], months: number): Figures {
  switch (place.to) {
    case 'cash':
      return { kind: 'openingCash', called: 'cash', values: { balance: amount } }
    case 'others':
    case 'receivable':
      return settled('openingReceivable', 'account' in place ? place.account : '4687', amount)
    case 'payable':
      return settled('openingPayable', place.account, amount)
    case 'funds': {
      const called = namesOfAccount[place.account] ?? 'funds'
      return { kind: 'openingFunds', called, choices: { account: place.account }, values: { balance: amount } }
    }
    case 'restrictedFunds':
      return {
        kind: 'openingRestrictedFunds',
        called: 'restrictedFunds',
        choices: { account: place.account },
        values: { balance: amount },
      }
    case 'deferredIncome':
      return {
        kind: 'openingDeferredIncome',
        called: 'deferredIncome',
        choices: { deferred: deferredOf(accounts) },
        values: { balance: amount },
      }
    case 'investmentGrant': {
      const taken = accounts.filter(({ number }) => number.startsWith('139')).map(debits)
      const life = monthsLeft(amount, sum(taken), months)
      return {
        kind: 'openingInvestmentGrant',
        called: 'investmentGrant',
        values: { balance: amount, ...(life === null ? {} : { life }) },
        estimated: ['life'],
      }
    }
    case 'inventory':
      return { kind: 'inventories', called: 'inventory', values: { openingStock: amount, stockHeld: amount } }
  }
}

function settled(kind: string, account: string, amount: number): Figures {
  return { kind, called: namesOfAccount[account] ?? 'account', choices: { account }, values: { amount } }
}

/** What income was received in advance, by its label. */
function deferredOf(accounts: readonly ClosingAccount[]): string {
  const words = accounts.map(({ label }) => bare(label)).join(' ')
  if (/cotisation|adhesion/.test(words)) return 'dues'
  return /prestation|vente|service|client|stage|inscription/.test(words) ? 'services' : 'grants'
}

/** The post of an asset that stands: what is left of it, over what the year's depreciation says of its life. */
export function assetPost(
  group: string,
  accounts: readonly ClosingAccount[],
  all: readonly ClosingAccount[],
  months: number,
): OpeningPost | null {
  const balance = sum(accounts.map((account) => account.balance))
  if (balance <= 0) return null
  const written = sum(all.filter(({ number }) => number.startsWith(`28${group.slice(1)}`)).map(credits))
  const life = monthsLeft(balance, written, months)
  const bought = accounts.find(({ number }) => number.startsWith(group)) ?? accounts[0]
  return {
    id: `asset${group}`,
    called: 'account',
    line: {
      kind: 'investment',
      name: readableLabel(bought?.label ?? '', group),
      choices: { origin: 'existing', asset: group.startsWith('20') ? 'intangible' : 'tangible' },
      values: { amount: balance, life: life ?? lifeParameter.default },
      accounts: accounts.map(({ number }) => number),
    },
    balance,
    accounts: accounts.map(({ number, label, balance: of }) => ({ number, label, balance: of })),
    estimated: ['life'],
  }
}

/** The months over which what is left runs at the pace of the year that was read; null when nothing ran. */
export function monthsLeft(left: number, ofYear: number, months: number): number | null {
  if (ofYear <= 0 || left <= 0) return null
  return Math.min(lifeParameter.max, Math.max(lifeParameter.min, Math.round((left * months) / ofYear)))
}

function debits({ moved }: ClosingAccount): number {
  return sum(moved.map(({ debit }) => debit))
}

function credits({ moved }: ClosingAccount): number {
  return sum(moved.map(({ credit }) => credit))
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}

function isAsset({ to }: PlainPlace): boolean {
  return to === 'cash' || to === 'receivable' || to === 'inventory' || to === 'others'
}
