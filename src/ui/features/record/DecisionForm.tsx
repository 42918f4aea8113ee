import { Button, Checkbox, Text } from '@mantine/core'
import { MAX_ALTERNATIVES } from '../../../domain/plan/decisionLife.ts'
import type { DecisionRecord } from '../../../domain/plan/decisionLife.ts'
import styles from '../../components/AnalysisPage.module.css'
import { LongText } from '../../components/fields/LongText.tsx'
import { useT } from '../../state/preferences.ts'
import type { DecisionCardProps } from './DecisionCard.tsx'
import { VoteFields } from './VoteFields.tsx'

/** The fields of a decision. */
export function DecisionForm({ record, plan, today, items }: DecisionCardProps) {
  const t = useT()
  const change = (changes: Partial<Omit<DecisionRecord, 'id'>>) => items.change(record.id, changes)
  return (
    <>
      <LongText
        label={t('record.decision.question')}
        value={record.question}
        onChange={(question) => question !== '' && change({ question })}
      />
      <LongText
        label={t('record.decision.alternatives')}
        description={t('record.decision.alternativesHelp')}
        value={record.alternatives.join('\n')}
        rows={2}
        onChange={(text) => change({ alternatives: linesOf(text).slice(0, MAX_ALTERNATIVES) })}
      />
      <LongText label={t('record.decision.choice')} value={record.choice} onChange={(choice) => change({ choice })} />
      <LongText
        label={t('record.decision.reasons')}
        value={record.reasons}
        rows={2}
        onChange={(reasons) => change({ reasons })}
      />
      {record.vote === null ? (
        <div>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => change({ vote: { day: today, inFavour: 0, against: 0, abstained: 0 } })}
          >
            {t('record.decision.addVote')}
          </Button>
        </div>
      ) : (
        <VoteFields vote={record.vote} onChange={(vote) => change({ vote })} />
      )}
      {plan.assumptions.length === 0 ? (
        <Text size="xs" c="dimmed">
          {t('record.decision.noAssumptions')}
        </Text>
      ) : (
        <Checkbox.Group
          label={t('record.decision.restsOn')}
          value={[...record.assumptions]}
          onChange={(assumptions) => change({ assumptions })}
        >
          <div className={styles.fields}>
            {plan.assumptions.map(({ id, text }) => (
              <Checkbox key={id} size="xs" value={id} label={text} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </>
  )
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
