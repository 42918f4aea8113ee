import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { useServices } from '../../state/services.ts'
import { NEWCOMER_MEMORY_KEY, writeNewcomer } from './newcomerMemory.ts'
import { newcomerStops } from './newcomerStops.ts'
import type { TourStop } from './tourStops.ts'
import { useTourStore } from './tourStore.ts'
import type { TourKind } from './tourStore.ts'
import styles from './Tour.module.css'
import { useTourStops } from './useTourStops.ts'

/** The tour that is followed in the open plan, over the screen of each stop. */
export function TourPanel() {
  const { plan } = useOpenPlan().state
  const at = useTourStore((tour) => tour.at)
  if (at?.planId !== plan.id) return null
  return at.tour === 'handover' ? <HandoverStop index={at.stop} /> : <NewcomerStop index={at.stop} />
}

function HandoverStop({ index }: { readonly index: number }) {
  return <Stop index={index} tour="handover" stops={useTourStops(useOpenPlan().model)} />
}

/** The stop is remembered, so that a tour that is left is taken up again there. */
function NewcomerStop({ index }: { readonly index: number }) {
  const stops = newcomerStops(useT())
  const { memory } = useServices()
  useEffect(() => {
    void memory.remember(NEWCOMER_MEMORY_KEY, writeNewcomer(index))
  }, [memory, index])
  const finish = () => void memory.remember(NEWCOMER_MEMORY_KEY, writeNewcomer(null))
  return <Stop index={index} tour="newcomer" stops={stops} onFinish={finish} />
}

interface StopProps {
  readonly index: number
  readonly tour: TourKind
  readonly stops: readonly TourStop[]
  readonly onFinish?: () => void
}

function Stop({ index, tour, stops, onFinish }: StopProps) {
  const t = useT()
  const { model } = useOpenPlan()
  const { go, leave } = useTourStore()
  const stop = stops[index]
  const planId = model.plan.id
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [index])
  if (!stop) return null
  const show = (next: number) => {
    const screen = stops[next]?.screen
    if (!screen) return
    go(planId, next, tour)
    goTo({ screen, planId })
  }
  const isLast = index === stops.length - 1
  const finish = () => {
    leave()
    onFinish?.()
  }
  return (
    <section
      className={styles.panel}
      aria-label={t('together.tour.label')}
      data-no-print
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
      }}
    >
      <p className={styles.step}>{t('together.tour.step', { n: index + 1, total: stops.length })}</p>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {stop.title}
      </h2>
      {stop.texts.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button size="xs" variant="subtle" color="gray" onClick={leave}>
          {t('together.tour.leave')}
        </Button>
        <span className={styles.spring} />
        <Button size="xs" variant="default" disabled={index === 0} onClick={() => show(index - 1)}>
          {t('together.tour.previous')}
        </Button>
        <Button size="xs" onClick={() => (isLast ? finish() : show(index + 1))}>
          {t(isLast ? 'together.tour.finish' : 'together.tour.next')}
        </Button>
      </div>
    </section>
  )
}
