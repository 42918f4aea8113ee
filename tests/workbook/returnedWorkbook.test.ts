import { beforeAll, describe, expect, it } from 'vitest'
import { read, write } from 'xlsx'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import { exportWorkbook } from '../../src/exchange/workbook/exportWorkbook.ts'
import { compareWithPlan } from '../../src/exchange/workbookBack/compareWithPlan.ts'
import type { WorkbookComparison } from '../../src/exchange/workbookBack/compareWithPlan.ts'
import { readReturnedWorkbook } from '../../src/exchange/workbookBack/readReturnedWorkbook.ts'
import type { ReturnedWorkbook } from '../../src/exchange/workbookBack/returnedWorkbook.ts'
import { resave } from '../support/libreOffice.ts'
import { exportedWorkbook, readExportedWorkbook } from './exportedWorkbook.ts'
import { exportOptions } from './exportOptions.ts'
import { provenPlans } from './provenPlans.ts'
import { samplePlan } from './samplePlan.ts'

async function opened(bytes: Uint8Array, password?: string): Promise<ReturnedWorkbook> {
  const found = await readReturnedWorkbook(bytes, password)
  if (!found.ok) throw new Error(found.code)
  return found.workbook
}

function compared(
  workbook: ReturnedWorkbook,
  plan = samplePlan(),
  exported: ReturnType<typeof samplePlan> | null = plan,
) {
  const found = compareWithPlan(workbook, plan, exported)
  if (!found.ok) throw new Error(found.code)
  return found.comparison
}

const nothing = { cells: [], provenance: [], unreadable: [], unknownInputs: [], unknownScenarios: [] }
const names = ['sample', 'every kind of line', 'generated2']

describe('a workbook that comes back unchanged', () => {
  const saved = new Map<string, Uint8Array>()
  const inCalc = new Map<string, Uint8Array>()
  let openDocuments = new Map<string, Uint8Array>()

  beforeAll(async () => {
    for (const name of names) saved.set(name, await exportedWorkbook(name))
    for (const [name, bytes] of await resave(saved, 'xlsx')) inCalc.set(name, bytes)
    openDocuments = new Map(await resave(saved, 'ods'))
  }, 400_000)

  it.each(names)(
    'keeps every input of %s to the cent, whoever saved it and in which format',
    async (name) => {
      const plan = provenPlans.get(name)!
      const ods = await exportWorkbook(createLiveModel(plan), { ...exportOptions, format: 'ods' })
      for (const bytes of [saved.get(name)!, inCalc.get(name)!, openDocuments.get(name)!, ods]) {
        const workbook = await opened(bytes)
        expect(workbook.rows.length).toBeGreaterThan(10)
        expect(compared(workbook, plan)).toEqual({ origin: 'known', ...nothing })
      }
    },
    60_000,
  )
})

/** Types values into the sheet of assumptions as a spreadsheet does: by the identifier of the row and the letter of the column. */
async function typedInto(
  changes: readonly {
    readonly id: string
    readonly column: string
    readonly cell: { t: string; v?: unknown; f?: string }
  }[],
): Promise<ReturnedWorkbook> {
  const bytes = await exportedWorkbook('sample')
  const cells = (await readExportedWorkbook('sample')).get('Hypothèses')!
  const book = read(bytes, { type: 'array', cellFormula: true, cellNF: true })
  for (const { id, column, cell } of changes) {
    const [address] = [...cells].find(([, { value }]) => value === id) ?? []
    if (address === undefined) throw new Error(`no input ${id}`)
    book.Sheets['Hypothèses']![address.replace(/^[A-Z]+/, column)] = cell
  }
  // SheetJS types what it writes as any; asked for an array, it gives the bytes.
  return opened(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer))
}

/** A difference in short: which input of which scenario, what it was and is. */
const short = ({ cells }: WorkbookComparison) =>
  cells.map(({ input, element, scenarioId, was, is, formula }) => ({
    id: input.id,
    element,
    scenarioId,
    was,
    is,
    formula,
  }))

