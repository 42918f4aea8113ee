import { describe, expect, it } from 'vitest'
import { parseIsoMonth, toIsoMonth, toMonth, addMonths } from '../time/month.ts'
import { layOutCalendar } from './timeline.ts'

describe('the calendar of a plan', () => {
  it('cuts a plan that starts in April, with years ending in December, into a short first year and whole ones', () => {
    const { years, series } = layOutCalendar({ start: toMonth(2026, 4), months: 24, fiscalYearEndMonth: 12 })
    expect(years.map((year) => [year.endYear, year.first, year.last])).toEqual([
      [2026, 0, 8],
      [2027, 9, 20],
      [2028, 21, 23],
    ])
    expect([series.yearStart[9], series.yearEnd[8], series.yearIndex[9]]).toEqual([1, 1, 2])
    expect([series.calendarMonth[0], series.counter[23]]).toEqual([4, 24])
  })

  it('names a year that ends in June by the calendar year of its end', () => {
    const { years } = layOutCalendar({ start: toMonth(2026, 9), months: 12, fiscalYearEndMonth: 6 })
    expect(years.map((year) => [year.endYear, year.last - year.first + 1])).toEqual([
      [2027, 10],
      [2028, 2],
    ])
  })

  it('reads and writes months', () => {
    expect(toIsoMonth(addMonths(toMonth(2026, 11), 3))).toBe('2027-02')
    expect(parseIsoMonth('2026-02')).toBe(toMonth(2026, 2))
    for (const text of ['2026-13', '2026-00', '1800-01', '26-01', '2026-1', '']) expect(parseIsoMonth(text)).toBeNull()
  })
})
