import { SimpleGrid, Text } from '@mantine/core'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import { laterInput, mayMove, runsOverYears, timingInChain, untilInput } from '../../../domain/plan/lineTiming.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { scenarioChain } from '../../../domain/plan/resolveInputs.ts'
import type { LineTiming, Scenario } from '../../../domain/plan/scenario.ts'
import { toMonth } from '../../../domain/time/month.ts'
import { setTiming } from '../../../editing/edits/scenarioLines.ts'
import { IntegerField } from '../../components/fields/IntegerField.tsx'
import { MonthField } from '../../components/fields/MonthField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { timingText } from '../../words/timingText.ts'

interface LineTimingFieldsProps {
  readonly line: Line
  readonly kind: LineKind
  readonly scenario: Scenario
  /** Null in the base. */
  readonly parentName: string | null
}

/** How a scenario moves a line in time, or in plain words why it cannot. */
export function LineTimingFields({ line, kind, scenario, parentName }: LineTimingFieldsProps) {
  const t = useT()
  const format = useFormat()
  const { plan } = useOpenPlan().state
  const run = useWorkspace((workspace) => workspace.run)
  if (!mayMove(line, kind)) {
    return (
      <Text size="xs" c="dimmed">
        {t('lines.inScenario.cannotMove')}
      </Text>
    )
  }
  const chain = scenarioChain(plan, scenario.id)
  const timing = timingInChain(chain, line.id)
  const inherited = timingInChain(chain.slice(0, -1), line.id)
  const own = scenario.timing[line.id] ?? {}
  const marked = (part: keyof LineTiming) =>
    own[part] === undefined
      ? {}
      : {
          overridden: {
            note:
              parentName === null
                ? t('lines.calendar.asTyped')
                : `${t('lines.inScenario.followsParent', { name: parentName })} (${timingText(t, format, {
                    [part]: inherited[part] ?? (part === 'later' ? 0 : untilInput.max),
                  })})`,
            onReset: () => void run(setTiming(scenario.id, line.id, { [part]: null })),
          },
        }
  const { until } = timing
  const endless = toMonth(0, untilInput.max + 1)
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <IntegerField
          label={t('lines.inScenario.later')}
          description={t('lines.inScenario.laterHelp')}
          value={timing.later ?? 0}
          bounds={{ min: laterInput.min, max: laterInput.max }}
          inherited={own.later === undefined}
          onChange={(later) =>
            run(
              setTiming(scenario.id, line.id, {
                later: later === (inherited.later ?? 0) ? null : later,
              }),
            )
          }
          {...marked('later')}
        />
        {runsOverYears(kind) && (
          <MonthField
            label={t('lines.inScenario.until')}
            description={t('lines.inScenario.untilHelp')}
            value={until === undefined || until >= untilInput.max ? null : until}
            bounds={{ min: plan.timeline.start, max: plan.timeline.start + plan.timeline.months - 1 }}
            inherited={own.until === undefined}
            onChange={(month) => {
              const emptied = inherited.until === undefined ? null : endless
              run(setTiming(scenario.id, line.id, { until: month === null ? emptied : toMonth(0, month + 1) }))
            }}
            {...marked('until')}
          />
        )}
      </SimpleGrid>
      {!runsOverYears(kind) && (
        <Text size="xs" c="dimmed">
          {t('lines.inScenario.cannotEnd')}
        </Text>
      )}
    </>
  )
}