describe('a workbook that comes back with changed cells', () => {
  it('says which figure of which scenario was what, and is what', async () => {
    const workbook = await typedInto([
      { id: 'drivers/subsidies', column: 'D', cell: { t: 'n', v: 0.5 } },
      { id: 'city/amount[2]', column: 'D', cell: { t: 'n', v: 12_345.67, f: '12*1000+345.67' } },
      { id: 'loan2/annualRate', column: 'E', cell: { t: 's', v: '5 %' } },
    ])
    const base = samplePlan().scenarios[0]!.id
    expect(short(compared(workbook))).toEqual([
      { id: 'drivers/subsidies', element: null, scenarioId: base, was: 1, is: 0.5, formula: '' },
      {
        id: 'city/amount',
        element: 1,
        scenarioId: base,
        was: expect.any(Number) as unknown,
        is: 1_234_567,
        formula: '12*1000+345.67',
      },
      {
        id: 'loan2/annualRate',
        element: null,
        scenarioId: 'low',
        was: expect.any(Number) as unknown,
        is: 0.05,
        formula: '',
      },
    ])
  })

  it('does not take for a change of the workbook what was changed in the app since', async () => {
    const workbook = await typedInto([])
    const exported = samplePlan()
    const plan = { ...exported, drivers: { ...exported.drivers, subsidies: 0.7 } }
    expect(compared(workbook, plan, exported)).toEqual({ origin: 'known', ...nothing })
    expect(short(compared(workbook, plan, null))).toMatchObject([{ id: 'drivers/subsidies', was: 0.7, is: 1 }])
  })

  it('tells apart what cannot be read, and leaves it', async () => {
    const workbook = await typedInto([
      { id: 'drivers/subsidies', column: 'D', cell: { t: 's', v: 'beaucoup' } },
      { id: 'drivers/publicDelay', column: 'D', cell: { t: 'z' } },
    ])
    const { cells, unreadable } = compared(workbook)
    expect(cells).toEqual([])
    expect(unreadable.map(({ input, text }) => [input.id, text])).toEqual([
      ['drivers/subsidies', 'beaucoup'],
      ['drivers/publicDelay', ''],
    ])
  })

  it('reads the note and the source that were written beside a figure', async () => {
    const row = 'city/amount[1]'
    const bytes = await exportedWorkbook('sample')
    const { scenarios } = await opened(bytes)
    const note = String.fromCharCode('D'.charCodeAt(0) + scenarios.length + 5)
    const workbook = await typedInto([{ id: row, column: note, cell: { t: 's', v: 'Vu avec la mairie' } }])
    const { provenance } = compared(workbook)
    expect(provenance).toMatchObject([{ lineId: 'city', parameter: 'amount', is: { note: 'Vu avec la mairie' } }])
  })

  it('says that a workbook of another plan is one, and knows a copy of the same', async () => {
    const workbook = await typedInto([])
    const other = provenPlans.get('fablab.json')!
    expect(compareWithPlan(workbook, other, null)).toEqual({ ok: false, code: 'otherPlan' })
    const copy = { ...samplePlan(), id: 'a-copy' }
    expect(compared(workbook, copy, null)).toEqual({ origin: 'otherCopy', ...nothing })
  })
})

describe('a locked workbook', () => {
  it('opens by its password, to the cent, and says when it is wrong or missing', async () => {
    const locked = await exportWorkbook(createLiveModel(samplePlan()), { ...exportOptions, password: 'à la mairie' })
    expect(await readReturnedWorkbook(locked)).toEqual({ ok: false, code: 'locked' })
    expect(await readReturnedWorkbook(locked, 'a la mairie')).toEqual({ ok: false, code: 'wrongPassword' })
    expect(compared(await opened(locked, 'à la mairie'))).toEqual({ origin: 'known', ...nothing })
  }, 30_000)
})

describe('what is no workbook of the app', () => {
  it.each([
    ['text', new TextEncoder().encode('bonjour'), 'notWorkbook'],
    ['nothing', new Uint8Array(0), 'notWorkbook'],
    ['a zip cut short', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'damaged'],
  ] as const)('%s', async (_, bytes, code) => {
    expect(await readReturnedWorkbook(bytes)).toEqual({ ok: false, code })
  })

  it('a workbook cut short is damaged', async () => {
    const bytes = await exportedWorkbook('sample')
    expect(await readReturnedWorkbook(bytes.subarray(0, bytes.length - 1000))).toEqual({ ok: false, code: 'damaged' })
  })
})
