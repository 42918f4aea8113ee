import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import { lineKind } from '../../src/domain/model/lineKinds.ts'
import { checkPlan } from '../../src/domain/plan/checkPlan.ts'
import { legalForms } from '../../src/domain/plan/plan.ts'
import { checkCodes, checkRowId } from '../../src/domain/statements/checks.ts'
import { toMonth } from '../../src/domain/time/month.ts'
import { importLines } from '../../src/editing/edits/importLines.ts'
import { newPlan } from '../../src/editing/newPlan.ts'
import { readFec } from '../../src/exchange/fec/readFec.ts'
import { readSeed } from '../../src/exchange/fec/seed/readSeed.ts'
import { seedLines } from '../../src/exchange/fec/seed/seedLines.ts'
import { inPieces, sampleFile, sampleYear } from '../support/fecSample.ts'
import type { SampleLine } from '../support/fecSample.ts'

/** Accounts of every class, whatever the chart makes of them, each moved against another. */
const moves = fc.array(
  fc.record({
    debited: fc.integer({ min: 100, max: 799 }),
    credited: fc.integer({ min: 100, max: 799 }),
    cents: fc.integer({ min: 1, max: 90_000_000_00 }),
    month: fc.integer({ min: 1, max: 12 }),
    isOpening: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60 },
)

test('whatever stands in accounts, the plan opens as they close, is valid, and its checks hold', async () => {
  await fc.assert(
    fc.asyncProperty(moves, fc.constantFrom(...legalForms), async (drawn, form) => {
      const entries = drawn.flatMap(({ debited, credited, cents, month, isOpening }, i): readonly SampleLine[] => {
        const isOfSheet = debited < 600 && credited < 600
        const journal = isOpening && isOfSheet ? 'AN' : 'OD'
        const entry = {
          ...sampleYear(2025)[0]!,
          ...{ journal, journalName: journal, number: String(i + 1), day: 20_250_001 + month * 100 },
        }
        return [
          { ...entry, account: `${debited}000`, label: `Compte ${debited}`, debit: cents, credit: 0 },
          { ...entry, account: `${credited}000`, label: `Compte ${credited}`, debit: 0, credit: cents },
        ]
      })
      const result = await readFec(inPieces(sampleFile(entries)))
      if (!result.ok) throw new Error(result.refusal.code)
      const seed = readSeed([result.reading], form)!
      const { posts, unplaced, retained } = seed.opening
      const placed = posts.reduce((sum, { balance }) => sum + balance, 0)
      const left = unplaced.reduce((sum, { balance }) => sum + balance, 0)
      expect(placed + left).toBe(retained)

      const start = toMonth(2026, 1)
      const timeline = { start, months: 24, fiscalYearEndMonth: 12 }
      const scale = 12 / seed.periods[0]!.months
      const lines = seedLines(seed.rows, ({ guess, name }) => ({ target: guess.target, name }), { timeline, scale })
      let count = 0
      const imported = [...posts.map(({ line }) => line), ...lines].map((line) => ({ ...line, provenance: {} }))
      const empty = newPlan({ id: 'p', name: 'P', form, start, months: 24, baseScenario: { id: 'base', name: 'B' } })
      const plan = importLines({ name: '', lines: imported }, () => `i${++count}`).apply(empty)
      expect(checkPlan(plan, lineKind)).toEqual([])
      const figures = createLiveModel(plan).evaluation('base')
      for (const code of checkCodes) {
        expect(
          figures.row(checkRowId(code)).every((figure) => figure === 0),
          code,
        ).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)
