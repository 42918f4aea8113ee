import { Button, Center, Loader, Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useT } from './state/preferences.ts'
import { goTo, isPlanRoute, useRoute } from './state/route.ts'
import { useServices } from './state/services.ts'
import { useWorkspace } from './state/workspace.ts'
import type { Refusal } from './state/workspace.ts'
import { useSaveFile } from './state/useSaveFile.ts'
import { StoreProblem } from './features/backups/StoreProblem.tsx'
import { VanishedPlans } from './features/backups/VanishedPlans.tsx'
import { usePlanFiles } from './features/library/usePlanFiles.ts'
import { OpeningQuestions } from './features/planFile/OpeningQuestions.tsx'
import { AppFrame } from './shell/AppFrame.tsx'
import { PlanFrame } from './shell/PlanFrame.tsx'
import { PlanScreenView } from './shell/PlanScreenView.tsx'
import { ConfirmUndo } from './components/ConfirmUndo.tsx'
import { useBackups } from './shell/useBackups.ts'
import { useStoreHealth } from './shell/useStoreHealth.ts'
import { useMenuCommands } from './shell/useMenuCommands.ts'
import { useFilesHandedOver } from './shell/useFilesHandedOver.ts'
import { useSafeClosing } from './shell/useSafeClosing.ts'
import { useRecentPlans } from './shell/useRecentPlans.ts'
import { useShortcuts } from './shell/useShortcuts.ts'
import { useActions } from './shell/actions/useActions.ts'
import { Palette } from './features/palette/Palette.tsx'
import { ShortcutSheet } from './features/palette/ShortcutSheet.tsx'

/** The window, once the store of the plans is open; when it does not open, why, and what to do. */
export function App() {
  const { health, retry } = useStoreHealth()
  if (health === null) return <Opening />
  return health === 'ok' ? <OpenApp /> : <StoreProblem health={health} onRetry={retry} />
}

/** A screen of the app, or of the plan whose address the window shows. */
function OpenApp() {
  const route = useRoute()
  const services = useServices()
  const { open, refusal, openPlan, closePlan } = useWorkspace()
  const files = usePlanFiles()
  const planId = isPlanRoute(route) ? route.planId : null

  const actions = useActions(files)
  useMenuCommands(actions)
  useShortcuts(actions)
  useRecentPlans(planId)
  useSafeClosing()
  useBackups()
  useFilesHandedOver(files)

  useEffect(() => {
    void (planId === null ? closePlan() : openPlan(services, planId))
  }, [planId, services, openPlan, closePlan])
  const isReady = planId === null || open?.state.plan.id === planId || refusal !== null
  useEffect(() => {
    if (isReady) document.documentElement.dataset['ready'] = '1'
    else delete document.documentElement.dataset['ready']
  }, [isReady, route.screen])

  return (
    <>
      {!isPlanRoute(route) && <AppFrame screen={route.screen} part={route.part ?? null} />}
      {isPlanRoute(route) && refusal && <RefusedPlan refusal={refusal} />}
      {isPlanRoute(route) && !refusal && open?.state.plan.id === planId && (
        <PlanFrame screen={route.screen}>
          <PlanScreenView screen={route.screen} part={route.part ?? null} />
        </PlanFrame>
      )}
      {!isReady && <Opening />}
      <OpeningQuestions />
      <VanishedPlans />
      <ConfirmUndo />
      <Palette actions={actions} />
      <ShortcutSheet actions={actions} />
    </>
  )
}

function Opening() {
  const t = useT()
  return (
    <Center h="100vh">
      <Loader size="sm" aria-label={t('frame.opening')} />
    </Center>
  )
}

function RefusedPlan({ refusal }: { readonly refusal: Refusal }) {
  const t = useT()
  const save = useSaveFile()
  return (
    <Center h="100vh">
      <Stack align="center" maw={520}>
        <Text fw={600}>{t(refusal.reason === 'missing' ? 'frame.missing' : 'frame.damaged')}</Text>
        {refusal.reason === 'damaged' && (
          <Button
            variant="default"
            onClick={() =>
              void save({ suggestedName: 'plan', bytes: new TextEncoder().encode(refusal.text), kind: 'plan' })
            }
          >
            {t('frame.saveDamaged')}
          </Button>
        )}
        <Button onClick={() => goTo({ screen: 'library' })}>{t('frame.backToLibrary')}</Button>
      </Stack>
    </Center>
  )
}
