import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balanceOf, classBalances } from '../../src/exchange/fec/fecReading.ts'
import type { FecReading } from '../../src/exchange/fec/fecReading.ts'
import { isWarning } from '../../src/exchange/fec/oddities.ts'
import { readFec } from '../../src/exchange/fec/readFec.ts'
import { inPieces, sampleBytes, sampleCells, sampleFile, sampleText, sampleYear } from '../support/fecSample.ts'
import type { SampleFormat, SampleLine } from '../support/fecSample.ts'

const year = sampleYear(2025)
const total = year.reduce((sum, { debit }) => sum + debit, 0)
const entries = new Set(year.map(({ journal, number }) => `${journal} ${number}`)).size

async function read(bytes: Uint8Array, pieces?: number): Promise<FecReading> {
  const result = await readFec(inPieces(bytes, pieces))
  if (!result.ok) throw new Error(result.refusal.code)
  return result.reading
}

const readAs = (format: SampleFormat, lines: readonly SampleLine[] = year) => read(sampleFile(lines, format))
const refusal = async (bytes: Uint8Array) => {
  const result = await readFec(inPieces(bytes))
  return result.ok ? null : result.refusal
}
const codes = ({ oddities }: FecReading) => oddities.map(({ code }) => code)
const figures = ({ accounts }: FecReading) =>
  accounts.map((account) => [account.number, balanceOf(account), account.opening, account.months])

describe('an accounting file of the format', () => {
  test('is read to the cent, without anything odd', async () => {
    const reading = await readAs({})
    expect(reading).toMatchObject({ lines: year.length, entries, debit: total, credit: total, openingBy: 'journal' })
    expect(reading).toMatchObject({ firstDay: 20250101, lastDay: 20251231, oddities: [], encoding: 'utf-8' })
    const byClass = new Map<string, number>()
    for (const { account, debit, credit } of year)
      byClass.set(account[0]!, (byClass.get(account[0]!) ?? 0) + debit - credit)
    expect([...classBalances(reading.accounts)].sort()).toEqual([...byClass].sort())
  })

  test('keeps the opening apart from what moved month by month', async () => {
    const { accounts } = await readAs({})
    const bank = accounts.find(({ number }) => number === '512000')!
    expect(bank.opening).toBe(50_000_00)
    expect(bank.months).toHaveLength(12)
    expect(accounts.find(({ number }) => number === '756100')!.months).toEqual([
      { month: 2025 * 12, debit: 0, credit: 6_000_00 },
    ])
  })
})

const harmless: readonly (readonly [string, SampleFormat])[] = [
  ['bars', { separator: '|' }],
  ['amounts with a side, D or C', { amounts: 'letters' }],
  ['amounts with a side, +1 or -1, and a mark of UTF-8', { amounts: 'signs', encoding: 'utf-8-bom' }],
  ['signs after the amounts', { amounts: 'signLast' }],
  ['headers in capitals, points for decimals', { headers: 'upper', decimal: '.' }],
  ['headers with accents and spaces', { headers: 'accented' }],
  ['cells filled with spaces', { separator: '|', padded: true }],
  ['days first', { dates: 'french' }],
  ['ISO days', { dates: 'iso' }],
  ['columns of cash-basis books', { more: ['DateRglt', 'ModeRglt', 'NatOp', 'IdClient'] }],
  ['blank lines and a separator too many', { blankLines: true, trailingSeparator: true }],
  ['lines that end with CR', { lineEnd: '\r' }],
  ['lines that end with LF', { lineEnd: '\n' }],
  ['ISO 8859-15', { encoding: 'iso-8859-15' }],
]
const unusual: readonly (readonly [string, SampleFormat, string])[] = [
  ['Windows 1252', { encoding: 'windows-1252' }, 'otherEncoding'],
  ['UTF-16', { encoding: 'utf-16le' }, 'otherEncoding'],
  ['UTF-16, the other way round', { encoding: 'utf-16be' }, 'otherEncoding'],
  ['a DOS code page', { encoding: 'cp850' }, 'otherEncoding'],
  ['semicolons', { separator: ';' }, 'otherSeparator'],
  ['commas, decimals with points', { separator: ',', decimal: '.' }, 'otherSeparator'],
  ['commas everywhere, amounts in quotes', { separator: ',' }, 'otherSeparator'],
  ['no entry number', { number: '' }, 'numberMissing'],
  ['the number 0 on every line', { number: '0' }, 'numberMissing'],
]

