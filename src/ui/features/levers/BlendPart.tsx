import { useMemo } from 'react'
import type { Blend } from '../../../domain/analysis/levers/blend/bestBlend.ts'
import { blendableLines } from '../../../domain/analysis/levers/blend/candidate.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { withoutCopies } from '../../../domain/plan/withoutCopies.ts'
import { setBlendLimits } from '../../../editing/edits/blend.ts'
import pageStyles from '../../components/AnalysisPage.module.css'
import { NumberField } from '../../components/fields/NumberField.tsx'
import { RateField } from '../../components/fields/RateField.tsx'
import { Verdict } from '../../components/Verdict.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useWork } from '../../state/useWork.ts'
import { useWorkspace } from '../../state/workspace.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { BlendCandidates } from './BlendCandidates.tsx'
import { BlendResult } from './BlendResult.tsx'
import { blendText, capitalised, limitText, listText } from './blendWords.ts'
import { floorOf, leverPlace } from './leverPlace.ts'
import { limitName } from './leverWords.ts'
import { SearchStatus } from './SearchStatus.tsx'

/** The cheapest blend of chosen resources that keeps to every limit, or what makes it impossible. */
export function BlendPart({ model, scenarioId, onExplain }: ReadingScreenProps) {
  const t = useT()
  const format = useFormat()
  const run = useWorkspace((workspace) => workspace.run)
  const { plan } = model
  const place = useMemo(() => leverPlace(model, scenarioId), [model, scenarioId])
  const { candidates, minDebtServiceCover, maxFunderShare } = plan.blend
  const isAsked = candidates.length > 0 && candidates.every(({ least, most }) => least <= most)
  const payload = useMemo(
    () => (isAsked ? { plan: withoutCopies(plan), scenario: scenarioId } : null),
    [plan, scenarioId, isAsked],
  )
  const work = useWork('blend', payload)
  const blend = payload && work.last?.payload === payload ? work.last.result : null
  const question = t('levers.blend.question')
  const hasLines = blendableLines(plan, scenarioId).length > 0
  return (
    <>
      {blend && <BlendVerdict question={question} blend={blend} plan={plan} />}
      {candidates.length === 0 && (
        <Verdict
          tone="neutral"
          question={question}
          answer={t(hasLines ? 'levers.blend.noCandidate' : 'levers.blend.noLine')}
        />
      )}
      {payload && <SearchStatus work={work} />}
      <BlendCandidates place={place} scenarioId={scenarioId} blend={blend} />
      <section className={pageStyles.card} aria-label={t('levers.blend.held')}>
        <h3 className={pageStyles.title}>{t('levers.blend.held')}</h3>
        <p className={pageStyles.text}>
          {t('levers.blend.floorHelp', { limit: limitName(floorOf(place), t, format) })}
        </p>
        <div className={pageStyles.fields}>
          <NumberField
            label={t('levers.blend.cover')}
            description={t('levers.blend.coverHelp')}
            value={minDebtServiceCover}
            bounds={{ min: 0, max: 100 }}
            onChange={(value) => run(setBlendLimits({ minDebtServiceCover: value }))}
          />
          <RateField
            label={t('levers.blend.share')}
            description={t('levers.blend.shareHelp')}
            value={maxFunderShare}
            bounds={{ min: 0, max: 1 }}
            onChange={(value) => run(setBlendLimits({ maxFunderShare: value }))}
          />
        </div>
      </section>
      {blend && blend.status !== 'none' && <BlendResult {...{ model, scenarioId, onExplain, place, blend }} />}
    </>
  )
}

interface BlendVerdictProps {
  readonly question: string
  readonly blend: Blend
  readonly plan: Plan
}

/** The blend in a sentence, or what clashes. */
function BlendVerdict({ question, blend, plan }: BlendVerdictProps) {
  const t = useT()
  const format = useFormat()
  const clash = capitalised(
    listText(
      blend.clash.map((limit) => limitText(limit, plan, t, format)),
      t,
    ),
  )
  if (blend.status === 'none') {
    const answer =
      blend.clash.length === 1 ? t('levers.blend.alone', { limit: clash }) : t('levers.blend.clash', { list: clash })
    return <Verdict tone="danger" question={question} answer={answer} />
  }
  if (blend.status === 'unproved') {
    return <Verdict tone="warning" question={question} answer={t('levers.blend.unproved', { list: clash })} />
  }
  if (blend.total === 0) return <Verdict tone="good" question={question} answer={t('levers.blend.nothing')} />
  const words = {
    list: blendText(plan.blend.candidates, blend.amounts, plan, t, format),
    total: format.money(blend.total),
    cost: format.money(blend.cost),
  }
  return (
    <Verdict
      tone="good"
      question={question}
      answer={t(
        blend.corrections > 0
          ? 'levers.blend.bestCorrected'
          : blend.cost === 0
            ? 'levers.blend.bestFree'
            : 'levers.blend.best',
        words,
      )}
    />
  )
}
