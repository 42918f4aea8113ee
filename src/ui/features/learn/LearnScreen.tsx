import { Button } from '@mantine/core'
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import styles from './Learn.module.css'
import { LearnArticle } from './LearnArticle.tsx'
import { LearnContents } from './LearnContents.tsx'
import { learnEntry } from './learnEntries.ts'
import { LearnPaper, papers } from './LearnPaper.tsx'
import { LearnWelcome } from './LearnWelcome.tsx'

/** The fiches of every line and the words of the trade, to search, to follow and to print. */
export function LearnScreen({ part }: { readonly part: string | null }) {
  const t = useT()
  const { platform } = useServices()
  const paper = papers.find((one) => one === part)
  const entry = learnEntry(part)
  const home = () => goTo({ screen: 'learn' })
  return (
    <div className={styles.page}>
      <div data-no-print>
        <PageHeader
          title={t('learn.title')}
          description={t('learn.description')}
          actions={
            (paper ?? entry) && (
              <>
                <Button variant="default" leftSection={<IconArrowLeft size={14} />} onClick={home}>
                  {t('learn.back')}
                </Button>
                <Button variant="default" leftSection={<IconPrinter size={14} />} onClick={() => platform.print()}>
                  {t('learn.print')}
                </Button>
              </>
            )
          }
        />
      </div>
      {paper ? (
        <LearnPaper paper={paper} />
      ) : (
        <div className={styles.columns}>
          <LearnContents part={part} />
          <div className={styles.right}>
            {entry && <LearnArticle entry={entry} />}
            {!entry && part === null && <LearnWelcome />}
            {!entry && part !== null && (
              <EmptyState title={t('learn.unknown')} steps={[{ label: t('learn.back'), onClick: home }]}>
                {t('learn.description')}
              </EmptyState>
            )}
          </div>
        </div>
      )}
    </div>
  )
}
