import { Table, Text } from '@mantine/core'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { dateWords } from '../../../exchange/calendar/dateWords.ts'
import { dayOf } from '../../../exchange/calendar/dayOf.ts'
import pageStyles from '../../components/AnalysisPage.module.css'
import { useFormat, useT } from '../../state/preferences.ts'
import { notePlaceText } from '../../words/notePlaceText.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useComingDates } from '../tour/useComingDates.ts'
import { useTourStops } from '../tour/useTourStops.ts'
import styles from './Together.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'

/** The most dates of the sheet. */
const MOST_DATES = 24

/** What the next treasurer reads: where the plan stands, the open questions, the coming dates. Made to be printed. */
export function HandoverSheet({ model }: { readonly model: LiveModel }) {
  const t = useT()
  const format = useFormat()
  const { plan } = model
  const { handover } = plan
  const stops = useTourStops(model).filter(({ id }) => id !== 'open')
  const names = { from: handover?.from || t('together.someone'), to: handover?.to || t('together.someone') }
  return (
    <section
      className={`${pageStyles.card ?? ''} ${styles.sheet ?? ''}`}
      aria-label={t('together.handover.sheet', { plan: plan.name })}
    >
      <div>
        <h2>{t('together.handover.sheet', { plan: plan.name })}</h2>
        {handover && <p>{t('together.handover.sheetBy', { ...names, day: format.date(handover.day) })}</p>}
        {handover && handover.message !== '' && (
          <>
            <h2>{t('together.handover.messageTitle')}</h2>
            <p>{handover.message}</p>
          </>
        )}
        <h2>{t('together.handover.tour')}</h2>
        {stops.map(({ id, title, texts }) => (
          <div key={id}>
            <h3>{title}</h3>
            {texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        ))}
        <h2>{t('together.handover.questions')}</h2>
        <OpenQuestions model={model} />
        <h2>{t('together.handover.dates')}</h2>
        <Dates model={model} />
      </div>
    </section>
  )
}

function OpenQuestions({ model }: { readonly model: LiveModel }) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const questions = model.plan.notes.filter(({ kind, done }) => kind === 'question' && !done)
  if (questions.length === 0) return <p>{t('together.handover.noQuestions')}</p>
  return (
    <ul>
      {questions.map(({ id, on, text, author, day }) => (
        <li key={id}>
          <strong>{notePlaceText(on, model, labels, t, format) ?? t('notes.place.gone')}</strong>
          <p>{text}</p>
          <Text size="xs" c="dimmed">
            {t('notes.by', { author: author === '' ? t('notes.unsigned') : author, day: format.date(day) })}
          </Text>
        </li>
      ))}
    </ul>
  )
}

function Dates({ model }: { readonly model: LiveModel }) {
  const t = useT()
  const format = useFormat()
  const scenarioId = model.plan.scenarios.find(({ parent }) => parent === null)?.id ?? ''
  const { dates, isNow } = useComingDates(model, scenarioId)
  if (dates.length === 0) return <p>{t('together.handover.noDates')}</p>
  const shown = dates.toSorted((a, b) => dayOf(a).getTime() - dayOf(b).getTime()).slice(0, MOST_DATES)
  return (
    <>
      {!isNow && <p>{t('together.handover.allDates')}</p>}
      <Table aria-label={t('together.handover.dates')} verticalSpacing={3} fz="sm" className={styles.dates ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={130}>
              {t('together.handover.when')}
              <CsvButton />
            </Table.Th>
            <Table.Th>{t('together.handover.what')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((date) => (
            <Table.Tr key={`${date.family} ${date.id} ${date.month}`}>
              <Table.Td data-value={dayOf(date).toISOString().slice(0, 10)}>
                {format.date(dayOf(date).toISOString().slice(0, 10))}
              </Table.Td>
              <Table.Td>{dateWords(date, t, format).title}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {dates.length > MOST_DATES && <p>{t('together.handover.moreDates', { count: dates.length - MOST_DATES })}</p>}
    </>
  )
}
