import { ActionIcon, Tooltip } from '@mantine/core'
import { IconAlertOctagon, IconTrash } from '@tabler/icons-react'
import type { LegalStretch } from '../../../domain/analysis/legalStretches.ts'
import { legalFigureUnit } from '../../../domain/parameters/legalFigureUnit.ts'
import type { TypedLegalFigure } from '../../../domain/plan/plan.ts'
import { clearLegalFigure } from '../../../editing/edits/legal.ts'
import { showToast } from '../../components/toastStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { figureValue } from '../../../i18n/figureValue.ts'
import { useLabels } from '../../words/useLabels.ts'
import { AskLegalFigure } from './AskLegalFigure.tsx'
import styles from './Legal.module.css'
import { isMissing } from './useLegalFigures.ts'
import type { ShownLegalFigure } from './useLegalFigures.ts'

/** One legal figure: its value stretch by stretch with its source, and the fields that ask for what is missing. */
export function LegalFigureCard({ figure }: { readonly figure: ShownLegalFigure }) {
  const t = useT()
  const { id, stretches, lines } = figure
  const asked = stretches.filter(({ origin }) => origin.from === 'nowhere')
  const [first] = asked
  const name = t(`legalFigures.${id}`)
  return (
    <section className={styles.card} data-missing={isMissing(figure) || undefined} aria-label={name}>
      <header className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <span className={styles.uses}>
          {lines.length === 0
            ? t('legal.usedByCheck')
            : t('legal.usedBy', { lines: lines.map((line) => line.name).join(', ') })}
        </span>
      </header>
      <table className={styles.stretches}>
        <colgroup>
          <col className={styles.monthsColumn} />
          <col className={styles.valueColumn} />
          <col />
        </colgroup>
        <thead className="al-hidden">
          <tr>
            <th scope="col">{t('legal.months')}</th>
            <th scope="col">{t('legal.value')}</th>
            <th scope="col">{t('legal.origin')}</th>
          </tr>
        </thead>
        <tbody>
          {stretches.map((stretch, at) => (
            <StretchRow key={stretch.first} stretch={stretch} before={stretches[at - 1]} figure={figure} />
          ))}
        </tbody>
      </table>
      {first && <AskLegalFigure key={first.first} id={id} first={first.first} />}
    </section>
  )
}

interface StretchRowProps {
  readonly stretch: LegalStretch
  /** The one that comes before it. */
  readonly before: LegalStretch | undefined
  readonly figure: ShownLegalFigure
}

function StretchRow({ stretch, before, figure }: StretchRowProps) {
  const t = useT()
  const format = useFormat()
  const { first, last, origin } = stretch
  const months =
    first === last
      ? format.month(first, 'long')
      : t('legal.span', { first: format.month(first, 'long'), last: format.month(last, 'long') })
  return (
    <tr data-missing={origin.from === 'nowhere' || undefined}>
      <th scope="row">{months}</th>
      <td className="al-figure">
        {origin.from === 'nowhere' ? '' : figureValue(origin.figure.value, legalFigureUnit(figure.id), format, t)}
      </td>
      <td>
        {isSameSource(stretch, before) ? (
          <span className={styles.uses}>{t('legal.sameSource')}</span>
        ) : (
          <Origin stretch={stretch} name={t(`legalFigures.${figure.id}`)} />
        )}
      </td>
    </tr>
  )
}

/** Whether two stretches rest on the same text, known as surely. */
function isSameSource({ origin }: LegalStretch, before: LegalStretch | undefined): boolean {
  if (origin.from !== 'table' || before?.origin.from !== 'table') return false
  const [one, other] = [origin.figure, before.origin.figure]
  return one.source === other.source && one.grade === other.grade
}

function Origin({ stretch: { origin }, name }: { readonly stretch: LegalStretch; readonly name: string }) {
  const t = useT()
  const labels = useLabels()
  switch (origin.from) {
    case 'nowhere':
      return (
        <strong className={styles.missing}>
          <IconAlertOctagon size={14} aria-hidden /> {t('legal.missing')}
        </strong>
      )
    case 'typed':
      return <TypedOrigin typed={origin.figure} name={name} />
    case 'table':
      return t('legal.sourced', {
        source: labels.source(origin.figure.source),
        grade: t(`legal.grades.${origin.figure.grade}`),
      })
  }
}

function TypedOrigin({ typed, name }: { readonly typed: TypedLegalFigure; readonly name: string }) {
  const t = useT()
  const format = useFormat()
  const run = useWorkspace((workspace) => workspace.run)
  const month = format.month(typed.from, 'long')
  const clear = () => {
    if (run(clearLegalFigure(typed.figure, typed.from)).length > 0) return
    showToast({
      message: t('legal.cleared'),
      onUndo: () => useWorkspace.getState().open?.session.undo(),
    })
  }
  const label = t('legal.clear', { figure: name, month })
  return (
    <span className={styles.typed}>
      {typed.note === '' ? t('legal.typed', { month }) : t('legal.typedNote', { month, note: typed.note })}
      <Tooltip label={label}>
        <ActionIcon size="sm" aria-label={label} onClick={clear}>
          <IconTrash size={14} />
        </ActionIcon>
      </Tooltip>
    </span>
  )
}
