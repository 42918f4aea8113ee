import { beforeAll, describe, expect, it } from 'vitest'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import { exportWorkbook } from '../../src/exchange/workbook/exportWorkbook.ts'
import { readBook } from '../support/libreOffice.ts'
import { exportOptions } from './exportOptions.ts'
import { nestsIf } from './nestsIf.ts'
import { publicFundingPlan } from './publicFundingPlan.ts'

let formulas: readonly string[]

beforeAll(async () => {
  const workbook = readBook(await exportWorkbook(createLiveModel(publicFundingPlan()), exportOptions))
  formulas = [...workbook.values()].flatMap((cells) => [...cells.values()].flatMap(({ formula }) => formula ?? []))
})

describe('the workbook of public funding in every shape', () => {
  it('nests no IF inside another', () => {
    expect(formulas.length).toBeGreaterThan(5_000)
    expect(formulas.filter(nestsIf)).toEqual([])
  })

  it('has no long formula', () => {
    expect(formulas.filter((formula) => formula.length >= 250)).toEqual([])
  })
})
