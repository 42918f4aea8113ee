import { useEffect, useMemo, useRef } from 'react'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import { toMonth } from '../../../domain/time/month.ts'
import { newPlan } from '../../../editing/newPlan.ts'
import { useT } from '../../state/preferences.ts'
import { formatRoute } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import { families, seriesColor } from '../../theme/families.ts'
import { useLabels } from '../../words/useLabels.ts'
import { Fiche } from '../lines/Fiche.tsx'
import { Experience } from './Experience.tsx'
import styles from './Learn.module.css'
import { linkedEntries } from './learnEntries.ts'
import type { LearnEntry } from './learnEntries.ts'
import { TerritoryCase } from './TerritoryCase.tsx'
import { useLearnWords } from './useLearnWords.ts'

/** A word of the glossary or a fiche, with where it leads. */
export function LearnArticle({ entry }: { readonly entry: LearnEntry }) {
  const t = useT()
  const labels = useLabels()
  const words = useLearnWords()
  const linked = linkedEntries(entry)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A link that was followed from another article is gone: whoever reads goes on from the head of this one.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
    heading.current?.closest('main')?.scrollTo({ top: 0 })
  }, [entry.id])
  return (
    <article className={styles.article} aria-labelledby={`learn-${entry.id}`}>
      <p className={styles.what}>{t('term' in entry ? 'learn.word' : 'learn.fiche')}</p>
      <h2 ref={heading} tabIndex={-1} id={`learn-${entry.id}`} className={styles.name}>
        {'kind' in entry && entry.kind.family && (
          <span style={{ background: seriesColor(families[entry.kind.family]) }} aria-hidden />
        )}
        {words.name(entry)}
      </h2>
      <p className={styles.other}>{t('learn.otherLanguage', { name: words.otherName(entry) })}</p>
      {'term' in entry ? (
        <>
          <p className={styles.meaning}>{labels.meaning(entry.term)}</p>
          {entry.term === 'ptce' && <TerritoryCase />}
        </>
      ) : (
        <KindFiche kind={entry.kind} />
      )}
      {linked.length > 0 && (
        <nav className={styles.see} aria-label={`${t('learn.see')} : ${words.name(entry)}`}>
          <span>{t('learn.see')}</span>
          <ul>
            {linked.map((one) => (
              <li key={one.id}>
                <a href={formatRoute({ screen: 'learn', part: one.id })}>{words.name(one)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </article>
  )
}

/** The fiche of a kind, with the entries that it posts over the years to come. */
function KindFiche({ kind }: { readonly kind: LineKind }) {
  const t = useT()
  const { now } = useServices()
  const year = new Date(now()).getFullYear()
  const form = kind.forms[0] ?? 'association'
  const plan = useMemo(() => {
    const baseScenario = { id: 'base', name: '' }
    return newPlan({ id: 'plan', name: '', form, start: toMonth(year, 1), months: 36, baseScenario })
  }, [form, year])
  return (
    <>
      <p className={styles.other}>
        {t('learn.forms', { forms: kind.forms.map((each) => t(`library.forms.${each}`)).join(', ') })}
      </p>
      <Fiche kind={kind} plan={plan} />
      <Experience kind={kind} />
    </>
  )
}
