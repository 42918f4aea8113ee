import { Accordion, Anchor } from '@mantine/core'
import type { ChanceResult } from '../../../domain/analysis/chance/runChance.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import styles from './Chance.module.css'
import { marginText } from './marginText.ts'

interface MethodProps {
  readonly result: ChanceResult
  readonly plan: Plan
  readonly onScreen: ShowScreen
}

/** How the figures are made: what is drawn, how public funders are linked, how sure a percentage is, the seed. */
export function Method({ result, plan, onScreen }: MethodProps) {
  const t = useT()
  const format = useFormat()
  const { runs, seed, everBelowFloor } = result
  const { publicCorrelation } = plan.chance
  const words = {
    runs: format.number(runs, 0),
    seed: format.typedNumber(seed),
    correlation: format.percent(publicCorrelation, 0),
    share: format.percent(everBelowFloor, 1),
    margin: marginText(everBelowFloor, runs, format),
  }
  const paragraphs = [
    t('chance.method.draws', words),
    t('chance.method.awards'),
    t(publicCorrelation > 0 ? 'chance.method.copula' : 'chance.method.noCopula', words),
    t('chance.method.error', words),
    t('chance.method.limits'),
  ]
  const places = [
    { label: t('chance.method.toSettings'), go: () => onScreen('chance', 'settings') },
    { label: t('chance.method.toPipeline'), go: () => onScreen('funders', 'pipeline') },
    { label: t('chance.method.toDrivers'), go: () => onScreen('structure') },
    { label: t('chance.method.toDashboard'), go: () => onScreen('dashboard') },
  ]
  const text = paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
  return (
    <>
      <Accordion variant="contained" className={styles.onScreenOnly ?? ''}>
        <Accordion.Item value="method">
          <Accordion.Control>{t('chance.method.title')}</Accordion.Control>
          <Accordion.Panel>
            <div className={styles.methodText}>
              {text}
              <nav aria-label={t('chance.method.links')} className={styles.links}>
                {places.map(({ label, go }) => (
                  <Anchor key={label} component="button" type="button" size="sm" onClick={go}>
                    {label}
                  </Anchor>
                ))}
              </nav>
            </div>
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
      <div className={`${styles.methodText} ${styles.onPaperOnly}`}>{text}</div>
    </>
  )
}
