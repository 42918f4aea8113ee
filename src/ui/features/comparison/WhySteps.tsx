import type { Waterfall, WaterfallStep } from '../../../domain/analysis/waterfall.ts'
import type { Inputs } from '../../../domain/model/trial.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import pageStyles from '../../components/AnalysisPage.module.css'
import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { createFigureNames } from '../../../i18n/figureNames.ts'
import { figureValue } from '../../../i18n/figureValue.ts'
import { useLabels } from '../../words/useLabels.ts'
import styles from './Why.module.css'
import { CsvButton } from '../../components/CsvButton.tsx'
import { rawAmount } from '../../components/csv/rawValue.ts'

interface WhyStepsProps {
  readonly plan: Plan
  readonly before: Inputs
  readonly after: Inputs
  readonly read: Waterfall
  readonly figure: string
  readonly first: string
  readonly second: string
}

/** The steps of a waterfall: drawn, and listed with what changed in each. */
export function WhySteps({ plan, before, after, read, figure, first, second }: WhyStepsProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const names = createFigureNames(plan, labels, t)
  const { from, to, steps } = read
  const moving = [...steps].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
  const signed = (amount: number) => format.money(amount, { sign: true })
  const nameOf = ({ line, inputs }: WaterfallStep) =>
    line === null ? names.input(inputs[0]!) : (plan.lines.find(({ id }) => id === line)?.name ?? line)
  if (steps.length === 0) return <p className={pageStyles.text}>{t('comparison.why.same')}</p>
  const [main] = moving
  const changeText = (input: WaterfallStep['inputs'][number]) => {
    const [was, is] = [before.get(input.id) ?? 0, after.get(input.id) ?? 0]
    const name = names.input(input, input.label.line)
    if (typeof was !== 'number' || typeof is !== 'number') return t('comparison.why.more', { input: name })
    const value = (figureOf: number) => names.option(input, figureOf) ?? figureValue(figureOf, input.unit, format, t)
    return t('comparison.why.switched', { input: name, before: value(was), after: value(is) })
  }
  return (
    <>
      <p className={styles.sentence}>
        {t('comparison.why.sentence', {
          figure,
          from: format.money(from),
          to: format.money(to),
          first,
          second,
          difference: signed(to - from),
        })}{' '}
        {main && main.amount !== 0
          ? t('comparison.why.main', { name: nameOf(main), amount: signed(main.amount) })
          : t('comparison.why.sameFigure')}
      </p>
      <ChartFrame
        title={`${figure} : ${first} → ${second}`}
        description={t('comparison.why.help')}
        height={(moving.length + 2) * 30}
        isEmpty={false}
        chart={
          <Bars read={read} steps={moving} nameOf={nameOf} money={(amount) => format.money(amount)} signed={signed} />
        }
        table={
          <table className={styles.table} aria-label={`${figure} : ${first} → ${second}`}>
            <thead>
              <tr>
                <th scope="col">
                  {t('comparison.why.step')}
                  <CsvButton />
                </th>
                <th scope="col">{t('comparison.why.changes')}</th>
                <th scope="col" className="al-figure">
                  {t('comparison.why.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              <Row
                name={`${t('comparison.why.start')} · ${first}`}
                changes={[]}
                amount={format.money(from, { decimals: 2 })}
                cents={from}
              />
              {moving.map((step) => (
                <Row
                  key={step.inputs[0]!.id}
                  name={nameOf(step)}
                  changes={step.inputs.map(changeText)}
                  amount={format.money(step.amount, { decimals: 2, sign: true })}
                  cents={step.amount}
                />
              ))}
              <Row
                name={`${t('comparison.why.end')} · ${second}`}
                changes={[]}
                amount={format.money(to, { decimals: 2 })}
                cents={to}
              />
            </tbody>
          </table>
        }
      />
    </>
  )
}

function Row({
  name,
  changes,
  amount,
  cents,
}: {
  readonly name: string
  readonly changes: readonly string[]
  readonly amount: string
  readonly cents: number
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {changes.map((change) => (
          <div key={change}>{change}</div>
        ))}
      </td>
      <td className="al-figure" data-value={rawAmount(cents)}>
        {amount}
      </td>
    </tr>
  )
}

interface BarsProps {
  readonly read: Waterfall
  readonly steps: readonly WaterfallStep[]
  readonly nameOf: (step: WaterfallStep) => string
  readonly money: (amount: number) => string
  readonly signed: (amount: number) => string
}

/** The bars of a waterfall, each starting where the one before it ends. */
function Bars({ read, steps, nameOf, money, signed }: BarsProps) {
  const t = useT()
  const { from, to } = read
  const ends: number[] = [from]
  for (const { amount } of steps) ends.push(ends.at(-1)! + amount)
  const all = [0, to, ...ends]
  const least = Math.min(...all)
  const width = Math.max(...all) - least || 1
  const span = (a: number, b: number) => ({
    left: `${(100 * (Math.min(a, b) - least)) / width}%`,
    width: `${(100 * Math.abs(b - a)) / width}%`,
  })
  const bar = (key: string, name: string, figure: string, a: number, b: number, kind: 'end' | 'up' | 'down') => (
    <div key={key} className={styles.bar}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <span className={styles.track}>
        <span className={styles.span} style={span(a, b)} data-kind={kind} />
      </span>
      <span className={styles.figure}>{figure}</span>
    </div>
  )
  return (
    <div className={styles.bars}>
      {bar('start', t('comparison.why.start'), money(from), 0, from, 'end')}
      {steps.map((step, i) =>
        bar(
          step.inputs[0]!.id,
          nameOf(step),
          signed(step.amount),
          ends[i]!,
          ends[i + 1]!,
          step.amount < 0 ? 'down' : 'up',
        ),
      )}
      {bar('end', t('comparison.why.end'), money(to), 0, to, 'end')}
    </div>
  )
}
