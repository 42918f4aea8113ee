import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluateSheet } from '../../src/domain/calc/evaluate.ts'
import { raceInputs, raceSheet } from '../support/raceSheet.ts'
import type { RaceSpec } from '../support/raceSheet.ts'

const read = (name: string) => readFileSync(new URL(`race/${name}`, import.meta.url), 'utf8')
const spec = JSON.parse(read('spec.json')) as RaceSpec
const expected = JSON.parse(read('expected.json')) as (string | number)[][]
const sheet = raceSheet(spec)

describe('the plan that four other programs computed', () => {
  it.each(spec.scenarios.map((scenario, i) => ({ scenario, row: expected[i]! })))(
    'gives their figures in scenario $scenario.id',
    ({ scenario, row }) => {
      const evaluation = evaluateSheet(sheet, raceInputs(spec, scenario))
      const figures = (id: string) => Array.from(evaluation.row(id))
      const total = (id: string) => figures(id).reduce((a, b) => a + b, 0)
      const cash = figures('cash')
      const lowest = Math.min(...cash)
      const year = (id: string, y: number) =>
        figures(id)
          .slice(12 * y, 12 * y + 12)
          .reduce((a, b) => a + b, 0)
      const cover = Array.from({ length: 10 }, (_, y) => {
        const service = year('interest', y) + year('capital', y)
        return (year('receipts', y) - year('charges', y)) / service
      })
      const found = [
        lowest,
        cash.indexOf(lowest) + 1,
        cash.at(-1)!,
        total('receipts'),
        total('charges'),
        total('interest'),
        total('capital'),
        cash.filter((figure) => figure < 0).length,
        ...cover,
      ]
      found.forEach((figure, i) => {
        const theirs = Number(row[i + 1])
        expect(Math.abs(figure - theirs), `figure ${i}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(theirs)))
      })
    },
  )
})
