import { Anchor, Button, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { bridgeKinds, sizeBridge } from '../../../domain/analysis/stress/bridgeLine.ts'
import type { BridgeKind } from '../../../domain/analysis/stress/bridgeLine.ts'
import { lateInputs } from '../../../domain/analysis/stress/lateMoney.ts'
import type { LateMoney } from '../../../domain/analysis/stress/lateMoney.ts'
import { scenarioInputs } from '../../../domain/model/inputValues.ts'
import { evaluateVariation } from '../../../domain/model/trial.ts'
import { typedChanges } from '../../../domain/model/typedChanges.ts'
import { driverInputId } from '../../../domain/plan/drivers.ts'
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
import { useLabels } from '../../words/useLabels.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface LatePanelProps extends ReadingScreenProps {
  readonly name: string
  readonly test: LateMoney
  readonly months: number
  readonly onClose: () => void
}

/** One delay: its curve beside the plan on time, and the bridge that it asks for. */
export function LatePanel({ model, scenarioId, onExplain, name, test, months, onClose }: LatePanelProps) {
  const t = useT()
  const format = useFormat()
  const { plan, compiled } = model
  const late = useMemo(() => {
    const inputs = scenarioInputs(plan, compiled.sheet, scenarioId)
    const changes = lateInputs({ plan, inputs }, test.lines, months)
    return { changes, evaluation: evaluateVariation(compiled.sheet, inputs, changes) }
  }, [plan, compiled, scenarioId, test, months])
  const outcome = test.outcomes[months - 1]!
  const bridge = test.bridges[months - 1]
  const title = t('stress.late.panelTitle', { name, count: months })
  const cash = statementRowId('cash', 'closing')
  const { start } = compiled.sheet.calendar.timeline
  const floor = late.evaluation.input(driverInputId('cashFloor'))[0]!
  return (
    <SidePanel title={title} onClose={onClose} width={400} takesFocus>
      <Stack gap="sm">
        <CashLine
          title={t('stress.late.curve')}
          firstMonth={start}
          floor={floor}
          height={200}
          series={[
            {
              id: 'late',
              label: t('stress.late.withDelay'),
              look: scenarioLooks[0]!,
              values: [...late.evaluation.row(cash)],
            },
            {
              id: 'onTime',
              label: t('stress.late.onTime'),
              look: scenarioLooks[1]!,
              values: [...model.evaluation(scenarioId).row(cash)],
            },
          ]}
        />
        <Anchor
          component="button"
          size="sm"
          ta="left"
          onClick={() =>
            onExplain(
              cash,
              { kind: 'month', index: outcome.lowestCashMonth - start },
              { evaluation: late.evaluation, name: title },
            )
          }
        >
          {t('stress.late.explain')}
        </Anchor>
        {bridge ? (
          <>
            <Text size="sm" fw={600}>
              {t('stress.late.bridgeTitle')}
            </Text>
            <Text size="sm">
              {t('stress.late.bridge', {
                amount: format.money(bridge.amount),
                from: format.month(bridge.from, 'long'),
                until: format.month(bridge.until, 'long'),
              })}{' '}
              {!bridge.comesBack && t('stress.late.noReturn')}
            </Text>
            <BridgeButtons {...{ model, scenarioId, name, months, bridge }} changes={late.changes} />
          </>
        ) : (
          <Text size="sm">{t('stress.late.noBridge')}</Text>
        )}
      </Stack>
    </SidePanel>
  )
}

interface BridgeButtonsProps extends Pick<LatePanelProps, 'model' | 'scenarioId' | 'name' | 'months'> {
  readonly bridge: NonNullable<LateMoney['bridges'][number]>
  readonly changes: ReturnType<typeof lateInputs>
}

function BridgeButtons({ model, scenarioId, name, months, bridge, changes }: BridgeButtonsProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { newId } = useServices()
  const { run, chooseScenario } = useWorkspace()
  const { session } = useOpenPlan()
  const { plan } = model
  const build = (kind: BridgeKind) => {
    const scenario = blankScenario({
      id: newId(),
      name: t('stress.late.scenarioName', { name, count: months }),
      parent: scenarioId,
      overrides: typedChanges(plan, scenarioId, changes),
    })
    const tried = sizeBridge(
      plan,
      scenario,
      kind,
      bridge,
      newId(),
      t('stress.late.lineName', { kind: labels.kind(kind) }),
    )
    if (run(addScenarioWith(scenario, [tried.line])).length > 0) return
    chooseScenario(scenario.id)
    const message = t(tried.holds ? 'stress.late.built' : 'stress.late.builtShort', {
      amount: format.money(tried.amount),
    })
    showToast({ message, onUndo: () => session.undo() })
  }
  return (
    <Stack gap={4}>
      <Text size="xs" c="dimmed">
        {t('stress.late.buildHelp')}
      </Text>
      {bridgeKinds(plan).map((kind) => (
        <Button
          key={kind}
          size="xs"
          variant="default"
          onClick={() => build(kind)}
          aria-label={`${t('stress.late.build')} : ${labels.kind(kind)}`}
        >
          {labels.kind(kind)}
        </Button>
      ))}
    </Stack>
  )
}
