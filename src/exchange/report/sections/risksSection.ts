import { planAlerts } from '../../../domain/alerts/planAlerts.ts'
import { alertText } from '../../../i18n/alertText.ts'
import type { ReportContext } from '../reportContext.ts'
import type { ReportBlock, ReportSection, Sentence } from '../reportDocument.ts'
import { covenantsTable } from './covenantsTable.ts'
import { eventsTable } from './eventsTable.ts'
import { fundersTable } from './fundersTable.ts'
import { lateMoneySentences } from './lateMoneySentences.ts'

/** What may happen: events, late money, the loss of a funder, promises to keep, and what the plan itself warns of. */
export function risksSection(context: ReportContext): ReportSection {
  const { t, language } = context.words
  const { model, scenario } = context
  const alerts = planAlerts(model.plan, model.compiled, model.evaluation(scenario.id)).filter(
    ({ severity }) => severity !== 'info',
  )
  const late = lateMoneySentences(context)
  const warnings = alerts.map((alert): Sentence => {
    const { title, detail } = alertText(language, alert)
    return [t('boardReport.doc.risks.alert', { title, detail })]
  })
  return {
    id: 'risks',
    title: t('boardReport.sections.risks'),
    isWide: false,
    startsPage: false,
    blocks: [
      ...eventsTable(context),
      ...part(t('boardReport.doc.risks.late'), late),
      ...fundersTable(context),
      ...covenantsTable(context),
      ...part(t('boardReport.doc.risks.alerts'), warnings),
    ],
  }
}

function part(title: string, items: readonly Sentence[]): readonly ReportBlock[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: title },
        { kind: 'list', items },
      ]
}