describe('what programs make of the format', () => {
  test.each(harmless)('%s: reads the same', async (_, format) => {
    const reading = await readAs(format)
    expect(figures(reading)).toEqual(figures(await readAs({})))
    expect(reading).toMatchObject({ entries, oddities: [] })
  })

  test.each(unusual)('%s: reads the same, and is noticed', async (_, format, code) => {
    const reading = await readAs(format)
    expect(figures(reading)).toEqual(figures(await readAs({})))
    expect(reading.entries).toBe(entries)
    expect(codes(reading)).toEqual([code])
    expect(reading.oddities.some(isWarning)).toBe(false)
  })

  test.each(['windows-1252', 'iso-8859-15', 'cp850', 'utf-16le', 'utf-8'] as const)(
    'labels keep their accents in %s, wherever pieces are cut',
    async (encoding) => {
      const reading = await read(sampleFile(year, { encoding }), 7)
      const label = (number: string) => reading.accounts.find((account) => account.number === number)?.label
      expect(label('106800')).toBe('Réserves pour projet')
      expect(label('164000')).toBe('EMPRUNT CRÉDIT COOPÉRATIF')
    },
  )

  test.each(['utf-16le', 'utf-16be'] as const)('%s is recognised without its mark', async (encoding) => {
    const reading = await read(sampleFile(year, { encoding }).subarray(2))
    expect(reading.encoding).toBe(encoding)
    expect(figures(reading)).toEqual(figures(await readAs({})))
  })

  test('the first accent may come after a megabyte of plain letters', async () => {
    const plain = year.map((line) => ({ ...line, label: 'plain', text: 'plain', journalName: 'plain' }))
    const long = Array.from({ length: 60 }, () => plain).flat()
    const last = { ...year[1]!, account: '999000', label: 'Cautions données', journalName: 'plain', text: 'plain' }
    const reading = await readAs({ encoding: 'windows-1252' }, [...long, last])
    expect(reading.accounts.find(({ number }) => number === '999000')?.label).toBe('Cautions données')
    expect(reading.encoding).toBe('iso-8859-15')
  })

  test('a column named twice is read where it stands beside the amounts', async () => {
    const cells = sampleCells(year).map((line, i) => [
      ...line,
      i === 0 ? 'EcritureDate' : 'zzz',
      i === 0 ? 'CompteNum' : '1',
    ])
    const reading = await read(sampleBytes(sampleText(cells)))
    expect(codes(reading)).toEqual(['duplicateHeader'])
    expect(figures(reading)).toEqual(figures(await readAs({})))
  })

  test('separators may change on the way, and headers come back', async () => {
    const [header, ...lines] = sampleText(sampleCells(year)).trimEnd().split('\r\n')
    const mixed = [header!, ...lines.map((line, i) => (i % 50 === 7 ? line.replaceAll('\t', '|') : line)), header!]
    const reading = await read(sampleBytes(mixed.join('\n')))
    expect(codes(reading).toSorted()).toEqual(['lineSeparator', 'repeatedHeader'])
    expect(figures(reading)).toEqual(figures(await readAs({})))
  })

  test('an opening without a journal of its own is the first entry; without any, it is said', async () => {
    const renamed = year.map((line) =>
      line.journal === 'AN' ? { ...line, journal: 'OD', journalName: 'OD', number: 'A' } : line,
    )
    const first = await readAs({}, renamed)
    expect(first.openingBy).toBe('firstEntry')
    expect(figures(first)).toEqual(figures(await readAs({})))
    const without = await readAs(
      {},
      year.filter(({ journal }) => journal !== 'AN'),
    )
    expect(without.openingBy).toBe('none')
    expect(codes(without)).toEqual(['noOpening'])
  })

  test('entries that close income and costs are set apart, inventory entries of such a journal are not', async () => {
    const balances = new Map<string, number>()
    for (const { account, debit, credit } of year)
      if (account >= '6') balances.set(account, (balances.get(account) ?? 0) + debit - credit)
    const result = [...balances.values()].reduce((sum, cents) => sum + cents, 0)
    const closing = [...balances, ['120000', -result] as const].map(([account, cents]): SampleLine => ({
      ...year[0]!,
      ...{ journal: 'CL', journalName: 'Clôture des comptes', number: '1', day: 20251231, account, label: account },
      debit: Math.max(0, -cents),
      credit: Math.max(0, cents),
    }))
    const closed = await readAs({}, [...year, ...closing])
    expect(codes(closed)).toEqual(['closingEntries'])
    expect(classBalances(closed.accounts).get('7')).toBe(0)
    const months = (reading: FecReading) =>
      figures(reading).flatMap(([number, , , moved]) => (typeof number === 'string' && number >= '6' ? [moved] : []))
    expect(months(closed)).toEqual(months(await readAs({})))
    const inventory = year.map((line) =>
      line.text === 'Amortissements' ? { ...line, journal: 'CL', journalName: 'Clôture des comptes' } : line,
    )
    expect(figures(await readAs({}, inventory))).toEqual(figures(await readAs({})))
  })
})

