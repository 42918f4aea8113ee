import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { useTourStore } from './tourStore.ts'
import styles from './Tour.module.css'
import { useTourStops } from './useTourStops.ts'

/** The tour of the open plan while it is followed, over the screen of each stop. */
export function TourPanel() {
  const { plan } = useOpenPlan().state
  const at = useTourStore((tour) => tour.at)
  return at?.planId === plan.id ? <Stop index={at.stop} /> : null
}

function Stop({ index }: { readonly index: number }) {
  const t = useT()
  const { model } = useOpenPlan()
  const { go, leave } = useTourStore()
  const stops = useTourStops(model)
  const stop = stops[index]
  const planId = model.plan.id
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [index])
  if (!stop) return null
  const show = (next: number) => {
    const screen = stops[next]?.screen
    if (!screen) return
    go(planId, next)
    goTo({ screen, planId })
  }
  const isLast = index === stops.length - 1
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
        <Button size="xs" onClick={() => (isLast ? leave() : show(index + 1))}>
          {t(isLast ? 'together.tour.finish' : 'together.tour.next')}
        </Button>
      </div>
    </section>
  )
}
