import { Anchor, Button, List, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { Outcome } from '../../../domain/analysis/outcome.ts'
import { eventChanges } from '../../../domain/model/lineEffects.ts'
import { scenarioInputs } from '../../../domain/model/inputValues.ts'
import { evaluateVariation } from '../../../domain/model/trial.ts'
import { typedChanges } from '../../../domain/model/typedChanges.ts'
import { driverInputId } from '../../../domain/plan/drivers.ts'
import type { PlanEvent } from '../../../domain/plan/planEvent.ts'
import { blankScenario } from '../../../domain/plan/scenario.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { addScenarioWith } from '../../../editing/edits/addScenarioWith.ts'
import { CashLine } from '../../components/CashLine.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { showToast } from '../../components/toastStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { scenarioLooks } from '../../theme/families.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { CovenantYears } from './CovenantYears.tsx'
import { effectText } from '../../../i18n/effectText.ts'
import { ResultYears } from './ResultYears.tsx'

interface CellPanelProps extends ReadingScreenProps {
  readonly option: string
  /** Null when nothing happens. */
  readonly event: PlanEvent | null
  readonly outcome: Outcome
  readonly onClose: () => void
}

/** One choice under one event: its curve, its figures, what the event changes, and the way to make it a scenario. */
export function CellPanel({ model, onExplain, option, event, outcome, onClose }: CellPanelProps) {
  const t = useT()
  const format = useFormat()
  const { plan, compiled } = model
  const choice = plan.scenarios.find(({ id }) => id === option)?.name ?? ''
  const struck = useMemo(() => {
    const inputs = scenarioInputs(plan, compiled.sheet, option)
    const changes = eventChanges(plan, inputs, event?.effects ?? [])
    return { changes, evaluation: evaluateVariation(compiled.sheet, inputs, changes) }
  }, [plan, compiled, option, event])
  const cash = statementRowId('cash', 'closing')
  const { start } = compiled.sheet.calendar.timeline
  const floor = struck.evaluation.input(driverInputId('cashFloor'))[0]!
  const calm = {
    id: 'calm',
    label: t('events.panel.calm'),
    look: scenarioLooks[1]!,
    values: [...model.evaluation(option).row(cash)],
  }
  const withEvent = {
    id: 'struck',
    label: t('events.panel.struck'),
    look: scenarioLooks[0]!,
    values: [...struck.evaluation.row(cash)],
  }
  const name = event?.name ?? t('events.nothing')
  return (
    <SidePanel title={name} eyebrow={choice} onClose={onClose} width={400} takesFocus>
      <Stack gap="sm">
        <CashLine
          title={t('events.panel.curve')}
          firstMonth={start}
          floor={floor}
          height={200}
          series={event ? [withEvent, calm] : [{ ...calm, look: scenarioLooks[0]! }]}
        />
        <List size="sm" spacing={2}>
          <List.Item>
            {t('events.panel.lowest')} : {format.money(outcome.lowestCash)} ({format.month(outcome.lowestCashMonth)})
            {outcome.monthsBelowFloor > 0 && ` · ${t('events.panel.under', { count: outcome.monthsBelowFloor })}`}
          </List.Item>
          <List.Item>
            {t('events.panel.result')} : {format.money(outcome.totalResult)}
          </List.Item>
          <List.Item>
            {t('events.panel.closing')} : {format.money(outcome.closingCash)}
          </List.Item>
        </List>
        <Anchor
          component="button"
          size="sm"
          ta="left"
          onClick={() =>
            onExplain(
              cash,
              { kind: 'month', index: outcome.lowestCashMonth - start },
              { evaluation: struck.evaluation, name: `${choice} · ${name}` },
            )
          }
        >
          {t('events.panel.explain')}
        </Anchor>
        <ResultYears
          model={model}
          results={outcome.results}
          onOpen={(index) =>
            onExplain(
              statementRowId('income', 'result'),
              { kind: 'year', index },
              { evaluation: struck.evaluation, name: `${choice} · ${name}` },
            )
          }
        />
        {outcome.covenants.length > 0 && <CovenantYears model={model} outcome={outcome} />}
        {event && <EventActions {...{ model, option, event, changes: struck.changes, choice }} />}
      </Stack>
    </SidePanel>
  )
}

interface EventActionsProps extends Pick<CellPanelProps, 'model' | 'option'> {
  readonly event: PlanEvent
  readonly choice: string
  readonly changes: ReturnType<typeof eventChanges>
}

function EventActions({ model, option, event, choice, changes }: EventActionsProps) {
  const t = useT()
  const format = useFormat()
  const { newId } = useServices()
  const { session } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const { plan } = model
  const makeScenario = () => {
    const scenario = blankScenario({
      id: newId(),
      name: `${choice} · ${event.name}`,
      parent: option,
      kind: 'event',
      story: event.story,
      overrides: typedChanges(plan, option, changes),
    })
    if (run(addScenarioWith(scenario)).length > 0) return
    showToast({ message: t('events.panel.added', { name: scenario.name }), onUndo: () => session.undo() })
  }
  return (
    <>
      <Text size="sm" fw={600}>
        {t('events.panel.what')}
      </Text>
      {changes.size === 0 && <Text size="sm">{t('events.panel.nothingChanges')}</Text>}
      <List size="sm" spacing={2}>
        {event.effects.map((effect, i) => (
          <List.Item key={i}>{effectText(effect, plan, t, format)}</List.Item>
        ))}
      </List>
      <Button size="xs" variant="default" onClick={makeScenario}>
        {t('events.panel.asScenario')}
      </Button>
      <Text size="xs" c="dimmed">
        {t('events.panel.asScenarioHelp')}
      </Text>
    </>
  )
}
