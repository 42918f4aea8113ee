import { lazy, useMemo, useState } from 'react'
import { openLever } from '../../../domain/analysis/levers/lever.ts'
import type { Lever, LeverChoice } from '../../../domain/analysis/levers/lever.ts'
import type { Frontier } from '../../../domain/analysis/levers/frontier.ts'
import { usualGoals } from '../../../domain/analysis/levers/usualGoals.ts'
import { withoutCopies } from '../../../domain/plan/withoutCopies.ts'
import pageStyles from '../../components/AnalysisPage.module.css'
import chartStyles from '../../components/charts/Chart.module.css'
import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { Verdict } from '../../components/Verdict.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useWork } from '../../state/useWork.ts'
import { useLabels } from '../../words/useLabels.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { LeverField } from './LeverField.tsx'
import { leverPlace } from './leverPlace.ts'
import { leverEffort, leverName, leverValue } from './leverWords.ts'
import styles from './Levers.module.css'
import { SearchStatus } from './SearchStatus.tsx'
import { CsvButton } from '../../components/CsvButton.tsx'

const Plot = lazy(() => import('./FrontierPlot.tsx').then((file) => ({ default: file.FrontierPlot })))
const HEIGHT = 340

/** What is possible between two levers: for each value of the first, the least effort of the second. */
export function FrontierPart({ model, scenarioId }: ReadingScreenProps) {
  const t = useT()
  const labels = useLabels()
  const { plan } = model
  const place = useMemo(() => leverPlace(model, scenarioId), [model, scenarioId])
  const usual = useMemo(() => proposed(usualGoals(place).map(({ choice }) => choice)), [place])
  const [chosen, setChosen] = useState<readonly [LeverChoice | null, LeverChoice | null]>([null, null])
  const first = useMemo(() => chosen[0] ?? usual[0], [chosen, usual])
  const second = useMemo(() => chosen[1] ?? usual[1], [chosen, usual])
  const levers = useMemo(() => [openLever(place, first), openLever(place, second)] as const, [place, first, second])
  const [one, other] = levers
  const isApart = one !== null && other !== null && !overlap(one, other)
  const payload = useMemo(
    () => (isApart ? { plan: withoutCopies(plan), scenario: scenarioId, first, second } : null),
    [plan, scenarioId, first, second, isApart],
  )
  const work = useWork('frontier', payload)
  const found = work.last?.payload === payload ? work.last.result : null
  const names = { first: leverName(first, plan, t, labels), second: leverName(second, plan, t, labels) }
  const question = t('levers.frontier.question')
  return (
    <>
      {found && one && other && <FrontierVerdict {...{ question, found, second: other, names }} />}
      {!isApart && <Verdict tone="neutral" question={question} answer={t('levers.frontier.same')} />}
      <section className={pageStyles.card} aria-label={t('levers.goals.settings')} data-no-print>
        <div className={pageStyles.fields}>
          <LeverField
            label={t('levers.frontier.first')}
            place={place}
            choice={first}
            onChange={(choice) => setChosen([choice, second])}
          />
          <LeverField
            label={t('levers.frontier.second')}
            place={place}
            choice={second}
            onChange={(choice) => setChosen([first, choice])}
          />
        </div>
      </section>
      {payload && <SearchStatus work={work} />}
      {found && one && other && <FrontierChart {...{ found, first: one, second: other, names }} />}
    </>
  )
}

/** Two levers to begin with: an amount first, and what of another line it may be traded for. */
function proposed(choices: readonly LeverChoice[]): readonly [LeverChoice, LeverChoice] {
  const cut: LeverChoice = { cut: 'costs' }
  const [first = cut] = choices
  return [first, choices.find((choice) => !('cut' in choice) && !('cut' in first) && choice.line !== first.line) ?? cut]
}

/** Whether two levers move a figure in common. */
function overlap(one: Lever, other: Lever): boolean {
  const moved = other.changes(other.now)
  return [...one.changes(one.now).keys()].some((id) => moved.has(id))
}

interface FoundProps {
  readonly found: Frontier
  readonly second: Lever
  readonly names: { readonly first: string; readonly second: string }
}

function FrontierVerdict({ question, found, second, names }: FoundProps & { readonly question: string }) {
  const t = useT()
  const format = useFormat()
  const { points, now, effort } = found
  const isNone = points.every((point) => point.second === null)
  const alone = points.find((point) => point.first === now.first)?.second ?? null
  const value = alone === null ? '' : leverEffort(leverValue(alone, second.unit, t, format), effort, second, t)
  const trade = t(alone === null ? 'levers.frontier.aloneNever' : 'levers.frontier.alone', { ...names, value })
  const answer = isNone
    ? t('levers.frontier.none')
    : `${t(now.holds ? 'levers.frontier.inside' : 'levers.frontier.outside')} ${trade}`
  return <Verdict tone={now.holds ? 'good' : isNone ? 'danger' : 'warning'} question={question} answer={answer} />
}

function FrontierChart({ found, first, second, names }: FoundProps & { readonly first: Lever }) {
  const t = useT()
  const format = useFormat()
  const { points, now, effort } = found
  const say = (lever: Lever, value: number) => leverValue(value, lever.unit, t, format)
  const present = t('levers.pair', {
    name: t('levers.frontier.present'),
    value: `${say(first, now.first)}, ${say(second, now.second)}`,
  })
  return (
    <ChartFrame
      title={t('levers.frontier.chart')}
      description={`${names.first}, ${names.second}. ${present}`}
      height={HEIGHT}
      isEmpty={points.every((point) => point.second === null)}
      notes={
        <ul className={chartStyles.legend}>
          <li>
            <span className={styles.swatch} style={{ background: 'var(--al-positive)', opacity: 0.35 }} />
            {t('levers.frontier.feasible')}
          </li>
          <li>
            <span
              className={styles.swatch}
              style={{ background: now.holds ? 'var(--al-positive)' : 'var(--al-negative)', borderRadius: '50%' }}
            />
            {present}
          </li>
          <li>↕ {names.second}</li>
        </ul>
      }
      chart={<Plot found={found} first={first} second={second} names={names} height={HEIGHT} />}
      table={
        <div className={styles.scroll} role="region" aria-label={t('levers.frontier.chart')} tabIndex={0}>
          <table className={styles.table}>
            <caption className="al-hidden">{t('levers.frontier.chart')}</caption>
            <thead>
              <tr>
                <th scope="col">
                  {names.first}
                  <CsvButton />
                </th>
                <th scope="col">{t('levers.pair', { name: t('levers.frontier.needs'), value: names.second })}</th>
              </tr>
            </thead>
            <tbody>
              {points.map((point) => (
                <tr key={point.first}>
                  <th scope="row">
                    {say(first, point.first)}
                    {point.first === now.first ? ` (${t('levers.frontier.present')})` : ''}
                  </th>
                  <td>
                    {point.second === null
                      ? t('levers.frontier.notEnough')
                      : leverEffort(say(second, point.second), effort, second, t)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      }
    />
  )
}
