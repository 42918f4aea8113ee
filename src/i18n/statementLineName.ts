import type { Plan } from '../domain/plan/plan.ts'
import type { StatementLine } from '../domain/statements/statement.ts'
import type { Labels } from './labels.ts'

/** What a line of a statement is called: by its words, and by the line of the plan that it is about. */
export function statementLineName({ label, style }: StatementLine, plan: Plan, labels: Labels): string {
  const line = plan.lines.find(({ id }) => id === label.line)
  if (!line) return labels.row(label)
  return style === 'heading' ? line.name : `${labels.row(label)} · ${line.name}`
}
