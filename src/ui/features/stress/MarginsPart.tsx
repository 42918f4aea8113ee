import type { Margin } from '../../../domain/analysis/stress/margins.ts'
import styles from '../../components/AnalysisPage.module.css'
import { HeatTable } from '../../components/HeatTable.tsx'
import type { HeatCell } from '../../components/HeatTable.tsx'
import { Verdict } from '../../components/Verdict.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface MarginsPartProps extends ReadingScreenProps {
  readonly margins: readonly Margin[]
}

/** How much each resource may fall, the most fragile first. */
export function MarginsPart({ model, margins }: MarginsPartProps) {
  const t = useT()
  const format = useFormat()
  const nameOf = (id: string) => model.plan.lines.find((line) => line.id === id)?.name ?? ''
  const question = t('stress.margins.question')
  const [first] = margins
  if (!first) return <Verdict tone="neutral" question={question} answer={t('stress.margins.none')} />
  const share = (thousandths: number) => format.percent(thousandths / 1000, 1)
  const cell = (cut: number | null): HeatCell => {
    if (cut === null) return { text: t('stress.margins.all'), tone: 'good' }
    if (cut < 0) return { text: t('stress.margins.no'), tone: 'danger' }
    return { text: share(cut), tone: cut < 100 ? 'danger' : cut < 300 ? 'warning' : 'good' }
  }
  const { toFloor } = first
  const answer =
    toFloor === null
      ? t('stress.margins.safe')
      : toFloor < 0
        ? t('stress.margins.already')
        : t('stress.margins.answer', { name: nameOf(first.line), share: share(toFloor) })
  return (
    <>
      <Verdict tone={cell(toFloor).tone} question={question} answer={answer} />
      <section className={styles.card} aria-label={t('stress.margins.table')}>
        <h3 className={styles.title}>{t('stress.margins.table')}</h3>
        <HeatTable
          label={t('stress.margins.table')}
          rowHeader={t('stress.margins.line')}
          columns={[
            { id: 'toFloor', label: t('stress.margins.toFloor') },
            { id: 'toLoss', label: t('stress.margins.toLoss') },
          ]}
          rows={margins.map(({ line }) => ({ id: line, label: nameOf(line) }))}
          getCell={(row, column) => {
            const margin = margins.find(({ line }) => line === row)
            return margin ? cell(column === 'toFloor' ? margin.toFloor : margin.toLoss) : null
          }}
        />
      </section>
    </>
  )
}
