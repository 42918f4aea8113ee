import { execFile } from 'node:child_process'
import { access, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { read } from 'xlsx'

const run = promisify(execFile)

/** A cell as an independent reader sees it: its value, and its formula if it has one. */
export interface ReadCell {
  readonly value: string | number | boolean
  readonly isError: boolean
  readonly formula: string | undefined
}

/** Every cell of a workbook that is not blank: by sheet name, then by address. */
export type ReadBook = ReadonlyMap<string, ReadonlyMap<string, ReadCell>>

/** Recalculates on load whatever the file says, and asks nothing. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

/** Whether LibreOffice can be run here. */
export async function hasLibreOffice(): Promise<boolean> {
  return run('soffice', ['--version']).then(
    () => true,
    () => false,
  )
}

/** Reads the cells of a workbook with SheetJS, a second reader that shares nothing with the writer. */
export function readBook(bytes: Uint8Array): ReadBook {
  const book = read(bytes, { type: 'array', cellFormula: true, cellDates: false, cellText: false, cellHTML: false })
  return new Map(
    book.SheetNames.map((name) => {
      const cells = new Map<string, ReadCell>()
      for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
        if (address.startsWith('!') || !isCell(cell)) continue
        cells.set(address, { value: cell.v, isError: cell.t === 'e', formula: cell.f })
      }
      return [name, cells]
    }),
  )
}

function isCell(cell: unknown): cell is { v: string | number | boolean; t: string; f?: string } {
  return typeof cell === 'object' && cell !== null && 'v' in cell && 't' in cell && cell.v !== undefined
}

/** Converts files in one call of LibreOffice with a profile of its own; gives the folder's files by name. */
async function convert(
  files: ReadonlyMap<string, Uint8Array>,
  format: string,
  extension = 'xlsx',
): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'workbooks-'))
  try {
    const profile = join(folder, 'profile')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings)
    const sources: string[] = []
    for (const [name, bytes] of files) {
      const path = join(folder, `${name}.${extension}`)
      await writeFile(path, bytes)
      sources.push(path)
    }
    const out = join(folder, 'out')
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
    ]
    await run('soffice', [...options, format, '--outdir', out, ...sources], { timeout: 540_000, maxBuffer: 1 << 26 })
    await access(out)
    const converted = new Map<string, Uint8Array>()
    for (const name of await readdir(out)) {
      converted.set(name.replace(/\.[a-z]+$/, ''), new Uint8Array(await readFile(join(out, name))))
    }
    return converted
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Lets LibreOffice compute every formula of workbooks anew, and reads the results; all in one call. */
export async function recalculate(
  files: ReadonlyMap<string, Uint8Array>,
  extension: 'xlsx' | 'ods' = 'xlsx',
): Promise<ReadonlyMap<string, ReadBook>> {
  const converted = await convert(files, 'xlsx:Calc MS Excel 2007 XML', extension)
  return new Map(
    [...files.keys()].map((name) => {
      const bytes = converted.get(name)
      if (!bytes) throw new Error(`LibreOffice did not open ${name}`)
      return [name, readBook(bytes)]
    }),
  )
}

/** What LibreOffice saves of workbooks that it opens, in the format of their extension or another. */
export async function resave(
  files: ReadonlyMap<string, Uint8Array>,
  to: 'xlsx' | 'ods',
): Promise<ReadonlyMap<string, Uint8Array>> {
  return convert(files, to === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'ods')
}

/** Prints workbooks as PDF, to look at their pages. */
export async function printToPdf(files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Uint8Array>> {
  return convert(files, 'pdf:calc_pdf_Export')
}
