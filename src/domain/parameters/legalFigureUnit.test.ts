import { expect, test } from 'vitest'
import { legalFigures } from './legalFigures.ts'
import type { LegalFigureId } from './legalFigures.ts'
import { legalFigureUnit } from './legalFigureUnit.ts'

const ids = Object.keys(legalFigures) as LegalFigureId[]

test.each(ids)('%s is of the unit that its figures look like', (id) => {
  const unit = legalFigureUnit(id)
  for (const { value } of legalFigures[id]) {
    // A fraction is a rate, and no amount of the field is under one euro.
    expect(Number.isInteger(value)).toBe(unit !== 'rate')
    if (unit === 'cents') expect(value).toBeGreaterThanOrEqual(5000)
    if (unit === 'months') expect(value).toBeLessThanOrEqual(120)
  }
})
