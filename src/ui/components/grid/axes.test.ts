import { describe, expect, it } from 'vitest'
import { axesOf, relaid, sameAxes } from './axes.ts'

const named = (...ids: readonly string[]) => ids.map((id) => ({ id }))
const before = axesOf(named('a', 'b', 'c'), named('y0', 'y1', 'y2'), false)

describe('a place in a grid', () => {
  it('stays on its row and its column when others come, go or change places', () => {
    const after = axesOf(named('c', 'new', 'a', 'b'), named('y1', 'y2'), true)
    expect(relaid({ row: 1, column: 2 }, before, after)).toEqual({ row: 3, column: 1 })
  })

  it('stays where it was, inside the grid, when its row or column is gone', () => {
    expect(relaid({ row: 2, column: 3 }, before, axesOf(named('a'), named('m0'), false))).toEqual({ row: 0, column: 1 })
  })

  it('need not move while nothing changes', () => {
    expect(sameAxes(before, axesOf(named('a', 'b', 'c'), named('y0', 'y1', 'y2'), false))).toBe(true)
    expect(sameAxes(before, axesOf(named('b', 'a', 'c'), named('y0', 'y1', 'y2'), false))).toBe(false)
  })
})
