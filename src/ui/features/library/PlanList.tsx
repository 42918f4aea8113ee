import { ActionIcon, Menu, Table, UnstyledButton } from '@mantine/core'
import { IconCopy, IconDeviceFloppy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import styles from './Library.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'

interface PlanListProps {
  readonly plans: readonly PlanSummary[]
  readonly onRename: (plan: PlanSummary) => void
  readonly onDuplicate: (plan: PlanSummary) => void
  readonly onSaveFile: (plan: PlanSummary) => void
  readonly onRemove: (plan: PlanSummary) => void
}

/** The stored plans, the last changed first. */
export function PlanList({ plans, ...actions }: PlanListProps) {
  const t = useT()
  return (
    <Table highlightOnHover verticalSpacing="xs" aria-label={t('library.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            {t('library.columns.name')}
            <CsvButton />
          </Table.Th>
          <Table.Th>{t('library.columns.structure')}</Table.Th>
          <Table.Th>{t('library.columns.period')}</Table.Th>
          <Table.Th>{t('library.columns.changed')}</Table.Th>
          <Table.Th aria-label={t('components.grid.actions')} w={48} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {plans.map((plan) => (
          <PlanRow key={plan.id} plan={plan} {...actions} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function PlanRow({ plan, ...actions }: { readonly plan: PlanSummary } & Omit<PlanListProps, 'plans'>) {
  const t = useT()
  const format = useFormat()
  const form = t(`library.forms.${plan.form}`)
  return (
    <Table.Tr>
      <Table.Td>
        <UnstyledButton
          className={styles['planName'] ?? ''}
          aria-label={t('library.open', { name: plan.name })}
          onClick={() => goTo({ screen: 'dashboard', planId: plan.id })}
        >
          {plan.name}
        </UnstyledButton>
      </Table.Td>
      <Table.Td>{plan.structureName === '' ? form : `${plan.structureName} (${form})`}</Table.Td>
      <Table.Td>{t('library.period', { count: plan.months, month: format.month(plan.start, 'long') })}</Table.Td>
      <Table.Td>{format.dateTime(plan.updatedAt)}</Table.Td>
      <Table.Td>
        <Menu>
          <Menu.Target>
            <ActionIcon aria-label={t('library.actionsOf', { name: plan.name })}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={14} />} onClick={() => actions.onRename(plan)}>
              {t('library.rename')}
            </Menu.Item>
            <Menu.Item leftSection={<IconCopy size={14} />} onClick={() => actions.onDuplicate(plan)}>
              {t('library.duplicate')}
            </Menu.Item>
            <Menu.Item leftSection={<IconDeviceFloppy size={14} />} onClick={() => actions.onSaveFile(plan)}>
              {t('library.saveFile')}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item color="red" leftSection={<IconTrash size={14} />} onClick={() => actions.onRemove(plan)}>
              {t('library.remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Table.Td>
    </Table.Tr>
  )
}