describe('what is wrong in a file', () => {
  const changed = (at: number, changes: Partial<SampleLine>) =>
    year.map((line, i) => (i === at ? { ...line, ...changes } : line))
  const cellsWith = (at: number, column: number, text: string) =>
    sampleCells(year).map((line, i) => (i === at ? line.with(column, text) : line))

  test('an entry off by a cent is named by its line, and the file too', async () => {
    const at = 10
    const reading = await readAs({}, changed(at, { debit: year[at]!.debit + 1 }))
    const [file, entry] = reading.oddities
    expect(file).toMatchObject({ code: 'unbalancedFile', places: [{ line: null, amount: 1 }] })
    expect(entry).toMatchObject({ code: 'unbalancedEntry', count: 1, places: [{ line: 12, text: 'AC 1', amount: 1 }] })
  })

  test.each([
    ['badAmount', 11, 'mille'],
    ['badAccount', 4, 'ABC'],
    ['badDate', 3, '31/31/2025'],
  ] as const)('%s is a warning with its line', async (code, column, text) => {
    const reading = await read(sampleBytes(sampleText(cellsWith(5, column, text))))
    expect(reading.oddities.filter(isWarning).find((oddity) => oddity.code === code)).toEqual({
      code,
      count: 1,
      places: [{ line: 6, text }],
    })
    expect(reading.lines).toBe(year.length)
  })

  test('the first places are kept, the rest are counted', async () => {
    const cells = sampleCells(year).map((line, i) => (i === 0 ? line : line.with(11, 'x')))
    const bad = (await read(sampleBytes(sampleText(cells)))).oddities.find(({ code }) => code === 'badAmount')!
    expect(bad.count).toBe(year.length)
    expect(bad.places).toHaveLength(20)
  })

  test('entries written on the wrong side are noticed', async () => {
    const reversed = year.map((line) => ({ ...line, debit: line.credit, credit: line.debit }))
    expect(codes(await readAs({}, reversed))).toEqual(['reversedSides'])
    const negative = year.map((line) => ({ ...line, debit: 0, credit: line.credit - line.debit }))
    const reading = await readAs({}, negative)
    expect(codes(reading)).toEqual(['unbalancedFile', 'negativeAmount'].slice(1))
    expect(figures(reading).map(([, balance]) => balance)).toEqual(
      figures(await readAs({})).map(([, balance]) => balance),
    )
  })

  test('what cannot be an accounting file is refused, and why is said', async () => {
    const without = sampleCells(year).map((line) => line.toSpliced(4, 1))
    expect(await refusal(sampleBytes(sampleText(without)))).toEqual({ code: 'missingColumn', columns: ['compteNum'] })
    expect(await refusal(sampleBytes(sampleText(sampleCells([]))))).toEqual({ code: 'noEntry' })
    expect(await refusal(new Uint8Array())).toEqual({ code: 'empty' })
    expect(await refusal(sampleBytes('\r\n\r\n'))).toEqual({ code: 'empty' })
    expect(await refusal(sampleBytes('a;b;c\n1;2;3\n'))).toEqual({ code: 'noHeader' })
    expect(await refusal(sampleBytes('<?xml version="1.0"?><comptabilite/>'))).toEqual({ code: 'xml' })
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])
    expect(await refusal(zip)).toEqual({ code: 'notText', form: 'zip' })
    expect(await refusal(sampleBytes('%PDF-1.7'))).toEqual({ code: 'notText', form: 'pdf' })
    expect(await refusal(Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256))).toEqual({
      code: 'notText',
      form: 'binary',
    })
  })
})

