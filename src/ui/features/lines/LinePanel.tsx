import { ActionIcon, Group, Menu, Tabs, Text } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowUp,
  IconCopy,
  IconDots,
  IconTrash,
  IconX,
} from '@tabler/icons-react'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { mayMove } from '../../../domain/plan/lineTiming.ts'
import { notesOnLine } from '../../../domain/plan/planNote.ts'
import { linesShownIn } from '../../../domain/plan/linesIn.ts'
import { moveLine } from '../../../editing/edits/lines.ts'
import { retimeLines } from '../../../editing/edits/retimeLines.ts'
import { duplicateLineIn } from '../../../editing/edits/scenarioLines.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { LineNotes } from '../notes/LineNotes.tsx'
import { ShortcutKeys } from '../palette/ShortcutKeys.tsx'
import { Fiche } from './Fiche.tsx'
import { LineForm } from './LineForm.tsx'
import styles from './Lines.module.css'
import { linesOf } from './lineTable.ts'

interface LinePanelProps {
  readonly line: Line
  readonly kind: LineKind
  readonly onClose: () => void
  readonly onRemove: () => void
  readonly onOpenLine: (lineId: string) => void
  readonly onScreen: ShowScreen
}

/** The open line at the side of the grid: its form, and what its instrument is. */
export function LinePanel({ line, kind, onClose, onRemove, onOpenLine, onScreen }: LinePanelProps) {
  const t = useT()
  const labels = useLabels()
  const { plan } = useOpenPlan().state
  const count = notesOnLine(plan.notes, line.id).length
  return (
    <aside className={styles['panel']} aria-label={line.name}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={600}>{line.name}</Text>
          <Text size="xs" c="dimmed">
            {labels.kind(kind.id)}
          </Text>
        </div>
        <Group gap={2} wrap="nowrap">
          <LineMenu line={line} kind={kind} onRemove={onRemove} onOpenLine={onOpenLine} />
          <ActionIcon aria-label={t('components.close')} onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        </Group>
      </Group>
      <Tabs defaultValue="form" mt="xs">
        <Tabs.List>
          <Tabs.Tab value="form">{t('lines.form')}</Tabs.Tab>
          <Tabs.Tab value="fiche">{t('lines.fiche')}</Tabs.Tab>
          <Tabs.Tab value="notes">{count === 0 ? t('notes.title') : t('notes.tab', { count })}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="form" pt="sm">
          <LineForm line={line} kind={kind} onScreen={onScreen} />
        </Tabs.Panel>
        <Tabs.Panel value="fiche" pt="sm">
          <Fiche kind={kind} plan={plan} />
        </Tabs.Panel>
        <Tabs.Panel value="notes" pt="sm">
          <LineNotes line={line} kind={kind} />
        </Tabs.Panel>
      </Tabs>
    </aside>
  )
}

function LineMenu({ line, kind, onRemove, onOpenLine }: Omit<LinePanelProps, 'onClose' | 'onScreen'>) {
  const t = useT()
  const { newId } = useServices()
  const { model, scenarioId } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  // Lines are shown by group: up and down move among the lines of the same group.
  const isBeside = (other: LineKind) => other.section === kind.section && other.family === kind.family
  const lines = linesOf({ lines: linesShownIn(model.plan, scenarioId) }, isBeside).map((entry) => entry.line)
  const index = lines.findIndex((candidate) => candidate.id === line.id)
  const above = lines[index - 1]
  const below = lines[index + 1]
  const canMove = index !== -1 && mayMove(line, kind)

  function duplicate() {
    const id = newId()
    if (run(duplicateLineIn(scenarioId, line.id, id, t('lines.copyName', { name: line.name }))).length === 0)
      onOpenLine(id)
  }
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t('components.grid.actions')}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={14} />} onClick={duplicate}>
          {t('lines.duplicate')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowUp size={14} />}
          rightSection={<ShortcutKeys shortcut="Alt+↑" />}
          disabled={!above}
          onClick={() => above && run(moveLine(line.id, above.id))}
        >
          {t('lines.moveUp')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={14} />}
          rightSection={<ShortcutKeys shortcut="Alt+↓" />}
          disabled={!below}
          onClick={() => run(moveLine(line.id, lines[index + 2]?.id ?? null))}
        >
          {t('lines.moveDown')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowLeft size={14} />}
          rightSection={<ShortcutKeys shortcut="Alt+←" />}
          disabled={!canMove}
          onClick={() => run(retimeLines(scenarioId, [line.id], -1))}
        >
          {t('lines.calendar.earlier')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowRight size={14} />}
          rightSection={<ShortcutKeys shortcut="Alt+→" />}
          disabled={!canMove}
          onClick={() => run(retimeLines(scenarioId, [line.id], 1))}
        >
          {t('lines.calendar.later')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item color="red" leftSection={<IconTrash size={14} />} onClick={onRemove}>
          {t('lines.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
