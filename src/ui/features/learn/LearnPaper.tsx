import { useT } from '../../state/preferences.ts'
import { LearnArticle } from './LearnArticle.tsx'
import styles from './Learn.module.css'
import { learnGroups } from './learnEntries.ts'
import { useLearnWords } from './useLearnWords.ts'

/** What may be printed as a whole, which is also its address. */
export const papers = ['glossary', 'fiches'] as const
export type Paper = (typeof papers)[number]

/** The whole glossary, or every fiche, one after the other. */
export function LearnPaper({ paper }: { readonly paper: Paper }) {
  const t = useT()
  const words = useLearnWords()
  const groups = learnGroups.filter((group) => 'topic' in group === (paper === 'glossary'))
  return (
    <div className={styles.paper} data-paper={paper}>
      <h2 className={styles.paperTitle}>{t(`learn.all.${paper}`)}</h2>
      {groups.map((group) => (
        <section key={group.id} aria-label={words.group(group)}>
          <p className={styles.group}>{words.group(group)}</p>
          {group.entries.map((entry) => (
            <LearnArticle key={entry.id} entry={entry} />
          ))}
        </section>
      ))}
    </div>
  )
}
