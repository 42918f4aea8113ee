import { lineKind } from '../../../domain/model/lineKinds.ts'
import { layOutCalendar } from '../../../domain/calc/timeline.ts'
import type { Timeline } from '../../../domain/calc/timeline.ts'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import { monthlyProfile } from './monthlyProfile.ts'
import { funderNamed } from './readableLabel.ts'
import type { SeedChoice, SeedLine, SeedRow, SeedTarget } from './seedTypes.ts'

/** How the year that was read becomes the years of a plan. */
export interface SeedOptions {
  readonly timeline: Timeline
  /** What a year of the plan takes of what was read: 12 over the months of the file, or 1. */
  readonly scale: number
}

interface Group {
  readonly row: SeedRow
  readonly choice: SeedChoice
  readonly rows: SeedRow[]
}

type KindTarget = Extract<SeedTarget, { to: 'kind' }>

/** The lines that the accounts of income and costs come to, as it was chosen for each. */
export function seedLines(
  rows: readonly SeedRow[],
  choiceOf: (row: SeedRow) => SeedChoice,
  options: SeedOptions,
): readonly SeedLine[] {
  const groups = groupRows(rows, choiceOf)
  const charges = groups.filter(({ choice }) => choice.target.to === 'staffCharges')
  const wages = groups.filter(({ choice: { target } }) => target.to === 'kind' && target.kind === 'staff')
  const wagesPaid = sumOf(wages)
  const rate = wagesPaid > 0 ? Math.min(1, Math.max(0, round4(sumOf(charges) / wagesPaid))) : null
  return groups.flatMap((group): readonly SeedLine[] => {
    const { target } = group.choice
    if (target.to === 'staffCharges') {
      return rate === null ? lineOf(group, { to: 'kind', kind: 'runningCost', nature: 'other' }, options) : []
    }
    if (target.to !== 'kind') return []
    const lines = lineOf(group, target, options)
    if (target.kind !== 'staff' || rate === null) return lines
    const accounts = charges.flatMap((charge) => charge.rows.map(({ account }) => account))
    return lines.map((line) => ({
      ...line,
      values: { ...line.values, chargeRate: rate },
      accounts: [...line.accounts, ...accounts],
    }))
  })
}

/** Rows by the row whose line they join; those that join nothing are left out. */
function groupRows(rows: readonly SeedRow[], choiceOf: (row: SeedRow) => SeedChoice): readonly Group[] {
  const byAccount = new Map(rows.map((row) => [row.account, row]))
  const groups = new Map<SeedRow, Group>()
  for (const row of rows) {
    const root = rootOf(row, byAccount, choiceOf)
    if (!root) continue
    const group = groups.get(root) ?? { row: root, choice: choiceOf(root), rows: [] }
    group.rows.push(row)
    groups.set(root, group)
  }
  return rows.flatMap((row) => groups.get(row) ?? [])
}

/** The row whose line a row joins in the end; null when that goes round, leads nowhere or to the other side. */
function rootOf(
  row: SeedRow,
  byAccount: ReadonlyMap<string, SeedRow>,
  choiceOf: (row: SeedRow) => SeedChoice,
): SeedRow | null {
  let at = row
  for (let step = 0; step < byAccount.size; step++) {
    const { target } = choiceOf(at)
    if (target.to === 'none') return null
    if (target.to !== 'account') return at.side === row.side ? at : null
    const next = byAccount.get(target.account)
    if (!next) return null
    at = next
  }
  return null
}

function lineOf({ row, choice, rows }: Group, target: KindTarget, options: SeedOptions): readonly SeedLine[] {
  const kind = lineKind(target.kind)
  const amount = Math.round(amountOf(rows) * options.scale)
  if (!kind || amount <= 0) return []
  const byMonth = Array.from({ length: 12 }, (_, i) => rows.reduce((sum, { byMonth: of }) => sum + (of[i] ?? 0), 0))
  const { choices, values } = figuresOf(kind, amount, byMonth, options)
  const told = targetsSame(row.guess.target, target) ? (row.guess.choices ?? {}) : {}
  const { funderKind } = row.guess
  return [
    {
      kind: kind.id,
      name: choice.name,
      ...(funderKind && kind.section === 'resources'
        ? { funder: { name: funderNamed(row.name), kind: funderKind } }
        : {}),
      choices: { ...choices, ...told, ...(target.nature === undefined ? {} : { nature: target.nature }) },
      values,
      accounts: rows.map(({ account }) => account),
    },
  ]
}

function figuresOf(kind: LineKind, amount: number, byMonth: readonly number[], { timeline, scale }: SeedOptions) {
  const main = kind.parameters.find((parameter) => parameter.main)
  if (main?.shape !== 'byYear') return { choices: {}, values: { amount } }
  const isSpread = kind.choices.some(({ id, options }) => id === 'profile' && options.includes('weights'))
  const isWholeYear = Math.abs(scale - 1) < 1e-9
  const read = monthlyProfile(isWholeYear ? byMonth : [])
  const { profile, month, weights } = isSpread ? read : { ...read, profile: 'even' as const }
  const weigh = (calendarMonth: number): number => {
    if (profile === 'even') return 1 / 12
    return profile === 'oneMonth' ? Number(calendarMonth === month) : (weights[calendarMonth - 1] ?? 0) / sum(weights)
  }
  const { years, series } = layOutCalendar(timeline)
  const amounts = years.map(({ first, last }) => {
    const share = sum(Array.from(series.calendarMonth.subarray(first, last + 1), weigh))
    return Math.round(amount * Math.min(1, share))
  })
  return {
    choices: isSpread ? { profile } : {},
    values: {
      amount: amounts,
      ...(isSpread && profile === 'oneMonth' ? { profileMonth: month } : {}),
      ...(isSpread && profile === 'weights' ? { weights } : {}),
    },
  }
}

function targetsSame(one: SeedTarget, other: KindTarget): boolean {
  return one.to === 'kind' && one.kind === other.kind
}

function sumOf(groups: readonly Group[]): number {
  return groups.reduce((total, { rows }) => total + amountOf(rows), 0)
}

function amountOf(rows: readonly SeedRow[]): number {
  return sum(rows.map(({ amounts }) => amounts.at(-1) ?? 0))
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}

function round4(figure: number): number {
  return Math.round(figure * 10_000) / 10_000
}
