import { Text } from '@mantine/core'
import pageStyles from '../../components/AnalysisPage.module.css'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { BringBackCard } from './BringBackCard.tsx'
import { SendCard } from './SendCard.tsx'
import { useExchangeWords } from './useExchangeWords.ts'

/** Sends the plan to somebody, and brings their version back. */
export function ExchangePart() {
  const t = useT()
  const { shared } = useOpenPlan().state.plan
  const words = useExchangeWords()
  return (
    <>
      <Text size="sm" role="status">
        {shared ? words.last(shared) : t('together.never')}
      </Text>
      <div className={pageStyles.columns}>
        <SendCard />
        <BringBackCard />
      </div>
    </>
  )
}
