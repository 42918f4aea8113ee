import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupFile } from '../../../src/platform/contract.ts'
import { fileName } from '../fileName.ts'
import { writeAtomically } from '../writeAtomically.ts'
import { sha256 } from './sha256.ts'

/** How much of the SHA-256 stands in the name of a file: enough that two never meet. */
const HASH_IN_NAME = 16

/** The longest part of a plan's name that stands in the name of its file, so that any system takes the path. */
const MAX_NAME = 60

/** The files of the plans in a folder of backups: one per content, whatever the number of backups that hold it. */
const filesFolder = (folder: string): string => join(folder, 'plans')

/** The files that are there, by the start of their SHA-256. */
async function filesByHash(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(filesFolder(folder)).catch(() => [])
  return new Map(
    names.flatMap((name): [string, string][] => {
      const hash = / ([0-9a-f]{16})\.alliage$/.exec(name)?.[1]
      return hash === undefined ? [] : [[hash, name]]
    }),
  )
}

/** Which of these files are not there. */
export async function missingFiles(folder: string, hashes: readonly string[]): Promise<readonly string[]> {
  const files = await filesByHash(folder)
  return hashes.filter((hash) => !files.has(hash.slice(0, HASH_IN_NAME)))
}

/** Writes a file and reads it back; false when what was read is not what was sent. */
export async function storeFile(folder: string, { name, sha256: hash, bytes }: BackupFile): Promise<boolean> {
  if (sha256(bytes) !== hash) return false
  await mkdir(filesFolder(folder), { recursive: true })
  const stored = fileName(`${name.slice(0, MAX_NAME)} ${hash.slice(0, HASH_IN_NAME)}`, 'alliage')
  await writeAtomically(join(filesFolder(folder), stored), bytes)
  return (await readFileOf(folder, hash)) !== null
}

/** The bytes of a file, null when it is not there or not what it was. */
export async function readFileOf(folder: string, hash: string): Promise<Uint8Array | null> {
  const name = (await filesByHash(folder)).get(hash.slice(0, HASH_IN_NAME))
  if (name === undefined) return null
  const bytes = await readFile(join(filesFolder(folder), name)).catch(() => null)
  return bytes !== null && sha256(bytes) === hash ? new Uint8Array(bytes) : null
}

/** Which of these files are not there, or are not what they were. */
export async function damagedFiles(folder: string, hashes: readonly string[]): Promise<readonly string[]> {
  const files = await filesByHash(folder)
  const damaged: string[] = []
  for (const hash of new Set(hashes)) {
    const name = files.get(hash.slice(0, HASH_IN_NAME))
    const bytes = name === undefined ? null : await readFile(join(filesFolder(folder), name)).catch(() => null)
    if (bytes === null || sha256(bytes) !== hash) damaged.push(hash)
  }
  return damaged
}

/** Removes the files that none of these backups needs. */
export async function removeOtherFiles(folder: string, needed: readonly string[]): Promise<void> {
  const kept = new Set(needed.map((hash) => hash.slice(0, HASH_IN_NAME)))
  for (const [hash, name] of await filesByHash(folder)) {
    if (!kept.has(hash)) await rm(join(filesFolder(folder), name), { force: true })
  }
}
