import { describe, expect, it } from 'vitest'
import { fieldCommand } from './fieldCommand.ts'

const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
const press = (key: string, held: Partial<typeof none> = {}) =>
  fieldCommand({ key, ...none, ...held }, { row: 2, column: 1 })

describe('a key in a block of fields', () => {
  it.each([
    ['ArrowDown', {}, { do: 'go', place: { row: 3, column: 1 } }],
    ['ArrowUp', {}, { do: 'go', place: { row: 1, column: 1 } }],
    ['d', { ctrlKey: true }, { do: 'take', place: { row: 1, column: 1 } }],
    ['r', { ctrlKey: true }, { do: 'take', place: { row: 2, column: 0 } }],
    ['ArrowLeft', {}, null],
    ['ArrowDown', { shiftKey: true }, null],
    ['Home', {}, null],
    ['5', {}, null],
    ['PageDown', {}, null],
  ] as const)('%s with %j asks for %j', (key, held, command) => {
    expect(press(key, held)).toEqual(command)
  })
})
