import { Badge, Group, Modal, ScrollArea, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { lineKindsIn } from '../../../domain/model/lineKinds.ts'
import type { LineKind, Section } from '../../../domain/plan/lineKind.ts'
import { addLine } from '../../../editing/edits/lines.ts'
import { newLine } from '../../../editing/newLine.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import styles from './Lines.module.css'

interface AddLineProps {
  readonly opened: boolean
  readonly sections: readonly Section[]
  readonly onClose: () => void
  readonly onAdded: (lineId: string) => void
}

/** The library of instruments and costs: what each is in a sentence, and whether the structure may use it. */
export function AddLine({ opened, sections, onClose, onAdded }: AddLineProps) {
  const t = useT()
  const labels = useLabels()
  const { newId } = useServices()
  const run = useWorkspace((workspace) => workspace.run)
  const [sought, setSought] = useState('')
  const words = plain(sought)
  const matches = (kind: LineKind) => plain(`${labels.kind(kind.id)} ${labels.summary(kind.id)}`).includes(words)
  const groups = sections.flatMap((section) => groupsOf(section, matches))

  function add(kind: LineKind) {
    const id = newId()
    if (run(addLine(newLine(id, kind.id, labels.kind(kind.id)))).length > 0) return
    onClose()
    onAdded(id)
  }

  const title = t(sections.includes('resources') ? 'lines.addTitle' : 'lines.addCostTitle')
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="lg" scrollAreaComponent={ScrollArea.Autosize}>
      <Stack gap="sm">
        <TextInput
          data-autofocus
          leftSection={<IconSearch size={14} />}
          aria-label={t('lines.search')}
          placeholder={t('lines.search')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        {groups.length === 0 && <Text c="dimmed">{t('lines.nothingFound')}</Text>}
        {groups.map((group) => (
          <div key={group.id} className={styles['kinds']}>
            <Text fw={600} size="sm">
              {group.family ? t(`lines.families.${group.family}`) : t(`lines.sections.${group.section}`)}
            </Text>
            {group.kinds.map((kind) => (
              <KindButton key={kind.id} kind={kind} onAdd={() => add(kind)} />
            ))}
          </div>
        ))}
      </Stack>
    </Modal>
  )
}

function KindButton({ kind, onAdd }: { readonly kind: LineKind; readonly onAdd: () => void }) {
  const t = useT()
  const labels = useLabels()
  const { model } = useOpenPlan()
  const isOpen = kind.forms.includes(model.plan.structure.form)
  return (
    <UnstyledButton className={styles['kind'] ?? ''} disabled={!isOpen} data-testid={`add-${kind.id}`} onClick={onAdd}>
      <Group gap="xs">
        <Text fw={500}>{labels.kind(kind.id)}</Text>
        {!isOpen && (
          <Badge size="xs" variant="light" color="gray">
            {t('lines.notForForm')}
          </Badge>
        )}
      </Group>
      <Text c="dimmed" size="sm">
        {labels.summary(kind.id)}
      </Text>
    </UnstyledButton>
  )
}

interface KindGroup {
  readonly id: string
  readonly section: Section
  readonly family: LineKind['family']
  readonly kinds: readonly LineKind[]
}

function groupsOf(section: Section, matches: (kind: LineKind) => boolean): readonly KindGroup[] {
  const kinds = lineKindsIn(section).filter(matches)
  const families = [...new Set(kinds.map((kind) => kind.family))]
  return families.map((family) => ({
    id: `${section}:${family ?? ''}`,
    section,
    family,
    kinds: kinds.filter((kind) => kind.family === family),
  }))
}

/** Lower case without accents, so that "benevolat" finds "bénévolat". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
