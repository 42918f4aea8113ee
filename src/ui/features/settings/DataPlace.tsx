import { useEffect, useState } from 'react'
import { useFormat, useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { Button } from '@mantine/core'
import styles from './Settings.module.css'

const MEGABYTE = 1024 * 1024

interface Place {
  readonly isKept: boolean
  readonly used: number
  readonly free: number
}

/** Where the plans stand on this computer, whether they may be cleared from it, and how much room is left. */
export function DataPlace() {
  const t = useT()
  const format = useFormat()
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    let isShown = true
    void readPlace().then((read) => isShown && setPlace(read))
    return () => {
      isShown = false
    }
  }, [])
  return (
    <section className={styles['setting']}>
      <div>
        <h2>{t('settings.data')}</h2>
        <p>{t('settings.dataHelp')}</p>
      </div>
      <div>
        {place && (
          <>
            <p data-testid="data-kept">{t(place.isKept ? 'settings.kept' : 'settings.notKept')}</p>
            <p>
              {t('settings.room', {
                used: format.number(place.used / MEGABYTE, 1),
                free: format.number(place.free / MEGABYTE, 0),
              })}
            </p>
          </>
        )}
        <Button variant="default" onClick={() => goTo({ screen: 'backups' })}>
          {t('frame.screens.backups')}
        </Button>
      </div>
    </section>
  )
}

/** What the store says of itself; where it says nothing, nothing is promised. */
async function readPlace(): Promise<Place> {
  const isKept = (await navigator.storage?.persisted?.()) ?? false
  const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {}
  return { isKept, used: usage, free: Math.max(quota - usage, 0) }
}
