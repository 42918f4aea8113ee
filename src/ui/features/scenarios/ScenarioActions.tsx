import { ActionIcon, Button, Checkbox, Table, Text, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { MAX_SCENARIO_ACTIONS } from '../../../domain/plan/checkScenarioLines.ts'
import { MAX_TEXT } from '../../../domain/plan/checkText.ts'
import type { Scenario, ScenarioAction } from '../../../domain/plan/scenario.ts'
import {
  addScenarioAction,
  changeScenarioAction,
  removeScenarioAction,
} from '../../../editing/edits/scenarioActions.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { CommittedText } from '../../components/fields/CommittedText.tsx'
import styles from './Scenarios.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'

/** What will be done if a scenario comes true: at what sign, what, and whether it is done. */
export function ScenarioActions({ scenario }: { readonly scenario: Scenario }) {
  const t = useT()
  const { newId } = useServices()
  const run = useWorkspace((workspace) => workspace.run)
  const { id, actions } = scenario
  return (
    <section aria-label={t('scenarios.actions')} className={styles['part']}>
      <h2 className={styles['partTitle']}>{t('scenarios.actions')}</h2>
      {actions.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('scenarios.noAction')}
        </Text>
      ) : (
        <Table aria-label={t('scenarios.actions')} verticalSpacing={2} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={44}>{t('scenarios.actionColumns.done')}</Table.Th>
              <Table.Th w="38%">{t('scenarios.actionColumns.when')}</Table.Th>
              <Table.Th>
                {t('scenarios.actionColumns.what')}
                <CsvButton />
              </Table.Th>
              <Table.Th w={40} aria-label={t('components.grid.actions')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {actions.map((action, i) => (
              <ActionRow key={action.id} scenarioId={id} action={action} number={i + 1} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <div>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={13} />}
          disabled={actions.length >= MAX_SCENARIO_ACTIONS}
          onClick={() => run(addScenarioAction(id, { id: newId(), when: '', what: '', done: false }))}
        >
          {t('scenarios.addAction')}
        </Button>
      </div>
    </section>
  )
}

interface ActionRowProps {
  readonly scenarioId: string
  readonly action: ScenarioAction
  /** From 1. */
  readonly number: number
}

function ActionRow({ scenarioId, action, number }: ActionRowProps) {
  const t = useT()
  const run = useWorkspace((workspace) => workspace.run)
  const { id, when, what, done } = action
  const change = (changes: Partial<ScenarioAction>) => run(changeScenarioAction(scenarioId, id, changes))
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          checked={done}
          aria-label={t('scenarios.actionDone', { what: what === '' ? String(number) : what })}
          onChange={(event) => change({ done: event.currentTarget.checked })}
        />
      </Table.Td>
      <Table.Td>
        <CommittedText value={when} onCommit={(text) => change({ when: text })}>
          {(field) => (
            <TextInput size="xs" aria-label={t('scenarios.actionWhen', { number })} maxLength={MAX_TEXT} {...field} />
          )}
        </CommittedText>
      </Table.Td>
      <Table.Td>
        <CommittedText value={what} onCommit={(text) => change({ what: text })}>
          {(field) => (
            <TextInput size="xs" aria-label={t('scenarios.actionWhat', { number })} maxLength={MAX_TEXT} {...field} />
          )}
        </CommittedText>
      </Table.Td>
      <Table.Td>
        <ActionIcon
          size="sm"
          aria-label={t('scenarios.removeAction', { number })}
          onClick={() => run(removeScenarioAction(scenarioId, id))}
        >
          <IconTrash size={14} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}
