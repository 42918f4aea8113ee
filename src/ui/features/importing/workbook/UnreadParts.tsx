import { Alert, List, Text } from '@mantine/core'
import type { WorkbookComparison } from '../../../../exchange/workbookBack/compareWithPlan.ts'
import { useT } from '../../../state/preferences.ts'
import { useOpenPlan } from '../../../state/workspace.ts'
import { useInputWords } from '../../../words/useInputWords.ts'

/** The most cells that are listed one by one. */
const MAX_LISTED = 12

/** What of the workbook could not be laid beside the plan, and why: nothing is passed over in silence. */
export function UnreadParts({ comparison }: { readonly comparison: WorkbookComparison }) {
  const t = useT()
  const { model } = useOpenPlan()
  const words = useInputWords(model)
  const { unreadable, unknownInputs, unknownScenarios } = comparison
  return (
    <>
      {unreadable.length > 0 && (
        <Alert color="yellow" title={<Text c="var(--al-text)">{t('workbookBack.unreadable')}</Text>}>
          <List size="sm">
            {unreadable.slice(0, MAX_LISTED).map(({ input, element, scenarioId, text }) => {
              const scenario = model.plan.scenarios.find(({ id }) => id === scenarioId)?.name ?? ''
              const place = { figure: words.name(input, element), scenario, text }
              return (
                <List.Item key={`${scenarioId} ${input.id} ${element ?? ''}`}>
                  {t(text === '' ? 'workbookBack.emptyCell' : 'workbookBack.unreadableCell', place)}
                </List.Item>
              )
            })}
            {unreadable.length > MAX_LISTED && <List.Item>…</List.Item>}
          </List>
        </Alert>
      )}
      {unknownInputs.length > 0 && (
        <Alert color="yellow">{t('workbookBack.unknownInputs', { count: unknownInputs.length })}</Alert>
      )}
      {unknownScenarios.length > 0 && (
        <Alert color="yellow">{t('workbookBack.unknownScenarios', { names: unknownScenarios.join(', ') })}</Alert>
      )}
    </>
  )
}
