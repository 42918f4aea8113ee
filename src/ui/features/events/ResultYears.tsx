import { Anchor, List, Text } from '@mantine/core'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { useFormat, useT } from '../../state/preferences.ts'

interface ResultYearsProps {
  readonly model: LiveModel
  readonly results: readonly number[]
  /** Asks where the result of a fiscal year (from 0) comes from. */
  readonly onOpen: (year: number) => void
}

/** The result, fiscal year by fiscal year; each may be explained. */
export function ResultYears({ model, results, onOpen }: ResultYearsProps) {
  const t = useT()
  const format = useFormat()
  const { years, timeline } = model.compiled.sheet.calendar
  return (
    <>
      <Text size="sm" fw={600}>
        {t('events.panel.byYear')}
      </Text>
      <List size="sm" spacing={0}>
        {results.map((result, i) => {
          const { first, last } = years[i]!
          const year = format.fiscalYear(timeline.start + first, timeline.start + last)
          const question = t('events.panel.explainResult', { year })
          return (
            <List.Item key={year}>
              {year} :{' '}
              <Anchor component="button" size="sm" title={question} onClick={() => onOpen(i)}>
                {format.money(result)}
              </Anchor>
            </List.Item>
          )
        })}
      </List>
    </>
  )
}
