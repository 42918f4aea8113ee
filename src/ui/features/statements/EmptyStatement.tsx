import { IconFileOff } from '@tabler/icons-react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useT } from '../../state/preferences.ts'

/** The statements that a plan may have nothing for. */
export const emptyStatements = ['voluntary', 'loans', 'funds', 'actions'] as const
export type EmptyStatementId = (typeof emptyStatements)[number]

/** A statement that the plan has nothing for: what would stand there, and how to bring it. */
export function EmptyStatement({ statement }: { readonly statement: EmptyStatementId }) {
  const t = useT()
  return (
    <EmptyState icon={<IconFileOff size={28} aria-hidden />} title={t(`statements.empty.${statement}.title`)}>
      {t(`statements.empty.${statement}.text`)}
    </EmptyState>
  )
}
