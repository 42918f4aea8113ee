import { readFile, writeFile } from 'node:fs/promises'
import packageFile from '../../package.json' with { type: 'json' }
import { createLiveModel } from '../domain/model/liveModel.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { Scenario } from '../domain/plan/scenario.ts'
import { describeProblem } from '../exchange/planFile/describeProblem.ts'
import { lockedInside } from '../exchange/planFile/lockedFile.ts'
import { readPlanFile } from '../exchange/planFile/readPlanFile.ts'
import { exportWorkbook } from '../exchange/workbook/exportWorkbook.ts'
import { createFormat } from '../i18n/format.ts'
import type { Translate } from '../i18n/translate.ts'
import type { ExportArguments } from './exportArguments.ts'

/** What stops an export: sentences for the person. */
export class Refusal extends Error {}

/** Writes the workbook of a plan file and gives the name of the scenario that it shows; refuses with a sentence. */
export async function exportPlan(asked: ExportArguments, t: Translate): Promise<string> {
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
  return scenario.name
}

async function readPlanAt({ planPath, language }: ExportArguments, t: Translate): Promise<Plan> {
  const bytes = await readFile(planPath).catch((error: unknown) => {
    throw new Refusal(t('cli.unreadable', { path: planPath, reason: reasonOf(error) }))
  })
  if (lockedInside(bytes).kind !== 'open') throw new Refusal(t('cli.locked', { path: planPath }))
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

/** What the computer says went wrong. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
