import { Button, Text } from '@mantine/core'
import { outcomeOfIndicator } from '../../../domain/analysis/outcomeOfIndicator.ts'
import { lineInputId } from '../../../domain/plan/lineKind.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import type { SocialIndicator } from '../../../domain/plan/socialIndicator.ts'
import { setInput } from '../../../editing/edits/inputs.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useWorkspace } from '../../state/workspace.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface OutcomeNoteProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId'> {
  readonly indicator: SocialIndicator
}

/** What an indicator says of the impact contract that it decides, and the way to count on it. */
export function OutcomeNote({ model, scenarioId, indicator }: OutcomeNoteProps) {
  const t = useT()
  const format = useFormat()
  const run = useWorkspace((workspace) => workspace.run)
  const reading = outcomeOfIndicator(planIn(model.plan, scenarioId), model.evaluation(scenarioId), indicator)
  if (reading === null) return null
  const { years, timeline } = model.compiled.sheet.calendar
  const year = years[reading.year]!
  const name = model.plan.lines.find(({ id }) => id === reading.line)?.name ?? ''
  const period = format.fiscalYear(timeline.start + year.first, timeline.start + year.last)
  const { reached, counted } = reading
  const isSame = reached === null || Math.abs(reached - counted) < 0.0005
  return (
    <div>
      <Text size="sm">
        {reached === null
          ? t('utility.outcome.unknown', { name, year: period, counted: format.percent(counted, 0) })
          : t('utility.outcome.known', {
              name,
              year: period,
              reached: format.percent(reached, 0),
              counted: format.percent(counted, 0),
            })}
      </Text>
      {!isSame && (
        <Button
          size="compact-xs"
          variant="light"
          onClick={() => run(setInput(scenarioId, lineInputId(reading.line, 'successRate'), reached))}
        >
          {t('utility.outcome.take', { reached: format.percent(reached, 0) })}
        </Button>
      )}
    </div>
  )
}
