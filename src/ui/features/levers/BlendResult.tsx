import { blendInputs } from '../../../domain/analysis/levers/blend/candidate.ts'
import type { Blend } from '../../../domain/analysis/levers/blend/bestBlend.ts'
import type { LeverPlace } from '../../../domain/analysis/levers/lever.ts'
import { evaluateVariation } from '../../../domain/model/trial.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import pageStyles from '../../components/AnalysisPage.module.css'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { ApplyMenu } from './ApplyMenu.tsx'
import { blendText, limitText, listText } from './blendWords.ts'
import styles from './Levers.module.css'

interface BlendResultProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly place: LeverPlace
  readonly blend: Blend
}

const CASH = statementRowId('cash', 'closing')
/** How many of the limits that decide are named. */
const MOST_NAMED = 3

/** What the blend costs, what decides of it, how it was proved, and the way to put it in the plan. */
export function BlendResult({ model, scenarioId, onExplain, place, blend }: BlendResultProps) {
  const t = useT()
  const format = useFormat()
  const { plan, inputs } = place
  const { candidates } = plan.blend
  const list = blendText(candidates, blend.amounts, plan, t, format)
  const changes = blendInputs(plan, inputs, candidates, blend.amounts)
  const { outcome, tight } = blend
  const explain = () => {
    const evaluation = evaluateVariation(model.compiled.sheet, inputs, changes)
    const period = { kind: 'month', index: outcome.lowestCashMonth - plan.timeline.start } as const
    onExplain(CASH, period, { evaluation, name: t('levers.blend.scenarioName') })
  }
  const named = tight.slice(0, MOST_NAMED).map((limit) => limitText(limit, plan, t, format))
  const more = tight.length - named.length
  const bending = plan.lines.filter(({ id }) => blend.bends.includes(id)).map(({ name }) => `« ${name} »`)
  return (
    <section className={pageStyles.card} aria-label={t('levers.blend.result')} data-testid="blend-result">
      <div className={pageStyles.fields}>
        <h3 className={pageStyles.title}>{t('levers.blend.result')}</h3>
        <ApplyMenu
          plan={plan}
          scenarioId={scenarioId}
          name={t('levers.blend.scenarioName')}
          story={t('levers.blend.story', { list })}
          changes={changes}
        />
      </div>
      <dl className={styles.facts}>
        <dt>{t('levers.blend.total')}</dt>
        <dd className="al-figure">{format.money(blend.total)}</dd>
        <dt>{t('levers.blend.cost')}</dt>
        <dd className="al-figure">{format.money(blend.cost)}</dd>
        <dt>{t('levers.blend.lowest')}</dt>
        <dd>
          <button type="button" className={styles.figure} title={t('levers.blend.explain')} onClick={explain}>
            {format.money(outcome.lowestCash)}
          </button>{' '}
          ({format.month(outcome.lowestCashMonth, 'long')})
        </dd>
        {named.length > 0 && (
          <>
            <dt>{t('levers.blend.tight')}</dt>
            <dd>
              {listText(named, t)}
              {more > 0 ? ` ${t('levers.blend.tightMore', { count: more })}` : ''}
            </dd>
          </>
        )}
      </dl>
      {named.length > 0 && <p className={pageStyles.text}>{t('levers.blend.tightHelp')}</p>}
      <p className={pageStyles.text}>{t('levers.blend.costHelp')}</p>
      {bending.length > 0 && (
        <p className={pageStyles.text}>{t('levers.blend.bends', { list: listText(bending, t) })}</p>
      )}
      {blend.status === 'best' && <p className={pageStyles.text}>{t('levers.blend.checked')}</p>}
      <p className={pageStyles.text}>{t('levers.blend.method')}</p>
    </section>
  )
}
