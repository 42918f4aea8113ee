import { read, write } from 'xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import type { Plan } from '../../src/domain/plan/plan.ts'
import { exportWorkbook } from '../../src/exchange/workbook/exportWorkbook.ts'
import { readBook, recalculate } from '../support/libreOffice.ts'
import type { ReadBook, ReadCell } from '../support/libreOffice.ts'
import { differencesBetween } from './compareBooks.ts'
import { exportedWorkbook } from './exportedWorkbook.ts'
import { exportOptions } from './exportOptions.ts'
import { samplePlan } from './samplePlan.ts'

interface Change {
  readonly what: string
  /** The identifier of the input's row on the assumptions sheet, and the column of the scenario (D is the first). */
  readonly id: string
  readonly column: string
  readonly typed: number
  readonly inApp: (plan: Plan) => Plan
}

const changes: readonly Change[] = [
  {
    what: 'a driver of the first scenario, which the others take up or not',
    id: 'drivers/subsidies',
    column: 'D',
    typed: 0.5,
    inApp: (plan) => ({ ...plan, drivers: { ...plan.drivers, subsidies: 0.5 } }),
  },
  {
    what: 'one year of a grant',
    id: 'city/amount[2]',
    column: 'D',
    typed: 12_345.67,
    inApp: (plan) => withValue(plan, 'city', 'amount', [3_000_000, 1_234_567, 3_333_333, 1]),
  },
  {
    what: 'the length of a loan',
    id: 'loan0/duration',
    column: 'D',
    typed: 18,
    inApp: (plan) => withValue(plan, 'loan0', 'duration', 18),
  },
  {
    what: 'a value typed over the parent’s in a scenario',
    id: 'loan2/annualRate',
    column: 'E',
    typed: 0.05,
    inApp: (plan) => ({
      ...plan,
      scenarios: plan.scenarios.map((scenario) =>
        scenario.id === 'low'
          ? { ...scenario, overrides: { ...scenario.overrides, 'loan2/annualRate': 0.05 } }
          : scenario,
      ),
    }),
  },
]

function withValue(plan: Plan, lineId: string, parameter: string, value: number | readonly number[]): Plan {
  const lines = plan.lines.map((line) =>
    line.id === lineId ? { ...line, values: { ...line.values, [parameter]: value } } : line,
  )
  return { ...plan, lines }
}

/** Types a value into an input cell, as a board member would. */
function typeInto(bytes: Uint8Array, { id, column, typed }: Change): Uint8Array {
  const cells = readBook(bytes).get('Hypothèses') ?? new Map<string, ReadCell>()
  const [address] = [...cells].find(([, { value }]) => value === id) ?? []
  if (address === undefined) throw new Error(`no input ${id}`)
  const book = read(bytes, { type: 'array', cellFormula: true, cellNF: true })
  book.Sheets['Hypothèses']![address.replace(/^[A-Z]+/, column)] = { t: 'n', v: typed }
  // SheetJS types what it writes as any; asked for an array, it gives the bytes.
  const written = write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer
  return new Uint8Array(written)
}

let recalculated: ReadonlyMap<string, ReadBook>
const expected = new Map<string, ReadBook>()

beforeAll(async () => {
  const original = await exportedWorkbook('sample')
  const files = new Map<string, Uint8Array>()
  for (const [i, change] of changes.entries()) {
    files.set(`change${i}`, typeInto(original, change))
    const inApp = await exportWorkbook(createLiveModel(change.inApp(samplePlan())), exportOptions)
    expected.set(`change${i}`, readBook(inApp))
  }
  recalculated = await recalculate(files)
}, 560_000)

describe.each(changes.map((change, i) => [change.what, `change${i}`] as const))(
  'changing %s in the workbook',
  (_, name) => {
    it('gives what the engine gives for the same change, in every cell', () => {
      // These hold figures of the app, dated: what is live in them stands on the others too.
      const skipped = ['Contrôles', 'À propos', 'Choix et aléas', 'Alternatives', 'Sensibilité', 'Hasard']
      expect(differencesBetween(expected.get(name)!, recalculated.get(name)!, skipped).slice(0, 10)).toEqual([])
    })

    it('reads as changed since the export, not as an error', () => {
      const checks = recalculated.get(name)!.get('Contrôles')!
      const states = [...checks].filter(([address]) => /^G\d+$/.test(address)).map(([, { value }]) => value)
      expect(states).toContain('modifié depuis l’export')
      expect(states).not.toContain('ÉCART')
      expect(checks.get('B4')!.value).toBe('OK')
    })
  },
)
