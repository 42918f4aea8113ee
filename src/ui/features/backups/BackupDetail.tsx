import { Button, Group, Stack, Table } from '@mantine/core'
import { useState } from 'react'
import type { Backup, BackupPlan } from '../../../platform/contract.ts'
import { CsvButton } from '../../components/CsvButton.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import own from '../versions/Versions.module.css'
import { useRestore } from './useRestore.ts'

/** The plans of a backup: all of them back at once, or one. */
export function BackupDetail({ backup }: { readonly backup: Backup }) {
  const t = useT()
  const format = useFormat()
  const restore = useRestore()
  const [isWorking, setWorking] = useState(false)
  const title = t('backups.of', { date: format.dateTime(backup.at) })
  async function bring(plans: readonly BackupPlan[]) {
    setWorking(true)
    await restore(backup, plans)
    setWorking(false)
  }
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <h2 className={own.title}>{title}</h2>
        <Button loading={isWorking} onClick={() => void bring(backup.plans)}>
          {t('backups.restoreAll')}
        </Button>
      </Group>
      <Table aria-label={title} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              {t('backups.columns.name')}
              <CsvButton />
            </Table.Th>
            <Table.Th>{t('backups.columns.changed')}</Table.Th>
            <Table.Th aria-label={t('components.grid.actions')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {backup.plans.map((plan) => (
            <Table.Tr key={plan.id}>
              <Table.Td className={own.name}>{plan.name}</Table.Td>
              <Table.Td>{format.dateTime(plan.updatedAt)}</Table.Td>
              <Table.Td ta="right">
                <Button
                  variant="default"
                  disabled={isWorking}
                  aria-label={t('backups.restoreOne', { name: plan.name })}
                  onClick={() => void bring([plan])}
                >
                  {t('backups.restore')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  )
}
