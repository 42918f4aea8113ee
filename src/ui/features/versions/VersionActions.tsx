import { Button, Group } from '@mantine/core'
import { IconArrowBackUp, IconCopy, IconDeviceFloppy, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Plan } from '../../../domain/plan/plan.ts'
import { restoreVersion } from '../../../editing/edits/restoreVersion.ts'
import { copyOfPlan } from '../../../editing/newPlan.ts'
import type { VersionSummary } from '../../../editing/planVersions.ts'
import { writePlanFile } from '../../../exchange/planFile/writePlanFile.ts'
import { RenameForm } from '../../components/RenameForm.tsx'
import { showToast } from '../../components/toastStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useKeepPlan } from '../../state/useKeepPlan.ts'
import { useSaveFile } from '../../state/useSaveFile.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { versionName } from './versionName.ts'

interface VersionActionsProps {
  readonly version: VersionSummary
  /** The plan as it stood; null while it is read, or when it cannot be. */
  readonly then: Plan | null
  readonly isSame: boolean
  readonly onChanged: () => void
  readonly onGone: () => void
}

/** What can be done with a version: come back to it, open it beside, save it, name it, take it away. */
export function VersionActions({ version, then, isSame, onChanged, onGone }: VersionActionsProps) {
  const t = useT()
  const format = useFormat()
  const { versions, newId, platform } = useServices()
  const { session } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const keep = useKeepPlan()
  const save = useSaveFile()
  const [isNaming, setNaming] = useState(false)
  const name = versionName(version, t, format)

  function restore(plan: Plan) {
    if (run(restoreVersion(plan, name)).length > 0) return
    showToast({ message: t('versions.restored', { name }), onUndo: () => session.undo() })
  }
  async function remove() {
    await versions.remove(version.planId, version.keptAt)
    showToast({ message: t('versions.removed', { name }) })
    onGone()
  }

  return (
    <>
      <Group gap="xs">
        {then && (
          <>
            <Button leftSection={<IconArrowBackUp size={14} />} disabled={isSame} onClick={() => restore(then)}>
              {t('versions.restore')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconCopy size={14} />}
              onClick={() => void keep(copyOfPlan(then, newId(), `${then.name} (${name})`), 'dashboard')}
            >
              {t('versions.openCopy')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconDeviceFloppy size={14} />}
              onClick={() =>
                void save({
                  suggestedName: `${then.name} (${name})`,
                  bytes: new TextEncoder().encode(writePlanFile(then, platform.version())),
                  kind: 'plan',
                })
              }
            >
              {t('versions.saveFile')}
            </Button>
          </>
        )}
        <Button variant="default" leftSection={<IconPencil size={14} />} onClick={() => setNaming(true)}>
          {t('versions.rename')}
        </Button>
        <Button variant="subtle" color="red" leftSection={<IconTrash size={14} />} onClick={() => void remove()}>
          {t('versions.remove')}
        </Button>
      </Group>
      {isNaming && (
        <RenameForm
          title={t('versions.rename')}
          label={t('versions.nameLabel')}
          name={version.name}
          mayBeEmpty
          onClose={() => setNaming(false)}
          onRename={(given) => void versions.rename(version.planId, version.keptAt, given).then(onChanged)}
        />
      )}
    </>
  )
}
