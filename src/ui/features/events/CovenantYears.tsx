import { List, Text } from '@mantine/core'
import type { Outcome } from '../../../domain/analysis/outcome.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { covenantSentence, indicatorValue } from '../../../i18n/covenantWords.ts'

/** Whether each covenant holds, fiscal year by fiscal year. */
export function CovenantYears({ model, outcome }: { readonly model: LiveModel; readonly outcome: Outcome }) {
  const t = useT()
  const format = useFormat()
  const { years, timeline } = model.compiled.sheet.calendar
  const covenants = model.plan.covenants.filter(({ id }) =>
    outcome.covenants.some(({ covenant }) => covenant.id === id),
  )
  return (
    <>
      <Text size="sm" fw={600}>
        {t('events.panel.covenants')}
      </Text>
      {covenants.map((covenant) => (
        <div key={covenant.id}>
          <Text size="sm">{covenantSentence(covenant, t, format)}</Text>
          <List size="sm" spacing={0}>
            {outcome.covenants
              .filter((reading) => reading.covenant.id === covenant.id)
              .map(({ year, value, holds }) => {
                const { first, last } = years[year]!
                const verdict = holds === null ? 'noValue' : holds ? 'ok' : 'broken'
                const figure = holds === null ? '' : `${indicatorValue(covenant.indicator, value, t, format)} · `
                return (
                  <List.Item key={year} {...(holds === false ? { c: 'var(--al-error)' } : {})}>
                    {format.fiscalYear(timeline.start + first, timeline.start + last)} : {figure}
                    {t(`events.panel.${verdict}`)}
                  </List.Item>
                )
              })}
          </List>
        </div>
      ))}
    </>
  )
}