describe('the same entries', () => {
  const formats = fc.record({
    separator: fc.constantFrom('\t', '|', ';', ','),
    encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'cp850'),
    lineEnd: fc.constantFrom('\n', '\r', '\r\n'),
    dates: fc.constantFrom('packed', 'french', 'iso'),
    decimal: fc.constantFrom(',', '.'),
    amounts: fc.constantFrom('sides', 'letters', 'signs', 'signLast'),
    headers: fc.constantFrom('standard', 'upper', 'accented'),
    padded: fc.boolean(),
    trailingSeparator: fc.boolean(),
    blankLines: fc.boolean(),
  } satisfies { [Key in keyof SampleFormat]-?: fc.Arbitrary<SampleFormat[Key]> } | object) as fc.Arbitrary<SampleFormat>
  const balanced = fc.array(
    fc.record({
      journal: fc.constantFrom('AC', 'BQ', 'OD'),
      month: fc.integer({ min: 1, max: 12 }),
      accounts: fc.shuffledSubarray(['106800', '401000', '411000', '512000', '613200', '706000', '741100'], {
        minLength: 2,
      }),
      cents: fc.array(fc.integer({ min: 1, max: 900_000_000 }), { minLength: 7, maxLength: 7 }),
    }),
    { minLength: 1, maxLength: 20 },
  )

  test('give the same balances however they are written, and in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(
        balanced,
        formats,
        fc.integer(),
        fc.integer({ min: 1, max: 900 }),
        async (drawn, format, seed, piece) => {
          const lines = drawn.flatMap(({ journal, month, accounts, cents }, i) => {
            const [last, ...others] = accounts
            const moves = others.map((account, j) => [account, cents[j]!] as const)
            const sum = moves.reduce((all, [, moved]) => all + moved, 0)
            return [...moves, [last!, -sum] as const].map(([account, moved]): SampleLine => ({
              ...year[0]!,
              ...{ journal, journalName: journal, number: String(i + 1), day: 20250000 + month * 100 + 3, account },
              label: 'Libellé',
              debit: Math.max(0, moved),
              credit: Math.max(0, -moved),
            }))
          })
          const shuffled = lines.toSorted(
            (a, b) => ((a.debit * 31 + a.credit + seed) % 97) - ((b.debit * 31 + b.credit + seed) % 97),
          )
          const plain = await readAs({}, lines)
          const other = await read(sampleFile(shuffled, format), piece)
          const sums = ({ accounts }: FecReading) => accounts.map((account) => [account.number, balanceOf(account)])
          expect(sums(other)).toEqual(sums(plain))
          expect(other).toMatchObject({
            lines: lines.length,
            entries: drawn.length,
            debit: plain.debit,
            credit: plain.credit,
          })
          expect(other.oddities.filter(isWarning)).toEqual(plain.oddities.filter(isWarning))
        },
      ),
      { numRuns: 60 },
    )
  })
})
