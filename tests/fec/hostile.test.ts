import { describe, expect, test } from 'vitest'
import { balanceOf } from '../../src/exchange/fec/fecReading.ts'
import { readFec } from '../../src/exchange/fec/readFec.ts'
import { readSeed } from '../../src/exchange/fec/seed/readSeed.ts'
import { readSeedMemory } from '../../src/exchange/fec/seed/seedMemory.ts'
import { inPieces, sampleBytes, sampleCells, sampleFile, sampleText, sampleYear } from '../support/fecSample.ts'

const MEGABYTE = 1 << 20
const year = sampleYear(2025)
const header = sampleText(sampleCells([]))

/** A piece of text over and over, with how much of it was asked for. */
function endless(piece: Uint8Array, most: number) {
  const asked = { bytes: 0 }
  async function* pieces() {
    while (asked.bytes < most) {
      asked.bytes += piece.length
      yield await Promise.resolve(piece)
    }
  }
  return { asked, bytes: pieces() }
}

describe('a hostile file', () => {
  test.each([
    ['letters', 'x'],
    ['an accent', 'é'],
    ['separators', '\t'],
    ['spaces', ' '],
    ['quotes', '"'],
  ])('a gigabyte without an end of line, made of %s, is refused at its first megabytes', async (_, letter) => {
    const { asked, bytes } = endless(sampleBytes(letter.repeat(65_536)), 1 << 30)
    const result = await readFec(bytes)
    expect(result).toMatchObject({ ok: false, refusal: { code: 'lineTooLong', line: 1 } })
    expect(asked.bytes).toBeLessThan(4 * MEGABYTE)
  })

  test('a line without end after good ones is refused too', async () => {
    async function* bytes() {
      yield await Promise.resolve(sampleFile(year))
      yield* endless(sampleBytes('9'.repeat(MEGABYTE)), 1 << 30).bytes
    }
    const result = await readFec(bytes())
    expect(result).toEqual({ ok: false, refusal: { code: 'lineTooLong', line: year.length + 2 } })
  })

  test('a gigabyte of other text is refused at its first lines', async () => {
    const { asked, bytes } = endless(sampleBytes('Il était une fois ; une fin\n'.repeat(2000)), 1 << 30)
    expect(await readFec(bytes)).toEqual({ ok: false, refusal: { code: 'noHeader' } })
    expect(asked.bytes).toBeLessThan(4 * MEGABYTE)
  })

  test('thousands of columns, in the header or below, cost nothing', async () => {
    const wide = `${header.trimEnd()}${'\tx'.repeat(5000)}\n`
    expect(await readFec(inPieces(sampleBytes(wide)))).toMatchObject({ refusal: { code: 'tooManyColumns' } })
    const below = sampleText(sampleCells(year)) + '\t'.repeat(60_000)
    expect(await readFec(inPieces(sampleBytes(below)))).toMatchObject({ ok: true })
  })

  test('the names that the language keeps for itself are accounts, journals and labels like others', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const lines = names.flatMap((name) => [
      { ...year[0]!, journal: name, journalName: name, account: name, label: name, debit: 100, credit: 0 },
      { ...year[0]!, journal: name, journalName: name, account: '512000', label: name, debit: 0, credit: 100 },
    ])
    const result = await readFec(inPieces(sampleFile(lines)))
    if (!result.ok) throw new Error(result.refusal.code)
    const { accounts } = result.reading
    expect(accounts.map(({ number }) => number)).toEqual(['512000', ...names.toSorted()])
    expect(accounts.map(balanceOf)).toEqual([-400, 100, 100, 100, 100])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(readSeed([result.reading], 'association')?.opening.posts.map(({ balance }) => balance)).toEqual([-400])
    const headers = sampleText(sampleCells(year).map((line, i) => [...line, i === 0 ? '__proto__' : '1']))
    expect(await readFec(inPieces(sampleBytes(headers)))).toMatchObject({ ok: true })
  })

  test('too many accounts are refused, too many odd lines are counted only', async () => {
    const many = Array.from({ length: 50_001 }, (_, i) => ({ ...year[0]!, account: String(100_000 + i) }))
    expect(await readFec(inPieces(sampleFile(many)))).toMatchObject({ refusal: { code: 'tooManyAccounts' } })
    const cut = `${sampleText(sampleCells(year))}${'1\t2\t3\n'.repeat(20_000)}`
    const result = await readFec(inPieces(sampleBytes(cut)))
    expect(result.ok && result.reading.oddities).toMatchObject([{ code: 'shortLine', count: 20_000 }])
  })

  test('amounts beyond reason are no amounts', async () => {
    for (const text of ['1e308', 'NaN', 'Infinity', '9'.repeat(400), '0x10', '1,2,3', '--5', '=1+1']) {
      const cells = sampleCells(year).map((line, i) => (i === 1 ? line.with(11, text) : line))
      const result = await readFec(inPieces(sampleBytes(sampleText(cells))))
      expect(result.ok && result.reading.oddities.some(({ code }) => code === 'badAmount'), text).toBe(true)
    }
  })

  test('what the memory holds is believed only when it is what was written there', () => {
    for (const text of [null, '', '{', '[1]', '[{"account":"1"}]', '{"__proto__":[]}', 'null'])
      expect(readSeedMemory(text)).toEqual([])
  })
})
