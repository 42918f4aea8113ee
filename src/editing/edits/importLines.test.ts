import { describe, expect, test } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { checkPlan } from '../../domain/plan/checkPlan.ts'
import type { ImportedLine } from './importLines.ts'
import { importLines } from './importLines.ts'

const plan = aPlan()
  .with(line('operatingGrant', { amount: [100, 200, 300] }, {}, { funder: 'Région' }))
  .build()

function counter() {
  let count = 0
  return () => `new${++count}`
}

const rent: ImportedLine = {
  kind: 'runningCost',
  name: 'Loyer',
  choices: { nature: 'rent' },
  values: { amount: [700, 700, 700], active: 1 },
  provenance: { source: 'comptes.txt, compte 613', date: '2025-12-31' },
}
const grant = (name: string): ImportedLine => ({
  ...rent,
  kind: 'operatingGrant',
  name: 'Subvention',
  choices: {},
  funder: { name, kind: 'state' },
})

describe('lines brought in from a file', () => {
  test('come after those that stand, each figure with where it was read', () => {
    const edited = importLines({ name: 'comptes.txt', lines: [rent] }, counter()).apply(plan)
    expect(edited.lines.slice(0, 1)).toEqual(plan.lines)
    expect(edited.lines[1]!.provenance).toEqual({ amount: rent.provenance })
    expect(checkPlan(edited, lineKind)).toEqual([])
  })

  test('share the funders that they name, and those that the plan has', () => {
    const edit = importLines({ name: '', lines: [grant('ÉTAT'), grant('état '), grant('région')] }, counter())
    const edited = edit.apply(plan)
    expect(edited.funders.map(({ name }) => name)).toEqual(['Région', 'état'])
    expect(edited.lines.map(({ funder }) => funder)).toEqual(
      ['Région', 'état', 'état', 'Région'].map((name) => edited.funders.find((one) => one.name === name)!.id),
    )
    expect(checkPlan(edited, lineKind)).toEqual([])
  })

  test('are the same lines each time the step is done again, under names of a bearable length', () => {
    const edit = importLines({ name: '', lines: [{ ...grant('x'.repeat(900)), name: 'y'.repeat(900) }] }, counter())
    expect(edit.apply(plan)).toEqual(edit.apply(plan))
    expect(checkPlan(edit.apply(plan), lineKind)).toEqual([])
  })

  test('change nothing when there are none', () => {
    expect(importLines({ name: '', lines: [] }, counter()).apply(plan)).toBe(plan)
  })
})
