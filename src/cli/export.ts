import { stat } from 'node:fs/promises'
import { createTranslator } from '../i18n/translate.ts'
import type { Translate } from '../i18n/translate.ts'
import { parseExportArguments } from './exportArguments.ts'
import { exportFolder } from './exportFolder.ts'
import { exportPlan, Refusal } from './exportPlan.ts'
import { progressBar } from './progressBar.ts'

/** The exit code of a folder of which some plans were not exported. */
const PARTLY = 1

/** The exit code of everything that the person can put right. */
const REFUSED = 2

async function run(words: readonly string[]): Promise<void> {
  const parsed = parseExportArguments(words)
  const t = createTranslator(parsed.ok ? parsed.asked.language : parsed.language)
  if (!parsed.ok) throw new Refusal(argumentRefusal(t, parsed.code, parsed.value))
  const { asked } = parsed
  const isFolder = await stat(asked.planPath).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) {
    const shown = await exportPlan(asked, t)
    console.log(t('cli.written', { path: asked.workbookPath, shown }))
    return
  }
  const bar = progressBar(process.stderr, (done, total) => t('cli.progress', { done, total }))
  const { written, failures } = await exportFolder(asked, t, bar)
  console.log(t('cli.batch', { count: written, path: asked.workbookPath }))
  if (failures.length === 0) return
  console.error([t('cli.failed', { count: failures.length }), ...failures].join('\n'))
  process.exitCode = PARTLY
}

function argumentRefusal(t: Translate, code: 'usage' | 'unknownOption' | 'unknownLanguage', value: string): string {
  if (code === 'usage') return t('cli.usage')
  const refusal =
    code === 'unknownOption' ? t('cli.unknownOption', { option: value }) : t('cli.unknownLanguage', { language: value })
  return `${refusal}\n${t('cli.usage')}`
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = REFUSED
})
