import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeAtomically } from './writeAtomically.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alliage-write-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

it('replaces a file by the new bytes and leaves nothing beside it', async () => {
  writeFileSync(join(folder, 'plan.alliage'), 'old')
  await writeAtomically(join(folder, 'plan.alliage'), new TextEncoder().encode('new'))
  expect(readFileSync(join(folder, 'plan.alliage'), 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['plan.alliage'])
})

it('leaves nothing behind when the place cannot be taken', async () => {
  mkdirSync(join(folder, 'taken', 'inside'), { recursive: true })
  await expect(writeAtomically(join(folder, 'taken'), new Uint8Array(1))).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['taken'])
})
