import { Modal } from '@mantine/core'
import type { Plan } from '../../../domain/plan/plan.ts'
import { useT } from '../../state/preferences.ts'
import { PlanFileForm } from './PlanFileForm.tsx'

interface SavePlanFileModalProps {
  readonly plan: Plan
  readonly onClose: () => void
}

/** Asks how a stored plan is written to a file, and writes it. */
export function SavePlanFileModal({ plan, onClose }: SavePlanFileModalProps) {
  const t = useT()
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('planFile.saveTitle', { name: plan.name })}
      closeButtonProps={{ 'aria-label': t('components.close') }}
      centered
    >
      <PlanFileForm plan={plan} onSaved={onClose} />
    </Modal>
  )
}
