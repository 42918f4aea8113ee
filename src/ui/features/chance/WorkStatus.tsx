import { Alert, Button, Progress } from '@mantine/core'
import { IconPlayerStop, IconRefresh } from '@tabler/icons-react'
import type { ChanceSettings } from '../../../domain/plan/chance.ts'
import type { Work } from '../../state/useWork.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './Chance.module.css'

interface WorkStatusProps {
  readonly work: Pick<Work<unknown, unknown>, 'state' | 'progress' | 'last' | 'failure' | 'stop' | 'restart'>
  /** How the futures are drawn, and in how many scenarios each is played. */
  readonly chance: Pick<ChanceSettings, 'runs' | 'seed'>
  readonly scenarios: number
  /** What is shown does not answer what is asked. */
  readonly isStale: boolean
}

/** How far the drawing is, with a way to stop it and to begin again; says when what is shown is out of date. */
export function WorkStatus({ work, chance, scenarios, isStale }: WorkStatusProps) {
  const t = useT()
  const format = useFormat()
  const { runs, seed } = chance
  const { state, progress, last, failure, stop, restart } = work
  const again = (
    <Button variant="default" leftSection={<IconRefresh size={14} />} onClick={restart}>
      {t('chance.again')}
    </Button>
  )
  return (
    <div className={styles.status} data-testid="chance-status" data-state={state} role="status">
      {state === 'running' && (
        <div className={styles.progress}>
          <span className={styles.progressWords}>
            {t('chance.progress')}
            <span className={styles.place}>
              {t('chance.progressText', {
                done: format.number(Math.round(progress * runs * scenarios), 0),
                runs: format.number(runs * scenarios, 0),
              })}
            </span>
          </span>
          <Progress.Root size="sm" className={styles.bar ?? ''}>
            <Progress.Section value={progress * 100} aria-label={t('chance.progress')} />
          </Progress.Root>
          <Button variant="default" leftSection={<IconPlayerStop size={14} />} onClick={stop}>
            {t('chance.stop')}
          </Button>
        </div>
      )}
      {state === 'running' && isStale && last !== null && <p className={styles.note}>{t('chance.stale')}</p>}
      {state === 'stopped' && (
        <Alert color="yellow" variant="light">
          <div className={styles.stopped}>
            {t(last === null ? 'chance.stoppedFirst' : 'chance.stopped')}
            {again}
          </div>
        </Alert>
      )}
      {state === 'failed' && (
        <Alert color="red" variant="light">
          <div className={styles.stopped}>
            {t('chance.failed', { reason: failure })}
            {again}
          </div>
        </Alert>
      )}
      {state === 'done' && (
        <p className={styles.note}>
          {t(scenarios > 1 ? 'chance.doneEach' : 'chance.done', {
            runs: format.number(runs, 0),
            seed: format.typedNumber(seed),
          })}
        </p>
      )}
    </div>
  )
}
