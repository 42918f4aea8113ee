import { IconArrowsDiff, IconCheck, IconClock, IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { changesOfRun, drawOf } from '../../../domain/analysis/chance/drawRuns.ts'
import type { FigurePeriod } from '../../../domain/analysis/figurePeriod.ts'
import { readOutcome } from '../../../domain/analysis/outcome.ts'
import { driverInputId } from '../../../domain/plan/drivers.ts'
import { scenarioInputs } from '../../../domain/model/inputValues.ts'
import { evaluateVariation } from '../../../domain/model/trial.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { CashLine } from '../../components/CashLine.tsx'
import { KeyFigure } from '../../components/KeyFigure.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { scenarioLooks } from '../../theme/families.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import styles from './Chance.module.css'
import { RunYears } from './RunYears.tsx'
import { tale } from './tale.ts'

const icons = { yes: IconCheck, no: IconX, late: IconClock, changed: IconArrowsDiff } as const
const cashRow = statementRowId('cash', 'closing')

interface RunStoryProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly run: number
  /** Where the run stands among all, in words. */
  readonly place: string
}

/** What happens in one future and what becomes of the plan in it; every figure can be asked where it comes from. */
export function RunStory({ model, scenarioId, run, place, onExplain }: RunStoryProps) {
  const t = useT()
  const format = useFormat()
  const { plan, compiled } = model
  const { drawn, evaluation, outcome } = useMemo(() => {
    const inputs = scenarioInputs(plan, compiled.sheet, scenarioId)
    const changes = changesOfRun(plan, inputs, plan.chance, run)
    const evaluation = evaluateVariation(compiled.sheet, inputs, changes)
    return {
      drawn: drawOf(plan, inputs, plan.chance, run),
      evaluation,
      outcome: readOutcome(plan, evaluation),
    }
  }, [plan, compiled, scenarioId, run])
  const name = t('chance.one.name', { number: format.number(run + 1, 0) })
  const explain = (rowId: string, period: FigurePeriod) => onExplain(rowId, period, { evaluation, name })
  const { start, months } = plan.timeline
  const happenings = tale(plan, drawn, t, format)
  return (
    <div className={styles.story} data-testid="chance-run" data-run={run + 1}>
      <div className={styles.told}>
        <h3 className={styles.cardTitle}>
          {name}
          <span className={styles.place}>{place}</span>
        </h3>
        <ul className={styles.tale} aria-label={t('chance.one.tale')}>
          {happenings.map(({ id, text, turn }) => {
            const Icon = icons[turn]
            return (
              <li key={id} data-turn={turn}>
                <Icon size={15} aria-hidden />
                {text}
              </li>
            )
          })}
        </ul>
        <p className={styles.note}>{t(happenings.length === 0 ? 'chance.one.nothing' : 'chance.one.otherwise')}</p>
        <div className={styles.tiles}>
          <KeyFigure
            label={t('chance.tiles.lowest')}
            value={format.money(outcome.lowestCash)}
            tone={
              outcome.firstMonthBelowZero !== null
                ? 'danger'
                : outcome.firstMonthBelowFloor !== null
                  ? 'warning'
                  : 'good'
            }
            detail={t('chance.one.lowestIn', { month: format.month(outcome.lowestCashMonth, 'long') })}
            onExplain={() => explain(cashRow, { kind: 'month', index: outcome.lowestCashMonth - start })}
          />
          <KeyFigure
            label={t('chance.one.closing')}
            value={format.money(outcome.closingCash)}
            detail={t('chance.one.lowestIn', { month: format.month(start + months - 1, 'long') })}
            onExplain={() => explain(cashRow, { kind: 'month', index: months - 1 })}
          />
        </div>
      </div>
      <div className={styles.runFigures}>
        <CashLine
          title={t('chance.one.cash')}
          firstMonth={start}
          height={220}
          floor={evaluation.input(driverInputId('cashFloor'))[0] ?? 0}
          series={[
            { id: 'run', label: name, look: scenarioLooks[0]!, values: [...evaluation.row(cashRow)] },
            {
              id: 'plan',
              label: t('chance.fan.plan'),
              look: scenarioLooks[5]!,
              values: [...model.evaluation(scenarioId).row(cashRow)],
            },
          ]}
        />
        <RunYears evaluation={evaluation} onExplain={explain} />
      </div>
    </div>
  )
}
