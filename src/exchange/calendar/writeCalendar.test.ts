import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { planDates } from '../../domain/analysis/planDates/planDates.ts'
import type { PlanDate } from '../../domain/analysis/planDates/planDate.ts'
import { operatingGrant } from '../../domain/instruments/operatingGrant.ts'
import { createLiveModel } from '../../domain/model/liveModel.ts'
import { planIn } from '../../domain/plan/linesIn.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { toMonth } from '../../domain/time/month.ts'
import { dayOf } from './dayOf.ts'
import { writeCalendar } from './writeCalendar.ts'

const options = {
  planId: 'p1',
  planName: 'Plan; à, relire',
  language: 'fr',
  writtenAt: new Date('2026-02-03T10:00:00Z'),
} as const

type Fields = ReadonlyMap<string, string>

/** Reads a calendar back as RFC 5545 says: folded lines joined, escapes undone, one map of fields an event. */
function readBack(bytes: Uint8Array): readonly Fields[] {
  const text = new TextDecoder().decode(bytes)
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n')
  const events: Map<string, string>[] = []
  for (const each of lines) {
    if (each === 'BEGIN:VEVENT') events.push(new Map())
    const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(each) ?? []
    if (name !== undefined && value !== undefined && !each.startsWith('END')) {
      const plain = value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark))
      events.at(-1)?.set(name, plain)
    }
  }
  return events
}

const datesOf = (plan: Plan) => planDates(planIn(plan, 'base'), createLiveModel(plan).evaluation('base'))

const plan = aPlan()
  .over(12)
  .funder('Ville', { kind: 'municipality' })
  .with(
    line(
      'operatingGrant',
      { amount: 1_200_000, status: 3, probability: 1, advanceDelay: 0, balanceDelay: 1 },
      { balanceCondition: 'finalReport' },
      { name: 'Aide, "jardin"; été', funder: 'Ville' },
    ),
    line('runningCost', { amount: 600_000 }),
    line('bankLoan', { principal: 600_000, duration: 6 }, {}, { name: 'Prêt' }),
  )
  .having({
    decisions: [
      {
        id: 'd1',
        name: 'Four',
        need: 500_000,
        month: toMonth(2026, 5),
        discountRate: 0.02,
        hourCost: 2_000,
        reference: 'base',
        alternatives: [],
      },
    ],
    covenants: [{ id: 'c1', indicator: 'cashDays', bound: 'atLeast', value: 30, lender: null, note: '' }],
  })
  .having({
    triggers: [
      {
        id: 't1',
        day: '2026-06-30',
        condition: 'pas de convention',
        action: 'appeler',
        owner: 'Ana',
        scenario: null,
        done: false,
      },
      { id: 't2', day: '2026-05-30', condition: 'fait', action: '', owner: '', scenario: null, done: true },
    ],
    assumptions: [
      {
        id: 'h1',
        on: { what: 'plan' },
        text: 'Loyer gelé',
        source: 'bail',
        day: '2026-01-01',
        confidence: 'high',
        expiresOn: '2026-09-12',
      },
      {
        id: 'h2',
        on: { what: 'plan' },
        text: 'Sans âge',
        source: '',
        day: '2026-01-01',
        confidence: 'low',
        expiresOn: null,
      },
    ],
  })
  .scenario('late', {}, 'base', {
    name: 'Retard',
    reviewOn: '2026-04-15',
    actions: [
      { id: 'a1', when: 'rien en mars', what: 'appeler\nla ville', done: false },
      { id: 'a2', when: '', what: 'fait', done: true },
    ],
  })
  .build()

describe('the dates of a plan', () => {
  const dates = datesOf(plan)
  const of = (family: PlanDate['family']) => dates.filter((date) => date.family === family)

  it('are every family that the plan knows, the soonest first', () => {
    expect(of('payments').map(({ month }) => month)).toEqual([toMonth(2026, 3)])
    expect(of('reports').map(({ month }) => month)).toEqual([toMonth(2026, 12)])
    expect(of('repayments').length).toBeGreaterThan(0)
    expect(of('decisions')).toHaveLength(1)
    expect(of('covenants').map(({ month }) => month)).toEqual([toMonth(2026, 12)])
    expect(of('reviews')).toMatchObject([{ day: '2026-04-15', actions: [{ when: 'rien en mars' }] }])
    expect(of('triggers')).toMatchObject([{ day: '2026-06-30', condition: 'pas de convention' }])
    expect(of('assumptions')).toMatchObject([{ day: '2026-09-12', text: 'Loyer gelé' }])
    expect([...dates].sort((a, b) => dayOf(a).getTime() - dayOf(b).getTime())).toEqual(dates)
  })

  it('pay to the cent what the cash plan receives from funders, and mark every month below zero', () => {
    fc.assert(
      fc.property(arbitraryPlan({ kinds: [operatingGrant], maxLines: 6 }), (any) => {
        const evaluation = createLiveModel(any).evaluation('base')
        const found = datesOf(any)
        const below = evaluation.row('cash.closing').filter((cents) => cents < -0.5)
        expect(found.filter(({ family }) => family === 'tight')).toHaveLength(below.length)
        const expected = found.reduce((sum, date) => (date.family === 'payments' ? sum + date.cents : sum), 0)
        const received = evaluation.row('cash.grants').reduce((sum, cents) => sum + cents, 0)
        expect(expected).toBeCloseTo(received, 3)
      }),
      { numRuns: 25 },
    )
  })

  it('say what is paid back on debts, capital apart', () => {
    const paid = of('repayments').reduce((sum, date) => (date.family === 'repayments' ? sum + date.capital : sum), 0)
    expect(paid).toBe(600_000)
  })
})

describe('a calendar', () => {
  const dates = datesOf(plan)
  const events = readBack(writeCalendar(dates, options))

  it('reads back as it was written, whatever the names hold', () => {
    expect(events).toHaveLength(dates.length)
    const report = events.find((event) => event.get('SUMMARY')?.startsWith('Bilan'))
    expect(report?.get('SUMMARY')).toBe('Bilan à rendre : Aide, "jardin"; été')
    expect(report?.get('DTSTART')).toBe('20261231')
    const review = events.find((event) => event.get('SUMMARY')?.startsWith('Revoir'))
    expect(review?.get('DESCRIPTION')).toBe('Si rien en mars : appeler\nla ville')
    expect(review?.get('DTSTART')).toBe('20260415')
  })

  it('has whole days, no alarm, one identity a date, the same whatever the day of export', () => {
    const text = new TextDecoder().decode(writeCalendar(dates, options))
    expect(text).not.toContain('VALARM')
    expect(text).toContain('DTSTART;VALUE=DATE:20260331')
    const ids = events.map((event) => event.get('UID'))
    expect(new Set(ids).size).toBe(ids.length)
    const again = readBack(writeCalendar(dates, { ...options, writtenAt: new Date('2027-01-01T00:00:00Z') }))
    expect(again.map((event) => event.get('UID'))).toEqual(ids)
  })

  it('is written in English too', () => {
    const texts = readBack(writeCalendar(dates, { ...options, language: 'en' })).map((event) => event.get('SUMMARY'))
    expect(texts).toContain('Decide: Four, €5,000')
  })

  it('keeps the identity of dates apart in any plan', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 10, maxMonths: 24 }), (any) => {
        const found = readBack(writeCalendar(datesOf(any), options))
        expect(new Set(found.map((event) => event.get('UID'))).size).toBe(found.length)
      }),
      { numRuns: 20 },
    )
  })
})
