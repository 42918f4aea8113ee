import { Modal } from '@mantine/core'
import type { LineKind, Section } from '../../../domain/plan/lineKind.ts'
import { addLineIn } from '../../../editing/edits/scenarioLines.ts'
import { newLine } from '../../../editing/newLine.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { useLabels } from '../../words/useLabels.ts'
import styles from './Catalogue.module.css'
import { CatalogueBody } from './CatalogueBody.tsx'

interface CatalogueProps {
  readonly opened: boolean
  readonly sections: readonly Section[]
  readonly onClose: () => void
  readonly onAdded: (lineId: string) => void
}

/** The library of instruments and costs: what each is in a sentence, its fiche beside it, and the line that it becomes. */
export function Catalogue({ opened, sections, onClose, onAdded }: CatalogueProps) {
  const t = useT()
  const labels = useLabels()
  const { newId } = useServices()
  const { scenarioId } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const add = (kind: LineKind) => {
    const id = newId()
    if (run(addLineIn(scenarioId, newLine(id, kind.id, labels.kind(kind.id)))).length > 0) return
    onClose()
    onAdded(id)
  }
  return (
    <Modal
      closeButtonProps={{ 'aria-label': t('components.close') }}
      opened={opened}
      onClose={onClose}
      title={t(sections.includes('resources') ? 'catalogue.addResource' : 'catalogue.addCost')}
      size={1040}
      centered
      padding={0}
      classNames={{ header: styles.header ?? '', body: styles.body ?? '', content: styles.content ?? '' }}
    >
      <CatalogueBody sections={sections} onAdd={add} />
    </Modal>
  )
}
