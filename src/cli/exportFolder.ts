import { mkdir, readdir } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { Translate } from '../i18n/translate.ts'
import type { ExportArguments } from './exportArguments.ts'
import { exportPlan, reasonOf, Refusal } from './exportPlan.ts'
import type { ProgressBar } from './progressBar.ts'

/** What became of a folder of plans: how many workbooks were written, and why the others were not. */
export interface Batch {
  readonly written: number
  readonly failures: readonly string[]
}

/**
 * Exports every plan file of a folder, and of the folders in it, to a workbook at the same place of another folder. A plan that
 * cannot be exported does not stop the others.
 */
export async function exportFolder(asked: ExportArguments, t: Translate, bar: ProgressBar): Promise<Batch> {
  const [from, to] = [resolve(asked.planPath), resolve(asked.workbookPath)]
  if (from === to) throw new Refusal(t('cli.sameFolder'))
  const plans = await plansIn(from, t)
  if (plans.length === 0) throw new Refusal(t('cli.noPlan', { path: asked.planPath }))
  const failures: string[] = []
  const taken = new Set<string>()
  for (const [index, path] of plans.entries()) {
    bar.show(index, plans.length, path)
    const workbookPath = join(to, path.replace(/\.[^.]+$/, '.xlsx'))
    try {
      // On some disks two names that differ by their capitals are one file.
      const place = workbookPath.toLowerCase()
      if (taken.has(place)) throw new Refusal(t('cli.taken', { path: workbookPath }))
      taken.add(place)
      await mkdir(dirname(workbookPath), { recursive: true })
      await exportPlan({ ...asked, planPath: join(from, path), workbookPath }, t)
    } catch (error) {
      failures.push(`${path} : ${reasonOf(error)}`)
    }
  }
  bar.show(plans.length, plans.length, '')
  bar.end()
  return { written: plans.length - failures.length, failures }
}

/** The plan files of a folder, by their path in it, in the order of their names. */
async function plansIn(folder: string, t: Translate): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new Refusal(t('cli.folderUnreadable', { path: folder, reason: reasonOf(error) }))
  })
  return entries
    .filter((entry) => entry.isFile() && /\.(alliage|json)$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
}
