import { Anchor } from '@mantine/core'
import { IconAlertOctagon, IconCircleCheck } from '@tabler/icons-react'
import { checkOfStatement, firstBrokenMonth } from '../../../domain/analysis/statementRows.ts'
import { checkRowId } from '../../../domain/statements/checks.ts'
import type { StatementId } from '../../../domain/statements/statement.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import styles from './Statements.module.css'

interface StatementCheckProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly statement: StatementId
}

/** Whether the check of a statement holds; a broken one is never silent. */
export function StatementCheck({ model, scenarioId, statement, onExplain }: StatementCheckProps) {
  const t = useT()
  const format = useFormat()
  const check = checkOfStatement[statement]
  if (check === null) return null
  const broken = firstBrokenMonth(model.evaluation(scenarioId), check)
  if (broken === null) {
    return (
      <p className={styles.check}>
        <IconCircleCheck size={14} aria-hidden />
        {t(`statements.checkHolds.${check}`)}
        {statement === 'grantForm' && ` ${t('statements.notes.grantForm')}`}
      </p>
    )
  }
  const month = format.month(model.plan.timeline.start + broken, 'long')
  const see = () => onExplain(checkRowId(check), { kind: 'month', index: broken })
  return (
    <p className={styles.check} data-broken role="alert">
      <IconAlertOctagon size={14} aria-hidden />
      {t('statements.checkBroken', { month })}
      <Anchor component="button" size="sm" onClick={see}>
        {t('statements.seeCheck')}
      </Anchor>
    </p>
  )
}
