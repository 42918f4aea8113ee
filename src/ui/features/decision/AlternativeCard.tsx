import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconExternalLink, IconX } from '@tabler/icons-react'
import type { Alternative, Decision } from '../../../domain/plan/decision.ts'
import { changeAlternative, removeAlternative } from '../../../editing/edits/decisions.ts'
import styles from '../../components/AnalysisPage.module.css'
import { NumberField } from '../../components/fields/NumberField.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useWorkspace } from '../../state/workspace.ts'
import own from './Decision.module.css'

interface AlternativeCardProps {
  readonly decision: Decision
  readonly alternative: Alternative
  readonly name: string
  readonly onScreen: ShowScreen
}

/** What an alternative asks of the people, what it binds to, and the way to its lines. */
export function AlternativeCard({ decision, alternative, name, onScreen }: AlternativeCardProps) {
  const t = useT()
  const { run, chooseScenario } = useWorkspace()
  const { scenario, obtainHours, reportHoursPerYear, commitments, governance } = alternative
  const set = (changes: Parameters<typeof changeAlternative>[2]) =>
    run(changeAlternative(decision.id, scenario, changes))
  const show = () => {
    chooseScenario(scenario)
    onScreen('resources')
  }
  return (
    <article className={own.alternative} aria-label={name}>
      <header className={own.head}>
        <Text fw={600}>{name}</Text>
        <Group gap={4}>
          <Button size="compact-xs" variant="subtle" leftSection={<IconExternalLink size={13} />} onClick={show}>
            {t('decision.alternatives.show')}
          </Button>
          <ActionIcon
            aria-label={`${t('decision.alternatives.remove')} : ${name}`}
            title={t('decision.alternatives.remove')}
            onClick={() => run(removeAlternative(decision.id, scenario))}
          >
            <IconX size={15} />
          </ActionIcon>
        </Group>
      </header>
      <div className={styles.fields}>
        <NumberField
          label={t('decision.alternatives.obtainHours')}
          unit={t('decision.alternatives.hours')}
          value={obtainHours}
          bounds={{ min: 0, max: 100_000 }}
          onChange={(value) => set({ obtainHours: value ?? 0 })}
        />
        <NumberField
          label={t('decision.alternatives.reportHours')}
          unit={t('decision.alternatives.hours')}
          value={reportHoursPerYear}
          bounds={{ min: 0, max: 100_000 }}
          onChange={(value) => set({ reportHoursPerYear: value ?? 0 })}
        />
        <div className={own.wide}>
          <TextField
            label={t('decision.alternatives.commitments')}
            value={commitments}
            maxLength={10_000}
            onChange={(value) => set({ commitments: value ?? '' })}
          />
        </div>
        <div className={own.wide}>
          <TextField
            label={t('decision.alternatives.governance')}
            value={governance}
            maxLength={10_000}
            onChange={(value) => set({ governance: value ?? '' })}
          />
        </div>
      </div>
    </article>
  )
}
