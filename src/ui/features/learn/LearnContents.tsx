import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useT } from '../../state/preferences.ts'
import { formatRoute } from '../../state/route.ts'
import styles from './Learn.module.css'
import { soughtGroups } from './learnEntries.ts'
import { useLearnWords } from './useLearnWords.ts'

/** Every word and every fiche by subject, and the search through them. */
export function LearnContents({ part }: { readonly part: string | null }) {
  const t = useT()
  const words = useLearnWords()
  const [sought, setSought] = useState('')
  const list = useRef<HTMLElement>(null)
  const groups = useMemo(() => soughtGroups(sought, words.sought), [sought, words.sought])
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (!list.current || !current) return
    const { scrollTop, clientHeight } = list.current
    const isSeen =
      current.offsetTop >= scrollTop && current.offsetTop + current.offsetHeight <= scrollTop + clientHeight
    if (!isSeen) list.current.scrollTop = current.offsetTop - clientHeight / 2
  }, [part])
  return (
    <div className={styles.contents} data-no-print>
      <TextInput
        type="search"
        leftSection={<IconSearch size={14} />}
        label={t('learn.search')}
        description={t('learn.searchHelp')}
        value={sought}
        maxLength={100}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <nav ref={list} className={styles.list} aria-label={t('learn.contents')} tabIndex={0}>
        {groups.length === 0 && (
          <p className={styles.nothing} role="status">
            {t('learn.nothingFound', { sought })}
          </p>
        )}
        {groups.map((group) => (
          <section key={group.id} aria-label={words.group(group)}>
            <h2 className={styles.group}>{words.group(group)}</h2>
            <ul>
              {group.entries.map((entry) => (
                <li key={entry.id}>
                  <a
                    href={formatRoute({ screen: 'learn', part: entry.id })}
                    aria-current={entry.id === part ? 'page' : undefined}
                  >
                    {words.name(entry)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </div>
  )
}
