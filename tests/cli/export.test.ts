import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockPlanFile } from '../../src/exchange/planFile/lockPlanFile.ts'
import { writePlanFile } from '../../src/exchange/planFile/writePlanFile.ts'
import { readBook } from '../support/libreOffice.ts'
import { samplePlan } from '../workbook/samplePlan.ts'

interface Outcome {
  readonly code: number
  readonly out: string
  readonly errors: string
}

/** As cheap as a locked file may be: what is tried is that it is told. */
const cost = { memory: 64, passes: 1, lanes: 1 }
const random = (length: number): Uint8Array => new Uint8Array(length)

let folder: string

/** Runs the command as a script would, in a process of its own. */
function runExport(...words: readonly string[]): Promise<Outcome> {
  const command = ['--import', 'tsx', join(import.meta.dirname, '../../src/cli/export.ts'), ...words]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: join(import.meta.dirname, '../..') }, (error, out, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, errors })
    })
  })
}

const at = (name: string) => join(folder, name)

async function writePlan(name: string, change: (text: string) => string = (text) => text): Promise<string> {
  await writeFile(at(name), change(writePlanFile(samplePlan(), '0.1.0')))
  return at(name)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'))
})

afterAll(() => rm(folder, { recursive: true }))

describe('npm run export', { timeout: 60_000 }, () => {
  it('writes the workbook of a plan', async () => {
    const outcome = await runExport(await writePlan('plan.json'), at('out.xlsx'))
    expect([outcome.code, outcome.errors]).toEqual([0, ''])
    expect(outcome.out).toContain(at('out.xlsx'))
    const book = readBook(new Uint8Array(await readFile(at('out.xlsx'))))
    expect(book.get('Synthèse')?.get('B4')?.value).toBe('1. Base')
  })

  it('shows the scenario that is asked, in the language that is asked', async () => {
    const { name } = samplePlan().scenarios[1]!
    const outcome = await runExport(await writePlan('plan.json'), at('en.xlsx'), '--scenario', name, '--language=en')
    expect(outcome.code).toBe(0)
    const book = readBook(new Uint8Array(await readFile(at('en.xlsx'))))
    expect(book.get('Summary')?.get('B4')?.value).toMatch(/^2\. /)
  })

  it('lists the scenarios when none has the name', async () => {
    const outcome = await runExport(await writePlan('plan.json'), at('none.xlsx'), '--scenario', 'Optimiste')
    expect(outcome.code).toBe(2)
    expect(outcome.errors).toContain('Optimiste')
    for (const { name } of samplePlan().scenarios) expect(outcome.errors).toContain(name)
    await expect(readFile(at('none.xlsx'))).rejects.toThrow()
  })

  it('names the field, its path and its value', async () => {
    const path = await writePlan('bad.json', (text) => text.replace(/"probability":\s*0\.3/, '"probability": 1.4'))
    const outcome = await runExport(path, at('bad.xlsx'))
    expect(outcome.code).toBe(2)
    expect(outcome.errors).toContain('lines[0].values.probability')
    expect(outcome.errors).toMatch(/1,4|140/)
    expect(outcome.errors).not.toMatch(/\bat .*\.ts:\d+/)
  })

  it.each([
    ['no argument', [], /npm run export/],
    ['an unknown option', ['a.json', 'b.xlsx', '--colour', 'red'], /--colour/],
    ['an option without its value', ['a.json', 'b.xlsx', '--scenario'], /--scenario/],
    ['an unknown language', ['a.json', 'b.xlsx', '--language', 'de'], /de\. .*fr, en/],
    ['a file that is not there', ['nowhere.json', 'b.xlsx'], /nowhere\.json/],
  ] as const)('refuses %s', async (_, words, sentence) => {
    const outcome = await runExport(...words)
    expect([outcome.code, outcome.out]).toEqual([2, ''])
    expect(outcome.errors).toMatch(sentence)
  })

  it('refuses what is not JSON, and a place where it cannot write', async () => {
    await writeFile(at('text.json'), 'un texte')
    expect((await runExport(at('text.json'), at('x.xlsx'))).code).toBe(2)
    const outcome = await runExport(await writePlan('plan.json'), at('nowhere/x.xlsx'))
    expect(outcome.code).toBe(2)
    expect(outcome.errors).toContain('nowhere')
  })

  it('exports a folder, and tells the plans that it could not', async () => {
    await mkdir(at('plans/lyon'), { recursive: true })
    const text = writePlanFile(samplePlan(), '0.1.0')
    await writeFile(at('plans/lyon/one.alliage'), text)
    await writeFile(at('plans/two.json'), text)
    await writeFile(at('plans/two.alliage'), text)
    await writeFile(at('plans/torn.json'), text.slice(0, 500))
    await writeFile(
      at('plans/secret.alliage'),
      lockPlanFile(samplePlan(), '0.1.0', 'trois mots secrets', { random, cost }),
    )
    await writeFile(at('plans/readme.txt'), 'not a plan')
    const outcome = await runExport(at('plans'), at('books'))
    expect(outcome.code).toBe(1)
    expect(outcome.out).toContain('2 classeurs')
    expect(outcome.errors).toMatch(/1\ssur\s5/)
    expect(outcome.errors).toContain('3 plans n’ont pas été exportés')
    expect(outcome.errors).toContain('torn.json')
    expect(outcome.errors).toMatch(/two\.json.*déjà d’un autre plan/)
    expect(outcome.errors).toMatch(/secret\.alliage.*phrase secrète/)
    expect(await readdir(at('books'))).toEqual(['lyon', 'two.xlsx'])
    const book = readBook(new Uint8Array(await readFile(at('books/lyon/one.xlsx'))))
    expect(book.get('Synthèse')?.get('B4')?.value).toBe('1. Base')
  })

  it('says when a folder holds no plan', async () => {
    await mkdir(at('nothing'))
    const outcome = await runExport(at('nothing'), at('books'))
    expect([outcome.code, outcome.errors]).toEqual([2, expect.stringContaining('Aucun fichier de plan')])
  })
})
