import { ActionIcon, Table, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import { clearInput, clearInputAt } from '../../../editing/edits/inputs.ts'
import { useT } from '../../state/preferences.ts'
import { useInputWords } from '../../words/useInputWords.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { scenarioChanges } from './scenarioChanges.ts'
import type { ScenarioChange } from './scenarioChanges.ts'
import { CsvButton } from '../../components/CsvButton.tsx'

/** What a scenario changes of its parent, each figure given back in a click. */
export function ScenarioChanges({ scenario }: { readonly scenario: Scenario }) {
  const t = useT()
  const { model } = useOpenPlan()
  const changes = useMemo(() => scenarioChanges(model.plan, model.compiled.sheet, scenario.id), [model, scenario])
  if (changes.length === 0) {
    return changesLines(model.plan, scenario) ? null : (
      <Text size="sm" c="dimmed">
        {t('scenarios.noChange')}
      </Text>
    )
  }
  return (
    <Table aria-label={t('scenarios.changes')} verticalSpacing={2} fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            {t('scenarios.changeCount', { count: changes.length })}
            <CsvButton />
          </Table.Th>
          <Table.Th ta="right" w={150}>
            {t('scenarios.columns.was')}
          </Table.Th>
          <Table.Th ta="right" w={150}>
            {t('scenarios.columns.is')}
          </Table.Th>
          <Table.Th w={40} aria-label={t('components.grid.actions')} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map((change) => (
          <ChangeRow key={`${change.input.id}:${change.position}`} change={change} scenarioId={scenario.id} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** Whether a scenario adds, takes out or moves lines. */
function changesLines({ lines }: Plan, { id, removed, timing }: Scenario): boolean {
  return removed.length > 0 || Object.keys(timing).length > 0 || lines.some((line) => line.scenario === id)
}

function ChangeRow({ change, scenarioId }: { readonly change: ScenarioChange; readonly scenarioId: string }) {
  const t = useT()
  const words = useInputWords(useOpenPlan().model)
  const run = useWorkspace((workspace) => workspace.run)
  const { input, position, was, is } = change
  const name = words.name(input, position)
  const giveBack = () =>
    run(position === null ? clearInput(scenarioId, input.id) : clearInputAt(scenarioId, input.id, position))
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td className="al-figure" data-value={words.raw(input, was)}>
        {words.value(input, was)}
      </Table.Td>
      <Table.Td className="al-figure" data-value={words.raw(input, is)}>
        {words.value(input, is)}
      </Table.Td>
      <Table.Td>
        <ActionIcon size="sm" aria-label={t('scenarios.clearOf', { input: name })} onClick={giveBack}>
          <IconArrowBackUp size={14} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}
