import { Alert, Button, Group, List, NativeSelect, Text } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconChevronLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { describeProblem } from '../../exchange/planFile/describeProblem.ts'
import { FirstSteps } from '../features/tour/FirstSteps.tsx'
import { HandoverBanner } from '../features/tour/HandoverBanner.tsx'
import { TourPanel } from '../features/tour/TourPanel.tsx'
import { LanguageSwitch } from '../components/LanguageSwitch.tsx'
import { PrivacySwitch } from '../components/PrivacySwitch.tsx'
import { PaletteButton } from '../features/palette/PaletteButton.tsx'
import { ThemeSwitch } from '../components/ThemeSwitch.tsx'
import { useFormat, useT } from '../state/preferences.ts'
import { formatRoute, goTo, screenGroups } from '../state/route.ts'
import type { PlanScreen } from '../state/route.ts'
import { useOpenPlan, useWorkspace } from '../state/workspace.ts'
import styles from './PlanFrame.module.css'
import { SaveStatus } from './SaveStatus.tsx'
import { screenIcons } from './screenIcons.ts'

const groups = ['see', 'plan', 'decide', 'follow', 'report', 'share'] as const

/** The window of an open plan: its name, the scenario that is shown, undo and redo, the screens at the side. */
export function PlanFrame({ screen, children }: { readonly screen: PlanScreen; readonly children: ReactNode }) {
  const t = useT()
  const { state } = useOpenPlan()
  const planId = state.plan.id
  return (
    <div className={styles['frame']}>
      <header className={styles['header']}>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconChevronLeft size={14} />}
          onClick={() => goTo({ screen: 'library' })}
        >
          {t('frame.backToLibrary')}
        </Button>
        <Text fw={600} truncate className={styles['planName']}>
          {state.plan.name}
        </Text>
        <ScenarioChoice />
        <div className={styles['spring']} />
        <SaveStatus />
        <UndoButtons />
        <PaletteButton />
        <PrivacySwitch />
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <nav className={styles['nav']} aria-label={t('frame.navigation')}>
        {groups.map((group) => (
          <div key={group} className={styles['group']} role="group" aria-label={t(`frame.groups.${group}`)}>
            {group !== 'see' && (
              <div className={styles['groupName']} aria-hidden>
                {t(`frame.groups.${group}`)}
              </div>
            )}
            {screenGroups[group].map((name) => (
              <ScreenLink key={name} name={name} planId={planId} isCurrent={name === screen} />
            ))}
          </div>
        ))}
      </nav>
      <main className={styles['main']}>
        <HandoverBanner />
        <FirstSteps />
        <RefusedEdit />
        <div className={styles['content']}>{children}</div>
      </main>
      <TourPanel />
    </div>
  )
}

interface ScreenLinkProps {
  readonly name: PlanScreen
  readonly planId: string
  readonly isCurrent: boolean
}

function ScreenLink({ name, planId, isCurrent }: ScreenLinkProps) {
  const t = useT()
  const Icon = screenIcons[name]
  return (
    <a
      href={formatRoute({ screen: name, planId })}
      className={styles['link']}
      aria-current={isCurrent ? 'page' : undefined}
    >
      <Icon size={17} stroke={1.6} aria-hidden />
      {t(`frame.screens.${name}`)}
    </a>
  )
}

function ScenarioChoice() {
  const t = useT()
  const { state, scenarioId } = useOpenPlan()
  const chooseScenario = useWorkspace((workspace) => workspace.chooseScenario)
  const current = state.plan.scenarios.find(({ id }) => id === scenarioId)
  return (
    <Group
      gap={6}
      wrap="nowrap"
      className={styles['scenario']}
      data-derived={(current !== undefined && current.parent !== null) || undefined}
    >
      <Text size="xs" c="dimmed" component="label" htmlFor="scenario">
        {t('frame.scenario')}
      </Text>
      <NativeSelect
        id="scenario"
        size="xs"
        value={scenarioId}
        data={state.plan.scenarios.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => chooseScenario(event.currentTarget.value)}
      />
    </Group>
  )
}

function UndoButtons() {
  const t = useT()
  const { session, state } = useOpenPlan()
  const words = (label: typeof state.undo) => (label ? t(`commands.${label.code}`, { name: label.name }) : '')
  return (
    <Group gap={4} wrap="nowrap">
      <Button
        variant="subtle"
        color="gray"
        px={6}
        disabled={!state.undo}
        title={state.undo ? t('frame.undoThis', { edit: words(state.undo) }) : t('frame.undo')}
        aria-label={state.undo ? t('frame.undoThis', { edit: words(state.undo) }) : t('frame.undo')}
        onClick={() => session.undo()}
      >
        <IconArrowBackUp size={17} />
      </Button>
      <Button
        variant="subtle"
        color="gray"
        px={6}
        disabled={!state.redo}
        title={state.redo ? t('frame.redoThis', { edit: words(state.redo) }) : t('frame.redo')}
        aria-label={state.redo ? t('frame.redoThis', { edit: words(state.redo) }) : t('frame.redo')}
        onClick={() => session.redo()}
      >
        <IconArrowForwardUp size={17} />
      </Button>
    </Group>
  )
}

function RefusedEdit() {
  const t = useT()
  const format = useFormat()
  const { problems } = useOpenPlan()
  if (problems.length === 0) return null
  return (
    <Alert color="red" title={t('frame.refused')} m="sm">
      <List size="sm">
        {problems.map((problem) => (
          <List.Item key={problem.path}>{describeProblem(t, format, problem)}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
