import type { Margin } from '../../../domain/analysis/stress/margins.ts'
import { lateLine, scaledLine } from '../../../domain/model/lineEffects.ts'
import { scenarioInputs } from '../../../domain/model/inputValues.ts'
import { readOutcome } from '../../../domain/analysis/outcome.ts'
import { evaluateVariation } from '../../../domain/model/trial.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import styles from '../../components/AnalysisPage.module.css'
import { HeatTable } from '../../components/HeatTable.tsx'
import type { HeatCell } from '../../components/HeatTable.tsx'
import { Verdict } from '../../components/Verdict.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { rawPercent } from '../../components/csv/rawValue.ts'

interface MarginsPartProps extends ReadingScreenProps {
  readonly margins: readonly Margin[]
}

const WHOLE = 1000
const CASH = statementRowId('cash', 'closing')

/** How much each resource may fall and how late it may come, the most fragile first. */
export function MarginsPart({ model, scenarioId, onExplain, margins }: MarginsPartProps) {
  const t = useT()
  const format = useFormat()
  const { plan, compiled } = model
  const nameOf = (id: string) => plan.lines.find((line) => line.id === id)?.name ?? ''
  const question = t('stress.margins.question')
  const [first] = margins
  if (!first) return <Verdict tone="neutral" question={question} answer={t('stress.margins.none')} />
  const share = (thousandths: number) => format.percent(thousandths / WHOLE, 1)
  const cutCell = (cut: number | null): HeatCell => {
    if (cut === null) return { text: t('stress.margins.all'), tone: 'good' }
    if (cut < 0) return { text: t('stress.margins.no'), tone: 'danger' }
    return {
      text: share(cut),
      raw: rawPercent(cut / WHOLE),
      tone: cut < 100 ? 'danger' : cut < 300 ? 'warning' : 'good',
    }
  }
  const waitCell = ({ mayWait, toWait }: Margin): HeatCell => {
    if (!mayWait) return { text: t('stress.margins.waitNone'), tone: 'neutral' }
    if (toWait === null) return { text: t('stress.margins.waitAll'), tone: 'good' }
    if (toWait <= 0) return { text: t('stress.margins.no'), tone: 'danger' }
    return { text: t('stress.margins.wait', { count: toWait }), tone: toWait < 3 ? 'warning' : 'good' }
  }
  const { toFloor } = first
  const answer =
    toFloor === null
      ? t('stress.margins.safe')
      : toFloor < 0
        ? t('stress.margins.already')
        : t('stress.margins.answer', { name: nameOf(first.line), share: share(toFloor) })

  /** The lowest cash just beyond a limit: where it comes from. */
  const explain = (id: string, column: string) => {
    const margin = margins.find(({ line }) => line === id)
    const line = plan.lines.find((one) => one.id === id)
    if (!margin || !line) return
    const inputs = scenarioInputs(plan, compiled.sheet, scenarioId)
    const cut = Math.min((column === 'toLoss' ? margin.toLoss : margin.toFloor) ?? WHOLE, WHOLE - 1) + 1
    const months = (margin.toWait ?? 11) + 1
    const isWait = column === 'toWait'
    const changes = isWait ? lateLine(plan, line, inputs, months) : scaledLine(line, inputs, (WHOLE - cut) / WHOLE)
    const evaluation = evaluateVariation(compiled.sheet, inputs, changes)
    const { lowestCashMonth } = readOutcome(plan, evaluation)
    const isAsPlanned = isWait ? months === 0 || !margin.mayWait : cut === 0
    const name = isAsPlanned
      ? t('stress.margins.ofPlan')
      : isWait
        ? t('stress.late.panelTitle', { name: line.name, count: months })
        : t('stress.margins.cutName', { name: line.name, share: share(cut) })
    onExplain(CASH, { kind: 'month', index: lowestCashMonth - plan.timeline.start }, { evaluation, name })
  }
  return (
    <>
      <Verdict tone={cutCell(toFloor).tone} question={question} answer={answer} />
      <section className={styles.card} aria-label={t('stress.margins.table')}>
        <h3 className={styles.title}>{t('stress.margins.table')}</h3>
        <p className={styles.text} data-no-print>
          {t('stress.margins.help')}
        </p>
        <HeatTable
          label={t('stress.margins.table')}
          rowHeader={t('stress.margins.line')}
          columns={[
            { id: 'toFloor', label: t('stress.margins.bears'), detail: t('stress.margins.toFloor') },
            { id: 'toLoss', label: t('stress.margins.bears'), detail: t('stress.margins.toLoss') },
            { id: 'toWait', label: t('stress.margins.toWait'), detail: t('stress.margins.toFloor') },
          ]}
          rows={margins.map(({ line, brings }) => ({
            id: line,
            label: nameOf(line),
            detail: t('stress.margins.brings', { amount: format.money(brings) }),
          }))}
          getCell={(row, column) => {
            const margin = margins.find(({ line }) => line === row)
            if (!margin) return null
            return column === 'toWait'
              ? waitCell(margin)
              : cutCell(column === 'toFloor' ? margin.toFloor : margin.toLoss)
          }}
          onSelect={explain}
        />
      </section>
    </>
  )
}
