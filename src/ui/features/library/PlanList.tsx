import { Menu, Table, UnstyledButton } from '@mantine/core'
import { IconCopy, IconDeviceFloppy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { memo, useState } from 'react'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import styles from './Library.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'
import type { PlanActions } from './usePlanActions.ts'

interface PlanListProps extends PlanActions {
  readonly plans: readonly PlanSummary[]
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

/** Drawn anew only when its plan is another: the list may be long. */
const PlanRow = memo(function PlanRow({ plan, ...actions }: { readonly plan: PlanSummary } & PlanActions) {
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
        <PlanMenu plan={plan} {...actions} />
      </Table.Td>
    </Table.Tr>
  )
})

/** What can be done to a plan; the menu itself is made when it is first asked for. */
function PlanMenu({ plan, ...actions }: { readonly plan: PlanSummary } & PlanActions) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const [isMade, setMade] = useState(false)
  const label = t('library.actionsOf', { name: plan.name })
  if (!isMade)
    return (
      <UnstyledButton
        className={styles['dots'] ?? ''}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={() => {
          setMade(true)
          setOpen(true)
        }}
      >
        <IconDots size={16} aria-hidden />
      </UnstyledButton>
    )
  return (
    <Menu opened={isOpen} onChange={setOpen}>
      <Menu.Target>
        <UnstyledButton className={styles['dots'] ?? ''} aria-label={label}>
          <IconDots size={16} aria-hidden />
        </UnstyledButton>
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
  )
}
