import { beforeAll, describe, expect, it } from 'vitest'
import { readExportedWorkbook } from './exportedWorkbook.ts'
import { nestsIf } from './nestsIf.ts'

let formulas: readonly string[]

beforeAll(async () => {
  const workbook = await readExportedWorkbook('loans of every shape')
  formulas = [...workbook.values()].flatMap((cells) => [...cells.values()].flatMap(({ formula }) => formula ?? []))
})

describe('the workbook of loans of every shape', () => {
  it('nests no IF inside another', () => {
    expect(formulas.length).toBeGreaterThan(5_000)
    expect(formulas.filter(nestsIf)).toEqual([])
  })

  it('has no long formula', () => {
    expect(formulas.filter((formula) => formula.length >= 250)).toEqual([])
  })
})
