import { Button } from '@mantine/core'
import { useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { tourStart } from './tourStart.ts'
import { useTourStore } from './tourStore.ts'
import styles from './Tour.module.css'

/** Offers the tour of a plan that is handed over; it can be put off. */
export function HandoverBanner() {
  const t = useT()
  const { plan } = useOpenPlan().state
  const { at, putOff, go, putOffTour } = useTourStore()
  const { handover } = plan
  if (handover === null || at !== null || putOff.includes(plan.id)) return null
  const start = () => {
    go(plan.id, 0)
    goTo({ screen: tourStart, planId: plan.id })
  }
  return (
    <section className={styles.banner} aria-label={t('together.tour.label')} data-no-print>
      <div>
        <strong>
          {t('together.tour.banner', { from: handover.from === '' ? t('together.someone') : handover.from })}
        </strong>{' '}
        {t('together.tour.bannerText')}
      </div>
      <div className={styles.buttons}>
        <Button size="xs" onClick={start}>
          {t('together.tour.take')}
        </Button>
        <Button size="xs" variant="default" onClick={() => putOffTour(plan.id)}>
          {t('together.tour.later')}
        </Button>
      </div>
    </section>
  )
}
