import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { parseIsoMonth } from '../time/month.ts'

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0)

describe('the payroll tax', () => {
  it.each([
    // 4.25 % alone; then 4.25 % of 3 000 and of 771; then the three bands of DOMAIN 6 for 2026.
    ['one band', 900_000, 38_250],
    ['two bands', 1_000_000, 45_777],
    ['three bands', 2_640_000, 225_859],
  ])('of one person at the mainland rates follows %s', (_, amount, tax) => {
    const { total } = computed(
      aPlan()
        .over(12)
        .with(line('staff', { amount, headcount: 1 }, { payrollTax: 'mainland' })),
    )
    expect(Math.abs(total('staff.payrollTaxCharged') - tax)).toBeLessThanOrEqual(6)
  })

  it('applies the bands to the average pay of one person', () => {
    const team = line('staff', { amount: 5_280_000, headcount: 2 }, { payrollTax: 'mainland' })
    const { row } = computed(aPlan().over(12).with(team))
    expect(row('staff.grossPerPerson')[0]).toBe(2_640_000)
    expect(row('staff.payrollTaxPerPerson')[0]).toBeCloseTo(225_859.45, 2)
  })

  it('is flat overseas', () => {
    const { total } = computed(
      aPlan()
        .over(12)
        .with(line('staff', { amount: 1_200_000 }, { payrollTax: 'guyane' })),
    )
    expect(total('staff.payrollTaxCharged')).toBe(30_600)
  })

  it.each([
    ['nothing up to the franchise', 4_067_796, 120_000, 0],
    ['less between the franchise and the ceiling of the décote', 5_084_746, 150_000, 109_500],
    ['all of it beyond', 8_000_000, 236_000, 236_000],
  ])('asks a cooperative for %s', (_, amount, gross, net) => {
    const { row, total, faults } = computed(
      aPlan()
        .of('scop')
        .over(12)
        .with(line('payrollTax'), line('staff', { amount }, { payrollTax: 'antillesReunion' })),
    )
    expect(Math.abs(total('staff.payrollTaxCharged') - gross)).toBeLessThanOrEqual(6)
    expect(Math.abs(sum(row('income.taxes')) - net)).toBeLessThanOrEqual(11)
    expect(faults()).toEqual([])
  })

  it('is paid at the end of each quarter where it is declared so', () => {
    const { row } = computed(
      aPlan()
        .of('scop')
        .over(12)
        .with(
          line('payrollTax', { taxDelay: 1 }, { declaration: 'quarterly' }),
          line('staff', { amount: 60_000_000 }, { payrollTax: 'antillesReunion' }),
        ),
    )
    const paid = row('cash.taxes')
    expect(paid.flatMap((amount, period) => (amount === 0 ? [] : [period]))).toEqual([3, 6, 9])
    expect(sum(paid.slice(0, 7))).toBe(147_500 * 6)
  })

  it('begins anew each January, whatever the fiscal year', () => {
    const big = line('staffPosition', { fte: 12, monthlyGross: 220_000 }, { payrollTax: 'mainland' })
    const { first, faults } = computed(aPlan().starting('2025-09').over(16).closingIn(8).with(line('payrollTax'), big))
    expect(first(16, 'income.taxes').map((tax) => tax !== 0)).toEqual([...Array<boolean>(14).fill(false), true, true])
    expect(faults()).toEqual([])
  })

  it('of one year takes nothing from that of the year before', () => {
    const team = line('staff', { amount: 60_000_000 }, { payrollTax: 'antillesReunion' })
    const { byYear } = computed(aPlan().of('scop').starting('2025-01').over(24).with(line('payrollTax'), team))
    expect(byYear('income.taxes')).toEqual([1_770_000, 1_770_000])
  })

  it('is not reckoned in a year without bands: the figures are asked for, and used once typed', () => {
    const plan = aPlan()
      .starting('2027-01')
      .over(12)
      .with(line('payrollTax'), line('staff', { amount: 30_000_000, headcount: 10 }, { payrollTax: 'mainland' }))
    const asked = computed(plan)
    expect(asked.total('income.taxes')).toBe(0)
    expect(asked.alerts('legalFigureAsked').map(({ figures }) => figures['figure'])).toContainEqual({
      kind: 'text',
      value: 'payrollTaxAbatement',
    })
    const from = parseIsoMonth('2027-01')!
    const typed = [
      { figure: 'payrollTaxFirstThreshold', from, value: 930_000, note: '' },
      { figure: 'payrollTaxSecondThreshold', from, value: 1_850_000, note: '' },
      { figure: 'payrollTaxAbatement', from, value: 2_450_000, note: '' },
    ]
    const known = computed(plan.having({ legalFigures: typed }))
    // Ten times 1 275 + 4.25 % of 20 700 + 5.10 % of 11 500, less 24 500.
    expect(Math.abs(known.total('income.taxes') - 291_250)).toBeLessThanOrEqual(60)
    expect(known.alerts('legalFigureAsked')).toEqual([])
  })

  it('asks for no abatement where the form has none', () => {
    const { alerts } = computed(aPlan().of('scic').starting('2027-01').with(line('payrollTax')))
    expect(alerts('legalFigureAsked')).toEqual([])
  })

  it('that no line pays is told, and so is a tax declared twice', () => {
    const team = line('staff', { amount: 1_200_000 }, { payrollTax: 'guyane' })
    expect(computed(aPlan().over(12).with(team)).alerts('payrollTaxMissing')[0]?.figures).toEqual({
      charged: { kind: 'cents', value: 30_600 },
    })
    const twice = computed(aPlan().with(team, line('payrollTax'), line('payrollTax')))
    expect(twice.alerts('payrollTaxMissing')).toEqual([])
    expect(twice.alerts('returnTwice')[0]?.figures).toEqual({
      kind: { kind: 'text', value: 'payrollTax' },
      count: { kind: 'count', value: 2 },
    })
    expect(twice.faults()).toEqual([])
  })
})
