import { Alert, Button, Group, List, Skeleton, Stack, Text, Title } from '@mantine/core'
import { IconFolderOpen, IconPlus, IconReportMoney } from '@tabler/icons-react'
import { useState } from 'react'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { useT } from '../../state/preferences.ts'
import { useLibraryStore } from '../../state/libraryStore.ts'
import { goTo } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { showToast } from '../../components/toastStore.ts'
import { RenameForm } from '../../components/RenameForm.tsx'
import { SavePlanFileModal } from '../planFile/SavePlanFileModal.tsx'
import { ExampleCards } from './ExampleCards.tsx'
import { NewPlanForm } from './NewPlanForm.tsx'
import { SoughtPlans } from './SoughtPlans.tsx'
import { useLibrary } from './useLibrary.ts'
import { usePlanActions } from './usePlanActions.ts'
import { usePlanFiles } from './usePlanFiles.ts'

/** Every plan on this computer, the examples, and the ways in: a new plan, a file. */
export function LibraryScreen() {
  const { platform } = useServices()
  const t = useT()
  const library = useLibrary()
  const files = usePlanFiles()
  const { isCreating, setCreating, problems, setProblems } = useLibraryStore()
  const [renamed, setRenamed] = useState<PlanSummary | null>(null)
  const [written, setWritten] = useState<Plan | null>(null)
  const [isFromAccounts, setFromAccounts] = useState(false)
  const openFile = async () => setProblems(await files.choose())

  async function remove(plan: PlanSummary) {
    await library.remove(plan.id)
    showToast({
      message: t('library.removed', { name: plan.name }),
      onUndo: () => void library.restore(plan.id),
    })
  }

  const planActions = usePlanActions({
    onRename: setRenamed,
    onDuplicate: (plan) => void library.duplicate(plan.id, t('defaults.copyOf', { name: plan.name })),
    onSaveFile: (plan) => void files.stored(plan.id).then(setWritten),
    onRemove: (plan) => void remove(plan),
  })

  return (
    <>
      <Stack gap={4} mb="lg">
        <Title order={1}>{t('library.title')}</Title>
        <Text c="dimmed" maw={640}>
          {t('library.intro')}
        </Text>
      </Stack>
      <Stack gap="xl">
        <Stack gap="sm">
          <Group gap="xs">
            <Button leftSection={<IconPlus size={14} />} onClick={() => setCreating(true)}>
              {t('library.newPlan')}
            </Button>
            <Button variant="default" leftSection={<IconReportMoney size={14} />} onClick={() => setFromAccounts(true)}>
              {t('library.fromAccounts')}
            </Button>
            <Button variant="default" leftSection={<IconFolderOpen size={14} />} onClick={() => void openFile()}>
              {t('library.openFile')}
            </Button>
          </Group>
          {problems.length > 0 && (
            <Alert
              color="red"
              withCloseButton
              closeButtonLabel={t('components.close')}
              title={t('library.cannotOpen')}
              onClose={() => setProblems([])}
            >
              <List size="sm">
                {problems.map((problem) => (
                  <List.Item key={problem}>{problem}</List.Item>
                ))}
              </List>
            </Alert>
          )}
          {library.plans === null && <Skeleton height={120} />}
          {library.plans?.length === 0 && (
            <EmptyState
              title={t('library.empty')}
              steps={[
                { label: t('library.form.questions'), onClick: () => goTo({ screen: 'library', part: 'start' }) },
              ]}
            >
              {t('library.emptyHelp')}
            </EmptyState>
          )}
          {library.plans !== null && library.plans.length > 0 && <SoughtPlans plans={library.plans} {...planActions} />}
        </Stack>
        <ExampleCards onOpen={(example, name) => void library.openExample(example, name)} />
        <Text size="xs" c="dimmed">
          {t('library.localOnly')} {t('library.version', { version: platform.version() })}
        </Text>
      </Stack>
      {isFromAccounts && <NewPlanForm opens="import" onClose={() => setFromAccounts(false)} />}
      {isCreating && <NewPlanForm onClose={() => setCreating(false)} />}
      {written && <SavePlanFileModal plan={written} onClose={() => setWritten(null)} />}
      {renamed && (
        <RenameForm
          title={t('library.renameForm.title')}
          label={t('library.form.name')}
          name={renamed.name}
          onRename={(name) => void library.rename(renamed.id, name)}
          onClose={() => setRenamed(null)}
        />
      )}
    </>
  )
}
