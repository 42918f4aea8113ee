import { Text } from '@mantine/core'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import { parameterServes } from '../../../domain/plan/lineKind.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { notesOnLine } from '../../../domain/plan/planNote.ts'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { useLabels } from '../../words/useLabels.ts'
import { NotesHere } from './NotesHere.tsx'

interface LineNotesProps {
  readonly line: Line
  readonly kind: LineKind
}

/** The notes on a line and on what is typed in it. */
export function LineNotes({ line, kind }: LineNotesProps) {
  const t = useT()
  const labels = useLabels()
  const { plan } = useOpenPlan().state
  const inputs = kind.parameters
    .filter((parameter) => parameterServes(parameter, line, kind))
    .map(({ id }) => ({ on: { what: 'input', line: line.id, parameter: id } as const, label: labels.parameter(id) }))
  return (
    <NotesHere
      key={line.id}
      notes={notesOnLine(plan.notes, line.id)}
      places={[{ on: { what: 'line', line: line.id }, label: t('notes.wholeLine') }, ...inputs]}
      empty={t('notes.none')}
      placeOf={({ on }) =>
        on.what === 'input' && (
          <Text size="xs" fw={500}>
            {labels.parameter(on.parameter)}
          </Text>
        )
      }
    />
  )
}
