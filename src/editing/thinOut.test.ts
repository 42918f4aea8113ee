import { assert, integer, property, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thinOut } from './thinOut.ts'

const minute = 60_000
const day = 24 * 60 * minute
const now = 20_000 * day + 12 * 60 * minute

describe('copies are thinned out', () => {
  it('keeps the last of each ten minutes of a day', () => {
    const moments = [5, 9, 70].map((ago) => now - ago * minute)
    expect([...thinOut(moments, now)].sort()).toEqual([now - 70 * minute, now - 5 * minute])
  })

  it('keeps one a day for two weeks, then one a week for half a year', () => {
    const moments = Array.from({ length: 400 }, (_, days) => now - days * day)
    const kept = [...thinOut(moments, now)].map((moment) => Math.round((now - moment) / day))
    expect(kept.filter((ago) => ago < 14)).toHaveLength(14)
    const old = kept.filter((ago) => ago >= 14)
    expect(old.every((ago) => ago < 182)).toBe(true)
    expect(old.length).toBeGreaterThanOrEqual(23)
    expect(old.length).toBeLessThanOrEqual(26)
  })

  it('keeps the newest whatever its age, and never more than it says', () => {
    const anyMoments = uniqueArray(integer({ min: 0, max: 400 * 24 * 60 }), { maxLength: 300 })
    assert(
      property(anyMoments, (ages) => {
        const moments = ages.map((age) => now - age * minute)
        const kept = thinOut(moments, now)
        expect(kept.size).toBeLessThanOrEqual(145 + 15 + 27 + 1)
        if (moments.length > 0) expect(kept.has(Math.max(...moments))).toBe(true)
      }),
    )
  })

  it('loses nothing that was kept but by age when it is done again later', () => {
    const moments = Array.from({ length: 60 }, (_, i) => now - i * 7 * minute)
    const once = thinOut(moments, now)
    const later = now + 3 * minute
    expect(thinOut([...once], later)).toEqual(thinOut(moments, later))
  })
})
