import { IconShieldCheck, IconEqual } from '@tabler/icons-react'
import { useT } from '../../state/preferences.ts'
import styles from './Chance.module.css'
import { hasFloor, safest } from './compared.ts'
import type { Compared } from './compared.ts'
import { futuresText } from './futuresText.ts'

/** Which scenario is the safest, in a sentence. */
export function Safest({ compared }: { readonly compared: readonly Compared[] }) {
  const t = useT()
  const best = safest(compared)
  const share = best?.result.everBelowFloor ?? 0
  const words = { scenario: best?.scenario.name ?? '', futures: share > 0 ? futuresText(t, share) : '' }
  const toZero = hasFloor(compared) ? '' : 'Zero'
  const key = best === null ? 'sentenceTie' : (`${share === 0 ? 'safestNone' : 'sentence'}${toZero}` as const)
  const tone = best === null ? 'neutral' : share === 0 ? 'good' : share < 0.5 ? 'warning' : 'danger'
  const Icon = best === null ? IconEqual : IconShieldCheck
  return (
    <section className={styles.answer} data-tone={tone} aria-label={t('chance.compare.table')}>
      <Icon size={26} aria-hidden />
      <p className={styles.verdict}>{t(`chance.compare.${key}`, words)}</p>
    </section>
  )
}
