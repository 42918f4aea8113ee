import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { caseReading } from '../../domain/analysis/cases/caseReading.ts'
import { createLiveModel } from '../../domain/model/liveModel.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { checkPlan } from '../../domain/plan/checkPlan.ts'
import { fingerprint } from '../planFile/fingerprint.ts'
import { readPlanFile } from '../planFile/readPlanFile.ts'
import { writePlanFile } from '../planFile/writePlanFile.ts'
import { samplePlan } from '../../../tests/workbook/samplePlan.ts'
import type { CaseCard } from './caseCard.ts'
import { readCaseFile, writeCaseFile } from './caseFile.ts'
import { readKeptCases, writeKeptCases } from './caseMemory.ts'
import { templateOf } from './templateOf.ts'

const card: CaseCard = { kind: 'case', title: 'Un café', sector: 'food', year: 2025, lesson: 'Demander plus tôt.' }
const bytes = (text: string) => new TextEncoder().encode(text)

describe('a shared plan', () => {
  const text = writeCaseFile({ card, plan: samplePlan() }, '1.0.0')

  it('reads back with its card, and is a plan file like any other', () => {
    expect(readCaseFile(bytes(text))).toEqual({ ok: true, shared: { card, plan: samplePlan() } })
    expect(readPlanFile(text)).toMatchObject({ ok: true, isAltered: false })
  })

  it('is refused without a card, with a card that is none, and when it is no plan', () => {
    expect(readCaseFile(bytes(writePlanFile(samplePlan(), '1.0.0')))).toEqual({ ok: false, reason: 'noCard' })
    for (const wrong of [
      { ...card, sector: 'x' },
      { ...card, year: 1.5 },
      { ...card, more: 1 },
      { ...card, title: '' },
      [],
    ]) {
      const file = { ...(JSON.parse(text) as object), case: wrong }
      expect(readCaseFile(bytes(JSON.stringify(file)))).toEqual({ ok: false, reason: 'noCard' })
    }
    for (const wrong of ['', '{', '[]', '{"format":"alliage-plan","plan":{}}']) {
      expect(readCaseFile(bytes(wrong))).toMatchObject({ ok: false, reason: 'noPlan' })
    }
  })
})

it('a template is a valid plan without a single amount of the original', () => {
  fc.assert(
    fc.property(arbitraryPlan({ maxLines: 6 }), (plan) => {
      const template = templateOf(plan)
      expect(checkPlan(template, lineKind)).toEqual([])
      const money = createLiveModel(template).evaluation(template.scenarios[0]!.id)
      for (const { id } of template.lines) {
        const kind = lineKind(template.lines.find((line) => line.id === id)!.kind)!
        for (const parameter of kind.parameters) {
          if (parameter.unit === 'cents')
            expect(template.lines.find((line) => line.id === id)!.values[parameter.id]).toBeUndefined()
        }
      }
      expect(money.sheet.rows.length).toBeGreaterThan(0)
      expect([template.structure.name, template.notes, template.records]).toEqual(['', [], []])
    }),
    { numRuns: 30 },
  )
})

it('the list of cases reads back, and counts for nothing where it is not one', () => {
  const kept = [{ id: fingerprint(samplePlan()), file: 'a.alliage', card, reading: caseReading(samplePlan()) }]
  expect(readKeptCases(writeKeptCases(kept))).toEqual(kept)
  for (const text of [null, '', '{', '[{"id":"x"}]']) expect(readKeptCases(text)).toEqual([])
})
