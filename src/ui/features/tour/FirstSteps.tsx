import { Button } from '@mantine/core'
import { keyFigures } from '../../../domain/analysis/keyFigures.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { newcomerScreens } from './newcomerStops.ts'
import { useTourStore } from './tourStore.ts'
import styles from './Tour.module.css'

/** Over a plan that was just made: what to look at first, the events to try, and the tour of the screens. */
export function FirstSteps() {
  const t = useT()
  const { model } = useOpenPlan()
  const { at, first, go, showFirst } = useTourStore()
  const planId = model.plan.id
  if (first?.planId !== planId || at !== null) return null
  const tryEvents = () => {
    showFirst(null)
    goTo({ screen: 'events', planId })
  }
  const follow = () => {
    go(planId, 0, 'newcomer')
    goTo({ screen: newcomerScreens[0], planId })
  }
  return (
    <section className={styles.banner} aria-label={t('start.first.label')} data-no-print>
      <div>{first.isOfAnswers ? <WhatToLookAt model={model} /> : t('start.first.blank')}</div>
      <div className={styles.buttons}>
        {first.isOfAnswers && model.plan.events.length > 0 && (
          <Button size="xs" onClick={tryEvents}>
            {t('start.first.events')}
          </Button>
        )}
        {first.hasTour && (
          <Button size="xs" variant={first.isOfAnswers ? 'default' : 'filled'} onClick={follow}>
            {t('start.first.tour')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => showFirst(null)}>
          {t('start.first.close')}
        </Button>
      </div>
    </section>
  )
}

function WhatToLookAt({ model }: { readonly model: LiveModel }) {
  const t = useT()
  const format = useFormat()
  const base = model.plan.scenarios.find(({ parent }) => parent === null)?.id ?? ''
  const { lowestCash, lowestCashMonth } = keyFigures(model.plan, model.evaluation(base))
  const said = { month: format.month(lowestCashMonth, 'long'), amount: format.money(lowestCash) }
  return t(lowestCash < 0 ? 'start.first.breaks' : 'start.first.holds', said)
}
