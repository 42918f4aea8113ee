import { describe, expect, it } from 'vitest'
import { gridCommand } from './gridCommand.ts'
import { clampPosition, moved, nextInColumn, nextPlace } from './gridSelection.ts'
import { afterMove, firstState, selectionOf } from './gridState.ts'

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  gridCommand({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held })

describe('a key', () => {
  it.each([
    ['ArrowDown', {}, { do: 'move', rows: 1, columns: 0, extend: false }],
    ['ArrowDown', { shiftKey: true }, { do: 'move', rows: 1, columns: 0, extend: true }],
    ['Tab', { shiftKey: true }, { do: 'step', by: -1 }],
    ['F2', {}, { do: 'edit' }],
    ['Enter', {}, { do: 'open' }],
    ['Delete', {}, { do: 'clear' }],
    ['d', { ctrlKey: true }, { do: 'fillDown' }],
    ['r', { metaKey: true }, { do: 'fillRight' }],
    ['a', { ctrlKey: true }, { do: 'selectAll' }],
    ['=', {}, { do: 'type', text: '=' }],
    ['c', { ctrlKey: true }, null],
    ['z', { ctrlKey: true }, null],
    ['S', { ctrlKey: true, shiftKey: true }, null],
    ['ArrowLeft', { altKey: true }, { do: 'earlier' }],
    ['ArrowRight', { altKey: true, shiftKey: true }, { do: 'endLater' }],
    ['ArrowUp', { altKey: true }, { do: 'rowUp' }],
    ['ArrowLeft', { altKey: true, ctrlKey: true }, null],
    ['Shift', {}, null],
    [' ', {}, null],
  ])('%s with %j asks for %j', (key, held, command) => {
    expect(press(key, held)).toEqual(command)
  })
})

describe('moving', () => {
  const size = { rows: 3, columns: 4 }

  it('stops at the edges', () => {
    expect(moved({ row: 1, column: 1 }, 99, -99, size)).toEqual({ row: 2, column: 0 })
    expect(clampPosition({ row: 7, column: 1 }, size)).toEqual({ row: 2, column: 1 })
  })

  it('by Tab reads line after line over what can be typed, and ends at the end', () => {
    const typed = ({ column }: { readonly column: number }) => column === 1 || column === 2
    expect(nextPlace({ row: 0, column: 2 }, 1, size, typed)).toEqual({ row: 1, column: 1 })
    expect(nextPlace({ row: 1, column: 1 }, -1, size, typed)).toEqual({ row: 0, column: 2 })
    expect(nextPlace({ row: 2, column: 2 }, 1, size, typed)).toBeNull()
  })

  it('by Enter skips the rows that cannot be typed', () => {
    const typed = ({ row }: { readonly row: number }) => row !== 1
    expect(nextInColumn({ row: 0, column: 2 }, 1, size, typed)).toEqual({ row: 2, column: 2 })
    expect(nextInColumn({ row: 2, column: 2 }, 1, size, typed)).toEqual({ row: 2, column: 2 })
  })

  it('with Shift keeps the other corner, and stays inside a grid that lost rows', () => {
    const extended = afterMove(firstState, { type: 'go', to: { row: 2, column: 3 }, extend: true })
    expect(selectionOf(extended, size)).toEqual({ top: 0, bottom: 2, left: 1, right: 3 })
    expect(selectionOf(extended, { rows: 2, columns: 4 })).toEqual({ top: 0, bottom: 1, left: 1, right: 3 })
  })

  it('typing selects one cell, Escape lets the next Tab leave until the cursor moves', () => {
    const typing = afterMove(firstState, { type: 'edit', start: '1' })
    expect(typing.editing).toEqual({ at: firstState.cursor, start: '1' })
    const released = afterMove(afterMove(typing, { type: 'stop' }), { type: 'release' })
    expect([released.editing, released.released]).toEqual([null, true])
    expect(afterMove(released, { type: 'go', to: { row: 1, column: 1 } }).released).toBe(false)
  })
})
