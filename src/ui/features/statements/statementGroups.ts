import type { StatementId } from '../../../domain/statements/statement.ts'

/** The statements by what they are read for, so that ten documents stay within reach. */
export const statementGroups = {
  accounts: ['income', 'balance', 'cashFlow', 'voluntary'],
  treasury: ['cash', 'funding', 'loans', 'funds'],
  funders: ['grantForm', 'actions'],
} as const satisfies Record<string, readonly StatementId[]>

export type StatementGroup = keyof typeof statementGroups
// Object.keys forgets its keys; these are those of the object above.
export const groupNames = Object.keys(statementGroups) as readonly StatementGroup[]

/** The group in which a statement stands. */
export function groupOf(statement: StatementId): StatementGroup {
  return (
    groupNames.find((group) => (statementGroups[group] as readonly StatementId[]).includes(statement)) ?? 'accounts'
  )
}
