import { Button, Group } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { copyOfPlan } from '../../../editing/newPlan.ts'
import { useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import { useKeepPlan } from '../../state/useKeepPlan.ts'
import { NEWCOMER_MEMORY_KEY, readNewcomer } from './newcomerMemory.ts'
import { newcomerScreens } from './newcomerStops.ts'
import { useTourStore } from './tourStore.ts'
import styles from './Tour.module.css'

/** The tour of the screens, asked for again, or taken up where it was left. */
export function TourCard() {
  const t = useT()
  const { memory } = useServices()
  const follow = useFollowTour()
  const [leftAt, setLeftAt] = useState<number | null>(null)
  useEffect(() => {
    let isShown = true
    void memory.recall(NEWCOMER_MEMORY_KEY).then((text) => {
      if (isShown) setLeftAt(readNewcomer(text).leftAt)
    })
    return () => {
      isShown = false
    }
  }, [memory])
  const canResume = leftAt !== null && leftAt > 0 && leftAt < newcomerScreens.length
  return (
    <section aria-label={t('tour.title')}>
      <h2 className={styles.title}>{t('tour.title')}</h2>
      <p className={styles.text}>
        {t('tour.text')} {t('tour.where')}
      </p>
      <Group gap="xs" mt="sm">
        {canResume && (
          <Button leftSection={<IconRoute size={14} />} onClick={() => void follow(leftAt)}>
            {t('tour.resume', { n: leftAt + 1 })}
          </Button>
        )}
        <Button
          variant={canResume ? 'default' : 'filled'}
          {...(canResume ? {} : { leftSection: <IconRoute size={14} /> })}
          onClick={() => void follow(0)}
        >
          {t('tour.again')}
        </Button>
      </Group>
    </section>
  )
}

/** Starts the tour at a stop in the plan that was changed last, in an example where there is none. */
function useFollowTour(): (stop: number) => Promise<void> {
  const t = useT()
  const { store, examples, newId } = useServices()
  const keep = useKeepPlan()
  const go = useTourStore((tour) => tour.go)
  async function anExample(): Promise<string | null> {
    const [example] = examples
    if (!example) return null
    const plan = copyOfPlan(await example.load(), newId(), t(`library.example.${example.id}.name`))
    return (await keep(plan, 'dashboard')) ? plan.id : null
  }
  return async (stop) => {
    const planId = (await store.list())[0]?.id ?? (await anExample())
    if (planId === null) return
    go(planId, stop, 'newcomer')
    goTo({ screen: newcomerScreens[stop] ?? newcomerScreens[0], planId })
  }
}
