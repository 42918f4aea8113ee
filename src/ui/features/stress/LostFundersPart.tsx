import type { LostFunders } from '../../../domain/analysis/stress/lostFunders.ts'
import type { Outcome } from '../../../domain/analysis/outcome.ts'
import { readOutcome } from '../../../domain/analysis/outcome.ts'
import { withoutFunders } from '../../../domain/analysis/stress/lostFunders.ts'
import { scenarioInputs } from '../../../domain/model/inputValues.ts'
import { evaluateVariation } from '../../../domain/model/trial.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import styles from '../../components/AnalysisPage.module.css'
import { HeatTable } from '../../components/HeatTable.tsx'
import type { HeatCell } from '../../components/HeatTable.tsx'
import { Verdict } from '../../components/Verdict.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { outcomeCell, outcomeTone } from './outcomeTone.ts'
import { rawAmount, rawMonth, rawNumber } from '../../components/csv/rawValue.ts'

interface LostFundersPartProps extends ReadingScreenProps {
  readonly lost: { readonly one: readonly LostFunders[]; readonly two: readonly LostFunders[] }
}

const EVERY = '$every'
const CASH = statementRowId('cash', 'closing')
const RESULT = statementRowId('income', 'result')

/** The plan without each of its funders, then without every two of them. */
export function LostFundersPart({ model, scenarioId, onExplain, lost }: LostFundersPartProps) {
  const t = useT()
  const format = useFormat()
  const { plan, compiled } = model
  const nameOf = (id: string | undefined) => plan.funders.find((funder) => funder.id === id)?.name ?? ''
  const question = t('stress.funders.question')
  if (lost.one.length === 0) return <Verdict tone="neutral" question={question} answer={t('stress.funders.none')} />
  const every = readOutcome(plan, model.evaluation(scenarioId))
  const outcomes = new Map<string, Outcome>([
    [EVERY, every],
    ...lost.one.map(({ funders, outcome }): [string, Outcome] => [funders[0]!, outcome]),
  ])
  const fatal = lost.one.filter(({ outcome }) => outcome.firstMonthBelowFloor !== null)
  const worst = lost.one.reduce((least, one) => (one.outcome.lowestCash < least.outcome.lowestCash ? one : least))
  const names = fatal.map(({ funders }) => nameOf(funders[0])).join(', ')
  const pairOf = (a: string, b: string) =>
    a === b ? outcomes.get(a) : lost.two.find(({ funders }) => funders.includes(a) && funders.includes(b))?.outcome
  const rows = [EVERY, ...lost.one.map(({ funders }) => funders[0]!)]
  const ids = rows.slice(1)
  const oneCell = (outcome: Outcome, column: string): HeatCell => {
    const { firstMonthBelowFloor, monthsBelowFloor, totalResult, covenantsHold } = outcome
    switch (column) {
      case 'lowest':
        return outcomeCell(outcome, t, format)
      case 'result':
        return {
          text: format.money(totalResult),
          raw: rawAmount(totalResult),
          tone: totalResult < 0 ? 'warning' : 'neutral',
        }
      case 'months':
        return { text: format.number(monthsBelowFloor, 0), raw: rawNumber(monthsBelowFloor), tone: 'neutral' }
      case 'covenants':
        return covenantsHold === false
          ? { text: t('stress.funders.broken'), tone: 'danger' }
          : { text: t('stress.funders.kept'), tone: 'good' }
      default:
        return {
          raw: rawMonth(firstMonthBelowFloor),
          text: firstMonthBelowFloor === null ? t('stress.funders.never') : format.month(firstMonthBelowFloor),
          tone: 'neutral',
        }
    }
  }
  /** Where a figure comes from when funders are lost: cash in its lowest month, or the worst result of a year. */
  const explain = (ids: readonly string[], rowId: string) => {
    const lostIds = ids.filter((id) => id !== EVERY)
    const inputs = scenarioInputs(plan, compiled.sheet, scenarioId)
    const evaluation = evaluateVariation(compiled.sheet, inputs, withoutFunders({ plan, inputs }, lostIds))
    const { lowestCashMonth, results } = readOutcome(plan, evaluation)
    onExplain(
      rowId,
      rowId === CASH
        ? { kind: 'month', index: lowestCashMonth - plan.timeline.start }
        : { kind: 'year', index: results.indexOf(Math.min(...results)) },
      {
        evaluation,
        name:
          lostIds.length === 0
            ? t('stress.funders.withEvery')
            : t('stress.funders.without', { names: lostIds.map(nameOf).join(', ') }),
      },
    )
  }
  return (
    <>
      <Verdict
        tone={fatal.length === 0 ? 'good' : outcomeTone(worst.outcome)}
        question={question}
        answer={fatal.length === 0 ? t('stress.funders.allHold') : t('stress.funders.some', { names })}
      >
        {t('stress.funders.most', {
          name: nameOf(worst.funders[0]),
          amount: format.money(worst.outcome.lowestCash),
        })}
      </Verdict>
      <section className={styles.card} aria-label={t('stress.funders.one')}>
        <h3 className={styles.title}>{t('stress.funders.one')}</h3>
        <p className={styles.text} data-no-print>
          {t('stress.funders.help')}
        </p>
        <HeatTable
          label={t('stress.funders.one')}
          rowHeader={t('stress.funders.funder')}
          columns={[
            { id: 'lowest', label: t('stress.funders.lowest') },
            { id: 'first', label: t('stress.funders.first') },
            { id: 'months', label: t('stress.funders.months') },
            { id: 'result', label: t('stress.funders.result') },
            ...(plan.covenants.length > 0 ? [{ id: 'covenants', label: t('stress.funders.covenants') }] : []),
          ]}
          rows={rows.map((id) => ({ id, label: id === EVERY ? t('stress.funders.withEvery') : nameOf(id) }))}
          getCell={(row, column) => {
            const outcome = outcomes.get(row)
            return outcome ? oneCell(outcome, column) : null
          }}
          onSelect={(row, column) => explain([row], column === 'result' ? RESULT : CASH)}
        />
      </section>
      {lost.two.length > 0 && (
        <section className={styles.card} aria-label={t('stress.funders.two')}>
          <h3 className={styles.title}>{t('stress.funders.two')}</h3>
          <p className={styles.text}>{t('stress.funders.pairHelp')}</p>
          <HeatTable
            label={t('stress.funders.two')}
            rowHeader={t('stress.funders.funder')}
            columns={ids.map((id) => ({ id, label: nameOf(id) }))}
            rows={ids.map((id) => ({ id, label: nameOf(id) }))}
            getCell={(row, column) => {
              const outcome = pairOf(row, column)
              return outcome ? outcomeCell(outcome, t, format, 'thousands') : null
            }}
            onSelect={(row, column) => explain([...new Set([row, column])], CASH)}
            isCompact
          />
        </section>
      )}
    </>
  )
}
