import { mkdtempSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LaunchedApp } from '../host/launch.mjs'

/** Answers the dialog that asks where to save with a file of a new folder; gives what reads the file once it is there. */
export async function saveTo(app: LaunchedApp, name: string): Promise<() => Promise<Buffer>> {
  const path = join(mkdtempSync(join(tmpdir(), 'alliage-saved-')), name)
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  return () => readFile(path)
}
