import { SegmentedControl } from '@mantine/core'
import type { StatementId } from '../../../domain/statements/statement.ts'
import { useT } from '../../state/preferences.ts'
import { groupNames, groupOf, statementGroups } from './statementGroups.ts'
import styles from './Statements.module.css'

interface StatementPickerProps {
  readonly statement: StatementId
  readonly onStatement: (statement: StatementId) => void
}

/** Chooses a statement: what it is for, then which one. */
export function StatementPicker({ statement, onStatement }: StatementPickerProps) {
  const t = useT()
  const group = groupOf(statement)
  return (
    <div className={styles.picker}>
      <SegmentedControl
        aria-label={t('statements.chooseGroup')}
        size="xs"
        value={group}
        onChange={(chosen) => onStatement(statementGroups[chosen][0])}
        data={groupNames.map((id) => ({ value: id, label: t(`statements.groups.${id}`) }))}
      />
      <SegmentedControl<StatementId>
        aria-label={t('statements.choose')}
        value={statement}
        onChange={onStatement}
        data={statementGroups[group].map((id) => ({ value: id, label: t(`statements.tabs.${id}`) }))}
      />
    </div>
  )
}
