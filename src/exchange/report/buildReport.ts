import { rowsByLine } from '../../domain/analysis/resourceFlows.ts'
import type { LiveModel } from '../../domain/model/liveModel.ts'
import { createFigureWriter } from './figureWriter.ts'
import type { ReportContext } from './reportContext.ts'
import type { ReportDocument, ReportSection } from './reportDocument.ts'
import { reportSectionIds } from './reportOptions.ts'
import type { ReportOptions, ReportSectionId } from './reportOptions.ts'
import { reportWords } from './reportWords.ts'
import { assumptionsSection } from './sections/assumptionsSection.ts'
import { chartsSection } from './sections/chartsSection.ts'
import { checksSection } from './sections/checksSection.ts'
import { decisionSection } from './sections/decisionSection.ts'
import { noteSection } from './sections/noteSection.ts'
import { purposeSection } from './sections/purposeSection.ts'
import { realitySection } from './sections/realitySection.ts'
import { recordSection } from './sections/recordSection.ts'
import { risksSection } from './sections/risksSection.ts'
import { scenariosSection } from './sections/scenariosSection.ts'
import { sourcesSection } from './sections/sourcesSection.ts'
import { statementsSection } from './sections/statementsSection.ts'

const sections: Readonly<Record<ReportSectionId, (context: ReportContext) => ReportSection>> = {
  note: noteSection,
  charts: chartsSection,
  statements: statementsSection,
  purpose: purposeSection,
  scenarios: scenariosSection,
  risks: risksSection,
  reality: realitySection,
  decision: decisionSection,
  record: recordSection,
  assumptions: assumptionsSection,
  checks: checksSection,
  sources: sourcesSection,
}

/**
 * The report of a plan in one of its scenarios, dated `day` (YYYY-MM-DD); null while no line of the plan moves any figure,
 * since there is nothing to tell yet. What is beside the figures (purpose, what happened, decisions) is told where the plan holds it.
 */
export function buildReport(
  model: LiveModel,
  scenarioId: string,
  options: ReportOptions,
  day: string,
): ReportDocument | null {
  const { plan, compiled } = model
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId) ?? plan.scenarios[0]!
  if (rowsByLine(compiled.sheet.rows).size === 0) return null
  const words = reportWords(plan, compiled.sheet.calendar, options.language)
  const writer = createFigureWriter(model, words, scenario.id, options.sections.includes('sources'))
  const context: ReportContext = { model, scenario, options, words, writer, day }
  const { t, month, format } = words
  const { start, months } = compiled.sheet.calendar.timeline
  const chosen = reportSectionIds.filter((id) => options.sections.includes(id))
  return {
    language: options.language,
    title: options.title.trim() === '' ? t('boardReport.usualTitle') : options.title.trim(),
    structure: plan.structure.name.trim() === '' ? plan.name : plan.structure.name,
    facts: [
      t('boardReport.doc.facts.plan', { name: plan.name }),
      t('boardReport.doc.facts.scenario', { name: scenario.name }),
      t('boardReport.doc.facts.period', { first: month(start), last: month(start + months - 1) }),
      t('boardReport.doc.facts.day', { day: format.date(day) }),
    ],
    sections: chosen.map((id) => sections[id](context)).filter(({ blocks }) => blocks.length > 0),
  }
}
