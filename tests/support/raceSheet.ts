import { compileSheet } from '../../src/domain/calc/compile.ts'
import type { CompiledSheet } from '../../src/domain/calc/compile.ts'
import type { InputSet } from '../../src/domain/calc/evaluate.ts'
import { constant, rowRef, time } from '../../src/domain/calc/expression.ts'
import type { InputShape, Operand, RowOperand } from '../../src/domain/calc/expression.ts'
import {
  add,
  annuity,
  atLeast,
  cumulate,
  divide,
  equals,
  multiply,
  power,
  previous,
  shift,
  subtract,
  within,
} from '../../src/domain/calc/formulas.ts'
import type { InputValue } from '../../src/domain/calc/inputValues.ts'
import { startSheet } from '../../src/domain/calc/sheet.ts'
import type { SheetBuilder } from '../../src/domain/calc/sheet.ts'
import { toMonth } from '../../src/domain/time/month.ts'

/** The plan of the race, as its specification gives it (amounts in euros, not rounded). */
export interface RaceSpec {
  readonly months: number
  readonly opening_cash: number
  readonly natures: readonly string[]
  readonly resources: readonly RaceResource[]
  readonly charges: readonly { readonly id: string; readonly annual: number; readonly inflation: number }[]
  readonly loans: readonly RaceLoan[]
  readonly scenarios: readonly RaceScenario[]
}
export interface RaceResource {
  readonly id: string
  readonly nature: string
  readonly annual: number
  readonly growth: number
  readonly lag_months: number
  readonly start_month: number
  readonly probability: number
  readonly seasonality: readonly number[]
}
export interface RaceLoan {
  readonly id: string
  readonly principal: number
  readonly draw_month: number
  readonly annual_rate: number
  readonly months: number
  readonly grace_interest_only: number
}
export interface RaceScenario {
  readonly id: string
  readonly mult: Readonly<Record<string, number>>
  readonly lag_add: number
  readonly charge_mult: number
  readonly rate_add: number
}

interface Writer {
  readonly sheet: SheetBuilder
  input(id: string, shape?: InputShape): Operand
  row(id: string, kind: 'flow' | 'stock' | 'constant' | 'rate', formula: Operand): RowOperand
}

function writerOver(months: number): Writer {
  const sheet = startSheet({ start: toMonth(2026, 1), months, fiscalYearEndMonth: 12 })
  return {
    sheet,
    input: (id, shape = 'scalar') => sheet.input({ id, label: { code: id }, unit: 'ratio', shape }),
    row: (id, kind, formula) => sheet.row({ id, label: { code: id }, unit: 'ratio', kind, formula, section: 'race' }),
  }
}

const yearsGone = subtract(time('yearIndex'), constant(1))

function resourceRow(w: Writer, { id, nature }: RaceResource, mult: ReadonlyMap<string, Operand>, lagAdd: Operand) {
  const rise = power(add(constant(1), w.input(`${id}/growth`)), yearsGone)
  const level = multiply(multiply(w.input(`${id}/annual`), mult.get(nature)!), w.input(`${id}/probability`))
  const started = atLeast(time('counter'), w.input(`${id}/start`))
  const season = w.input(`${id}/season`, 'byCalendarMonth')
  const earned = w.row(`${id}.earned`, 'flow', multiply(multiply(level, rise), multiply(season, started)))
  return w.row(`${id}.received`, 'flow', shift(earned, add(w.input(`${id}/lag`), lagAdd)))
}

function loanRows(w: Writer, { id }: RaceLoan, rateAdd: Operand) {
  const draw = w.input(`${id}/draw`)
  const months = w.input(`${id}/months`)
  const grace = w.input(`${id}/grace`)
  const principal = w.input(`${id}/principal`)
  const rate = w.row(`${id}.rate`, 'constant', divide(add(w.input(`${id}/rate`), rateAdd), constant(12)))
  const payment = w.row(`${id}.payment`, 'constant', annuity(rate, subtract(months, grace), principal))
  const drawn = w.row(`${id}.drawn`, 'flow', multiply(principal, equals(time('counter'), draw)))
  const first = add(add(draw, grace), constant(1))
  const repaying = w.row(`${id}.repaying`, 'rate', within(time('counter'), first, add(draw, months)))
  const interest = w.row(`${id}.interest`, 'flow', multiply(previous(rowRef(`${id}.balance`)), rate))
  const capital = w.row(`${id}.capital`, 'flow', multiply(repaying, subtract(payment, interest)))
  w.row(`${id}.balance`, 'stock', cumulate(constant(0), drawn, capital))
  return { drawn, interest, capital }
}

/** The race's plan as a sheet of the kernel, compiled. */
export function raceSheet(spec: RaceSpec): CompiledSheet {
  const w = writerOver(spec.months)
  const mult = new Map(spec.natures.map((nature) => [nature, w.input(`mult/${nature}`)]))
  const lagAdd = w.input('lagAdd')
  const chargeMult = w.input('chargeMult')
  const rateAdd = w.input('rateAdd')
  const received = spec.resources.map((resource) => resourceRow(w, resource, mult, lagAdd))
  const charged = spec.charges.map(({ id }) => {
    const rise = power(add(constant(1), w.input(`${id}/inflation`)), yearsGone)
    const monthly = divide(w.input(`${id}/annual`), constant(12))
    return w.row(`${id}.charged`, 'flow', multiply(multiply(monthly, rise), chargeMult))
  })
  const loans = spec.loans.map((loan) => loanRows(w, loan, rateAdd))
  const receipts = w.row('receipts', 'flow', add(...received))
  const charges = w.row('charges', 'flow', add(...charged))
  const interest = w.row('interest', 'flow', add(...loans.map((loan) => loan.interest)))
  const capital = w.row('capital', 'flow', add(...loans.map((loan) => loan.capital)))
  const inflow = w.row('inflow', 'flow', add(receipts, ...loans.map((loan) => loan.drawn)))
  const outflow = w.row('outflow', 'flow', add(charges, interest, capital))
  w.row('cash', 'stock', cumulate(w.input('openingCash'), inflow, outflow))
  const compilation = compileSheet(w.sheet.finish())
  if (!compilation.ok) throw new Error(compilation.rows.join(', '))
  return compilation.sheet
}

/** The inputs of the race's plan in one of its scenarios. */
export function raceInputs(spec: RaceSpec, scenario: RaceScenario): InputSet {
  const values = new Map<string, InputValue>([
    ['openingCash', spec.opening_cash],
    ['lagAdd', scenario.lag_add],
    ['chargeMult', scenario.charge_mult],
    ['rateAdd', scenario.rate_add],
    ...spec.natures.map((nature): [string, number] => [`mult/${nature}`, scenario.mult[nature] ?? 1]),
  ])
  for (const r of spec.resources) {
    values.set(`${r.id}/annual`, r.annual).set(`${r.id}/growth`, r.growth).set(`${r.id}/lag`, r.lag_months)
    values.set(`${r.id}/start`, r.start_month).set(`${r.id}/probability`, r.probability)
    values.set(`${r.id}/season`, r.seasonality)
  }
  for (const c of spec.charges) values.set(`${c.id}/annual`, c.annual).set(`${c.id}/inflation`, c.inflation)
  for (const l of spec.loans) {
    values.set(`${l.id}/principal`, l.principal).set(`${l.id}/draw`, l.draw_month).set(`${l.id}/rate`, l.annual_rate)
    values.set(`${l.id}/months`, l.months).set(`${l.id}/grace`, l.grace_interest_only)
  }
  return (id) => values.get(id)
}
