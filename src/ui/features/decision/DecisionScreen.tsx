import { Button, Group } from '@mantine/core'
import { IconPlus, IconPrinter } from '@tabler/icons-react'
import type { Decision } from '../../../domain/plan/decision.ts'
import { addDecision } from '../../../editing/edits/decisions.ts'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { DecisionBody } from './DecisionBody.tsx'

interface DecisionScreenProps extends ReadingScreenProps {
  /** The id of the decision that is shown; the first when there is none. */
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** Subsidy or debt: a need, its alternatives on one table, and where they tie; a page to print. */
export function DecisionScreen({ part, onScreen, ...reading }: DecisionScreenProps) {
  const t = useT()
  const { newId } = useServices()
  const run = useWorkspace((workspace) => workspace.run)
  const { plan } = reading.model
  const { decisions } = plan
  const current = decisions.find(({ id }) => id === part) ?? decisions[0]
  const add = () => {
    const decision: Decision = {
      id: newId(),
      name: t('decision.newName'),
      need: 3_000_000,
      month: plan.timeline.start,
      discountRate: 0.03,
      hourCost: 2_500,
      reference: plan.scenarios.find(({ parent }) => parent === null)?.id ?? reading.scenarioId,
      alternatives: [],
    }
    if (run(addDecision(decision)).length === 0) onScreen('decision', decision.id)
  }
  const Icon = screenIcons.decision
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('decision.title')}
        description={t('decision.description')}
        actions={
          current && (
            <Group gap="xs" wrap="nowrap" data-no-print>
              <Button variant="default" leftSection={<IconPlus size={14} />} onClick={add}>
                {t('decision.add')}
              </Button>
              <Button variant="default" leftSection={<IconPrinter size={14} />} onClick={() => window.print()}>
                {t('decision.print')}
              </Button>
            </Group>
          )
        }
      />
      {current ? (
        <>
          {decisions.length > 1 && (
            <div className={styles.fields} data-no-print>
              <ChoiceField<string>
                label={t('decision.choose')}
                value={current.id}
                options={decisions.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(id) => onScreen('decision', id)}
              />
            </div>
          )}
          <DecisionBody key={current.id} {...reading} decision={current} onScreen={onScreen} />
        </>
      ) : (
        <EmptyState
          icon={<Icon size={40} stroke={1.25} />}
          title={t('decision.emptyTitle')}
          steps={[{ label: t('decision.add'), onClick: add }]}
        >
          {t('decision.emptyText')}
        </EmptyState>
      )}
    </div>
  )
}
