import { Button, SegmentedControl, Text } from '@mantine/core'
import { IconNotes } from '@tabler/icons-react'
import { useState } from 'react'
import type { NotePlace, PlanNote } from '../../../domain/plan/planNote.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import pageStyles from '../../components/AnalysisPage.module.css'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { notePlaceText } from '../../words/notePlaceText.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useOpenLine } from '../funders/useOpenLine.ts'
import { NotesHere } from '../notes/NotesHere.tsx'
import type { ReadingScreenProps } from '../readingScreen.ts'

const filters = ['open', 'questions', 'done', 'all'] as const
type Filter = (typeof filters)[number]

const shown: Readonly<Record<Filter, (note: PlanNote) => boolean>> = {
  open: ({ done }) => !done,
  questions: ({ kind, done }) => kind === 'question' && !done,
  done: ({ done }) => done,
  all: () => true,
}

interface NotesPartProps extends ReadingScreenProps {
  readonly onScreen: ShowScreen
}

/** Every note of the plan, those that wait first, and the way to what each is about. */
export function NotesPart({ model, onScenario, onExplain, onScreen }: NotesPartProps) {
  const t = useT()
  const [filter, setFilter] = useState<Filter>('open')
  const { notes } = model.plan
  const found = notes.filter(shown[filter]).toReversed()
  return (
    <section className={pageStyles.card} aria-label={t('together.tabs.notes')}>
      {notes.length === 0 ? (
        <EmptyState icon={<IconNotes size={28} stroke={1.4} />} title={t('together.noNotes')}>
          {t('together.notesText')}
        </EmptyState>
      ) : (
        <Text size="sm" c="dimmed" maw={760}>
          {t('together.notesText')}
        </Text>
      )}
      {notes.length > 0 && (
        <div>
          <SegmentedControl
            size="xs"
            aria-label={t('together.filters.label')}
            value={filter}
            data={filters.map((value) => ({
              value,
              label: `${t(`together.filters.${value}`)} (${notes.filter(shown[value]).length})`,
            }))}
            onChange={(value) => setFilter(filters.find((one) => one === value) ?? filter)}
          />
        </div>
      )}
      <NotesHere
        notes={found}
        places={[{ on: { what: 'plan' }, label: t('notes.place.plan') }]}
        {...(notes.length === 0 ? {} : { empty: t('together.noneShown') })}
        placeOf={({ on }) => (
          <NotePlaceLink on={on} model={model} onScenario={onScenario} onExplain={onExplain} onScreen={onScreen} />
        )}
      />
    </section>
  )
}

interface NotePlaceLinkProps extends Omit<NotesPartProps, 'scenarioId'> {
  readonly on: NotePlace
}

/** What a note is about, and the way there. */
function NotePlaceLink({ on, model, onScenario, onExplain, onScreen }: NotePlaceLinkProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const openLine = useOpenLine(onScreen)
  const words = notePlaceText(on, model, labels, t, format)
  if (words === null || on.what === 'plan') {
    return (
      <Text size="xs" c="dimmed">
        {words ?? t('notes.place.gone')}
      </Text>
    )
  }
  const open = () => {
    if (on.what !== 'figure') {
      openLine(on.line)
      return
    }
    onScenario(on.scenario)
    onExplain(on.row, periodOf(on, model))
  }
  return (
    <div>
      <Button size="compact-xs" variant="subtle" aria-label={t('notes.place.open', { place: words })} onClick={open}>
        {words}
      </Button>
    </div>
  )
}

function periodOf(on: Extract<NotePlace, { readonly what: 'figure' }>, { compiled }: ReadingScreenProps['model']) {
  const { years, timeline } = compiled.sheet.calendar
  const month = on.month === undefined ? 0 : on.month - timeline.start
  const within = Math.min(timeline.months - 1, Math.max(0, month))
  const year = on.wholeYear ? years.find(({ last }) => last === month) : undefined
  return year ? ({ kind: 'year', index: year.index } as const) : ({ kind: 'month', index: within } as const)
}
