import { ActionIcon, Table, Text, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { MAX_NAME, MAX_TEXT } from '../../../domain/plan/checkText.ts'
import type { FrozenPlan } from '../../../domain/plan/frozenPlan.ts'
import { changeFrozen, removeFrozen } from '../../../editing/edits/frozen.ts'
import { showToast } from '../../components/toastStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { CommittedText } from '../../components/fields/CommittedText.tsx'
import styles from './Scenarios.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'

/** The frozen copies of the plan: their names and notes are typed in place, the plans in them never change. */
export function FrozenCopies() {
  const t = useT()
  const { frozen } = useOpenPlan().state.plan
  return (
    <section className={styles['detail']} aria-label={t('scenarios.frozen')}>
      <div>
        <h2 className={styles['partTitle']}>{t('scenarios.frozen')}</h2>
        <Text size="sm" c="dimmed">
          {t(frozen.length === 0 ? 'scenarios.noFrozen' : 'scenarios.frozenHelp')}
        </Text>
      </div>
      {frozen.length > 0 && (
        <Table aria-label={t('scenarios.frozen')} verticalSpacing={2} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="30%">
                {t('scenarios.frozenColumns.name')}
                <CsvButton />
              </Table.Th>
              <Table.Th w={110}>{t('scenarios.frozenColumns.on')}</Table.Th>
              <Table.Th w="18%">{t('scenarios.frozenColumns.scenario')}</Table.Th>
              <Table.Th>{t('scenarios.frozenColumns.note')}</Table.Th>
              <Table.Th w={40} aria-label={t('components.grid.actions')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {frozen.map((copy) => (
              <FrozenRow key={copy.id} copy={copy} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  )
}

function FrozenRow({ copy }: { readonly copy: FrozenPlan }) {
  const t = useT()
  const format = useFormat()
  const run = useWorkspace((workspace) => workspace.run)
  const { id, name, note, frozenOn, scenario, plan } = copy
  const date = format.date(frozenOn)
  const remove = () => {
    run(removeFrozen(id))
    const onUndo = () => useWorkspace.getState().open?.session.undo()
    showToast({ message: t('scenarios.frozenRemoved', { name }), onUndo })
  }
  return (
    <Table.Tr>
      <Table.Td>
        <CommittedText value={name} onCommit={(text) => text !== '' && run(changeFrozen(id, { name: text }))}>
          {(field) => (
            <TextInput size="xs" aria-label={t('scenarios.frozenName', { date })} maxLength={MAX_NAME} {...field} />
          )}
        </CommittedText>
      </Table.Td>
      <Table.Td>{date}</Table.Td>
      <Table.Td>{plan.scenarios.find((one) => one.id === scenario)?.name}</Table.Td>
      <Table.Td>
        <CommittedText value={note} onCommit={(text) => run(changeFrozen(id, { note: text }))}>
          {(field) => (
            <TextInput size="xs" aria-label={t('scenarios.frozenNote', { name })} maxLength={MAX_TEXT} {...field} />
          )}
        </CommittedText>
      </Table.Td>
      <Table.Td>
        <ActionIcon size="sm" aria-label={t('scenarios.removeFrozen', { name })} onClick={remove}>
          <IconTrash size={14} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}
