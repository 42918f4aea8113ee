import type { FigurePeriod } from '../../../domain/analysis/figurePeriod.ts'
import { monthsOf } from '../../../domain/analysis/figurePeriod.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { isSamePlace } from '../../../domain/plan/planNote.ts'
import type { NotePlace } from '../../../domain/plan/planNote.ts'
import { addMonths } from '../../../domain/time/month.ts'
import { useT } from '../../state/preferences.ts'
import { NotesHere } from './NotesHere.tsx'
import styles from './Notes.module.css'

interface FigureNotesProps {
  readonly model: LiveModel
  readonly scenarioId: string
  readonly rowId: string
  readonly period: FigurePeriod
}

/** The notes on one computed figure, under what explains it. */
export function FigureNotes({ model, scenarioId, rowId, period }: FigureNotesProps) {
  const t = useT()
  const on = placeOfFigure(model, scenarioId, rowId, period)
  return (
    <section className={styles.foot} aria-label={t('notes.figureTitle')}>
      <h3>{t('notes.figureTitle')}</h3>
      <NotesHere
        key={JSON.stringify(on)}
        notes={model.plan.notes.filter((note) => isSamePlace(note.on, on))}
        places={[{ on, label: '' }]}
      />
    </section>
  )
}

function placeOfFigure(model: LiveModel, scenario: string, row: string, period: FigurePeriod): NotePlace {
  const { calendar } = model.compiled.sheet
  const month = addMonths(calendar.timeline.start, monthsOf(period, calendar).last)
  return { what: 'figure', row, scenario, month, ...(period.kind === 'year' ? { wholeYear: true } : {}) }
}
