import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { layOutCalendar } from '../calc/timeline.ts'
import { legalValue } from '../parameters/legalFigures.ts'
import { toMonth } from '../time/month.ts'
import { lastKnownBefore, legalFiguresConcerned, legalStretches } from './legalStretches.ts'

const typed = (from: number, value: number) => ({ figure: 'hourlyMinimumWage', from, value, note: '' })
const stretchesOf = (...legalFigures: readonly ReturnType<typeof typed>[]) => {
  const plan = aPlan().with(line('operatingGrant')).having({ legalFigures }).build()
  return legalStretches(plan, layOutCalendar(plan.timeline), 'hourlyMinimumWage').map(({ first, last, origin }) => ({
    first,
    last,
    from: origin.from,
    value: origin.from === 'nowhere' ? null : origin.figure.value,
  }))
}

describe('a legal figure over a plan', () => {
  // The minimum wage of 2026: 12,02 € until May, then 12,31 € until December; nothing is known of 2027.
  const known = [
    { first: toMonth(2026, 1), last: toMonth(2026, 5), from: 'table', value: 1202 },
    { first: toMonth(2026, 6), last: toMonth(2026, 12), from: 'table', value: 1231 },
  ]

  it('runs from text to text, and says where there is none', () => {
    expect(stretchesOf()).toEqual([
      ...known,
      { first: toMonth(2027, 1), last: toMonth(2028, 12), from: 'nowhere', value: null },
    ])
  })

  it('takes what the user typed from its month on', () => {
    expect(stretchesOf(typed(toMonth(2027, 3), 1250))).toEqual([
      ...known,
      { first: toMonth(2027, 1), last: toMonth(2027, 2), from: 'nowhere', value: null },
      { first: toMonth(2027, 3), last: toMonth(2028, 12), from: 'typed', value: 1250 },
    ])
  })

  it('never carries what was typed before a text over to the months after it', () => {
    const before = [typed(toMonth(2020, 1), 1015)]
    expect(legalValue('hourlyMinimumWage', toMonth(2023, 1), before)).toBe(1015)
    expect(legalValue('hourlyMinimumWage', toMonth(2027, 1), before)).toBeNull()
    expect(stretchesOf(...before).at(-1)).toMatchObject({ from: 'nowhere' })
  })

  it('has a last known value, of the table or typed', () => {
    const plan = aPlan().build()
    expect(lastKnownBefore(plan, 'hourlyMinimumWage', toMonth(2027, 1))).toMatchObject({ value: 1231 })
    const later = aPlan()
      .having({ legalFigures: [typed(toMonth(2027, 1), 1250)] })
      .build()
    expect(lastKnownBefore(later, 'hourlyMinimumWage', toMonth(2028, 1))).toMatchObject({ value: 1250 })
    expect(lastKnownBefore(plan, 'hourlyMinimumWage', toMonth(2000, 1))).toBeNull()
  })
})

it('a plan is concerned with the figures of its lines, of its warnings, and those that were typed', () => {
  const plan = aPlan()
    .with(line('payrollTax'))
    .having({ legalFigures: [typed(toMonth(2027, 1), 1250)] })
    .build()
  const asked = {
    code: 'legalFigureMissing',
    severity: 'info',
    figures: { figure: { kind: 'text', value: 'auditThreshold' } },
  } as const
  const concerned = legalFiguresConcerned(plan, [asked])
  expect(concerned).toContain('payrollTaxAbatement')
  expect(concerned).toContain('hourlyMinimumWage')
  expect(concerned).toContain('auditThreshold')
  expect(concerned).not.toContain('vatNormalRate')
})
