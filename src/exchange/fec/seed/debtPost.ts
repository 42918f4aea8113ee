import { lineKind } from '../../../domain/model/lineKinds.ts'
import type { ClosingAccount } from './openingBalance.ts'
import type { OpeningEstimate, OpeningPost } from './openingTypes.ts'
import { readableLabel } from './readableLabel.ts'

/** Beyond it, interest and debts are not of the same loans. */
const HIGHEST_RATE = 0.15

/** The longest term that is worked out from a year's repayments, in months. */
const LONGEST = 360

/** The yearly rate that the interest of a file makes on its debts (16), at the mean of both ends of the year; null when it makes none. */
export function interestRate(accounts: readonly ClosingAccount[], months: number): number | null {
  const debts = accounts.filter(({ number }) => /^16[1-8]/.test(number) && !/^16[3-8]8/.test(number))
  const interest = accounts.filter(({ number }) => number.startsWith('661'))
  const owed = -sum(debts.map(({ balance }) => balance))
  const before = owed + sum(debts.map(moved))
  const paid = sum(interest.map(moved))
  const rate = (paid * 12) / months / ((owed + before) / 2)
  return Number.isFinite(rate) && rate > 0 && rate <= HIGHEST_RATE ? Math.round(rate * 10_000) / 10_000 : null
}

const estimates: readonly OpeningEstimate[] = ['duration', 'rate']
const parameterOf: Readonly<Record<OpeningEstimate, string>> = {
  life: 'life',
  duration: 'duration',
  rate: 'annualRate',
}

/** The post of a debt that stands: what is left to repay, over the months that the year's repayments say. */
export function debtPost(
  kindId: string,
  accounts: readonly ClosingAccount[],
  { rate, months }: { readonly rate: number | null; readonly months: number },
): OpeningPost | null {
  const kind = lineKind(kindId)
  const balance = sum(accounts.map((account) => account.balance))
  const principal = -balance
  if (!kind || principal <= 0) return null
  const repaid = sum(accounts.flatMap(({ moved: sums }) => sums.map(({ debit }) => debit)))
  const duration = repaid > 0 ? Math.min(LONGEST, Math.max(1, Math.ceil((principal * months) / repaid))) : null
  const worked = { duration, annualRate: rate, grace: 0 }
  const known = Object.entries(worked).filter(([id]) => kind.parameters.some((parameter) => parameter.id === id))
  const figures = known.flatMap(([id, figure]) => (figure === null ? [] : [[id, figure] as const]))
  const account = accounts[0]
  return {
    id: `debt${account?.number ?? ''}`,
    called: 'account',
    line: {
      kind: kind.id,
      name: readableLabel(account?.label ?? '', account?.number ?? ''),
      choices: { origin: 'existing' },
      values: { principal, ...Object.fromEntries(figures) },
      accounts: accounts.map(({ number }) => number),
    },
    balance,
    accounts: accounts.map(({ number, label, balance: of }) => ({ number, label, balance: of })),
    estimated: estimates.filter((estimate) => known.some(([id]) => id === parameterOf[estimate])),
  }
}

function moved({ moved: sums }: ClosingAccount): number {
  return sum(sums.map(({ debit, credit }) => debit - credit))
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}
