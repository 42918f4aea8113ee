import { readFile, writeFile } from 'node:fs/promises'
import packageFile from '../../package.json' with { type: 'json' }
import { createLiveModel } from '../domain/model/liveModel.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { Scenario } from '../domain/plan/scenario.ts'
import { describeProblem } from '../exchange/planFile/describeProblem.ts'
import { readPlanFile } from '../exchange/planFile/readPlanFile.ts'
import { exportWorkbook } from '../exchange/workbook/exportWorkbook.ts'
import { createFormat } from '../i18n/format.ts'
import { createTranslator } from '../i18n/translate.ts'
import type { Translate } from '../i18n/translate.ts'
import { parseExportArguments } from './exportArguments.ts'
import type { ExportArguments } from './exportArguments.ts'

/** The exit code of everything that the person can put right. */
const REFUSED = 2

/** What stops the command: sentences for the person. */
class Refusal extends Error {}

async function run(words: readonly string[]): Promise<string> {
  const parsed = parseExportArguments(words)
  const t = createTranslator(parsed.ok ? parsed.asked.language : parsed.language)
  if (!parsed.ok) throw new Refusal(argumentRefusal(t, parsed.code, parsed.value))
  const { asked } = parsed
  const plan = await readPlanAt(asked, t)
  const scenario = scenarioNamed(plan, asked, t)
  const now = new Date()
  const workbook = await exportWorkbook(createLiveModel(plan), {
    language: asked.language,
    date: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    appVersion: packageFile.version,
    scenarioId: scenario.id,
  })
  await writeFile(asked.workbookPath, workbook).catch((error: unknown) => {
    throw new Refusal(t('cli.unwritable', { path: asked.workbookPath, reason: reasonOf(error) }))
  })
  return t('cli.written', { path: asked.workbookPath, shown: scenario.name })
}

function argumentRefusal(t: Translate, code: 'usage' | 'unknownOption' | 'unknownLanguage', value: string): string {
  if (code === 'usage') return t('cli.usage')
  const refusal =
    code === 'unknownOption' ? t('cli.unknownOption', { option: value }) : t('cli.unknownLanguage', { language: value })
  return `${refusal}\n${t('cli.usage')}`
}

async function readPlanAt({ planPath, language }: ExportArguments, t: Translate): Promise<Plan> {
  const bytes = await readFile(planPath).catch((error: unknown) => {
    throw new Refusal(t('cli.unreadable', { path: planPath, reason: reasonOf(error) }))
  })
  const read = readPlanFile(bytes)
  if (read.ok) return read.plan
  const sentences = read.problems.map((problem) => `- ${describeProblem(t, createFormat(language), problem)}`)
  throw new Refusal([t('cli.refused', { path: planPath }), ...sentences].join('\n'))
}

/** The scenario of a name or an id; the first when none is asked. */
function scenarioNamed(plan: Plan, { scenario: name }: ExportArguments, t: Translate): Scenario {
  const found = plan.scenarios.find((scenario) => name === undefined || scenario.name === name || scenario.id === name)
  if (found) return found
  const scenarios = plan.scenarios.map((scenario) => scenario.name).join(' ; ')
  throw new Refusal(t('cli.unknownScenario', { scenario: name ?? '', scenarios }))
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

run(process.argv.slice(2)).then(
  (sentence) => console.log(sentence),
  (error: unknown) => {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    process.exitCode = REFUSED
  },
)
