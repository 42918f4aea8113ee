import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readBook } from '../../../tests/support/libreOffice.ts'
import { crc32 } from './crc32.ts'
import { readZipEntry, replaceZipEntry } from './zipEntry.ts'

const NAME = 'xl/sharedStrings.xml'
const book = () =>
  writeXlsx({
    sheets: [
      { name: 'One', rows: [['before', 1]] },
      { name: 'Two', rows: [['also', 2]] },
    ],
  })

describe('an entry of a zip file', () => {
  it('is read', async () => {
    expect(await readZipEntry(await book(), NAME)).toContain('before')
  })

  it.each(['after', 'after, with a much longer text than there was '.repeat(50)])(
    'takes another text (%#), and the file stays whole',
    async (text) => {
      const zip = await book()
      const changed = await replaceZipEntry(zip, NAME, (await readZipEntry(zip, NAME)).replace('before', text))
      const sheets = readBook(changed)
      const values = [sheets.get('One')?.get('A1'), sheets.get('One')?.get('B1'), sheets.get('Two')?.get('A1')]
      expect(values.map((cell) => cell?.value)).toEqual([text, 1, 'also'])
    },
  )

  it('that is not there is said', async () => {
    await expect(readZipEntry(await book(), 'nothing.xml')).rejects.toThrow('nothing.xml')
  })
})

describe('the checksum', () => {
  it('is that of zip files', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
    expect(crc32(new Uint8Array())).toBe(0)
  })
})
