import { Button } from '@mantine/core'
import type { Vote } from '../../../domain/plan/decisionLife.ts'
import styles from '../../components/AnalysisPage.module.css'
import { DayField } from '../../components/fields/DayField.tsx'
import { IntegerField } from '../../components/fields/IntegerField.tsx'
import { useT } from '../../state/preferences.ts'

interface VoteFieldsProps {
  readonly vote: Vote
  readonly onChange: (vote: Vote | null) => void
}

/** How a vote ended. */
export function VoteFields({ vote, onChange }: VoteFieldsProps) {
  const t = useT()
  return (
    <div className={styles.fields}>
      <DayField
        label={t('record.decision.votedOn')}
        value={vote.day}
        required
        onChange={(day) => day !== null && onChange({ ...vote, day })}
      />
      {(['inFavour', 'against', 'abstained'] as const).map((side) => (
        <IntegerField
          key={side}
          label={t(`record.decision.${side}`)}
          value={vote[side]}
          bounds={{ min: 0, max: 1_000_000 }}
          onChange={(count) => onChange({ ...vote, [side]: count ?? 0 })}
        />
      ))}
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onChange(null)}>
        {t('record.decision.noVote')}
      </Button>
    </div>
  )
}
