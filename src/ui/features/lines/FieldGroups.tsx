import { Accordion, NativeSelect, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { choiceOf } from '../../../domain/plan/lineKind.ts'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { setChoice } from '../../../editing/edits/lineDetails.ts'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { useLabels } from '../../words/useLabels.ts'
import { ActionSharesField } from './ActionSharesField.tsx'
import { fieldGroupsOf } from './fieldGroups.ts'
import type { FieldGroup } from './fieldGroups.ts'
import styles from './Lines.module.css'
import type { ScenarioInputs } from './lineTable.ts'
import { useOpenGroups } from './openGroups.ts'
import { ParameterField } from './ParameterField.tsx'
import { useChangeLine } from './useChangeLine.ts'

interface FieldGroupsProps {
  readonly line: Line
  readonly kind: LineKind
  readonly inputs: ScenarioInputs
  readonly scenarioId: string
}

/** The choices and the figures of a line in groups that fold, what matters most first. */
export function FieldGroups(props: FieldGroupsProps) {
  const { line, kind, inputs } = props
  const t = useT()
  const labels = useLabels()
  const { actions } = useOpenPlan().model.plan
  const { opened, setOpened } = useOpenGroups()
  const groups = fieldGroupsOf(line, kind)
  const given = Object.entries(line.actions ?? {}).filter(([, share]) => share > 0)
  const nameOfAction = (actionId: string) => actions.find(({ id }) => id === actionId)?.name ?? ''
  const titleOf = ({ id, choices }: FieldGroup) =>
    id === 'terms' && choices.some((choice) => choice.id === 'balanceCondition')
      ? t('lines.groups.report')
      : t(`lines.groups.${id}`)
  const summaryOf = ({ choices }: FieldGroup) =>
    choices.map(({ id }) => labels.choiceOption(id, choiceOf(line, kind, id))).join(' · ')
  const isChanged = ({ parameters }: FieldGroup) => parameters.some(({ id }) => inputs.isOverridden(line, id))
  return (
    <Accordion
      multiple
      order={3}
      variant="default"
      value={[...opened]}
      onChange={setOpened}
      classNames={{
        root: styles['groups'] ?? '',
        control: styles['groupControl'] ?? '',
        label: styles['groupLabel'] ?? '',
        content: styles['groupContent'] ?? '',
      }}
    >
      {groups.map((group) => (
        <Section
          key={group.id}
          id={group.id}
          title={titleOf(group)}
          summary={summaryOf(group)}
          isChanged={isChanged(group)}
        >
          <GroupFields group={group} {...props} />
        </Section>
      ))}
      {actions.length > 0 && kind.section !== 'opening' && (
        <Section
          id="actions"
          title={t('lines.actionShares')}
          summary={given.map(([id]) => nameOfAction(id)).join(' · ')}
          isChanged={false}
        >
          <ActionSharesField line={line} />
        </Section>
      )}
    </Accordion>
  )
}

interface SectionProps {
  readonly id: string
  readonly title: string
  /** What it holds, said in a line while it is folded. */
  readonly summary: string
  readonly isChanged: boolean
  readonly children: ReactNode
}

/** A group that folds; what is in it is only drawn while it is unfolded. */
function Section({ id, title, summary, isChanged, children }: SectionProps) {
  const t = useT()
  const isOpen = useOpenGroups(({ opened }) => opened.includes(id))
  return (
    <Accordion.Item value={id}>
      <Accordion.Control>
        {title}
        {isChanged && (
          <span className={styles['changed']} title={t('components.grid.overridden')}>
            <span className="al-hidden">{t('components.grid.overridden')}</span>
          </span>
        )}
        {!isOpen && summary !== '' && <span className={styles['groupSummary']}>{summary}</span>}
      </Accordion.Control>
      <Accordion.Panel>{isOpen && children}</Accordion.Panel>
    </Accordion.Item>
  )
}

function GroupFields({ group, line, kind, inputs, scenarioId }: FieldGroupsProps & { readonly group: FieldGroup }) {
  const labels = useLabels()
  const change = useChangeLine()
  return (
    <Stack gap="sm">
      {group.choices.map((choice) => (
        <NativeSelect
          key={choice.id}
          size="xs"
          label={labels.choice(choice.id)}
          value={choiceOf(line, kind, choice.id)}
          data={choice.options.map((option) => ({ value: option, label: labels.choiceOption(choice.id, option) }))}
          onChange={(event) => {
            const option = event.currentTarget.value
            change(line.id, (lineId) => setChoice(lineId, choice.id, option))
          }}
        />
      ))}
      {group.parameters.map((parameter) => (
        <ParameterField
          key={parameter.id}
          line={line}
          kind={kind}
          parameter={parameter}
          inputs={inputs}
          scenarioId={scenarioId}
        />
      ))}
    </Stack>
  )
}
