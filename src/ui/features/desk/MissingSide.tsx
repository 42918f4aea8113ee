import { Button } from '@mantine/core'
import { IconCopyPlus } from '@tabler/icons-react'
import { otherSideOf } from '../../../domain/analysis/consolidation/otherSideOf.ts'
import type { GroupMember, InternalFlow, LineOfPlan } from '../../../domain/analysis/consolidation/structureGroup.ts'
import { addLine } from '../../../editing/edits/lines.ts'
import { openSession } from '../../../editing/session.ts'
import type { Session } from '../../../editing/session.ts'
import { showToast } from '../../components/toastStore.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'

interface MissingSideProps {
  readonly flow: InternalFlow
  readonly members: readonly GroupMember[]
  readonly onMade: (side: 'payer' | 'receiver', end: LineOfPlan) => void
}

/** Writes the side of a flow that is missing into the other structure's plan, with the same terms: a step of its own history. */
export function MissingSide({ flow, members, onMade }: MissingSideProps) {
  const t = useT()
  const { store, newId } = useServices()
  const missing = flow.payer.line === '' ? 'payer' : flow.receiver.line === '' ? 'receiver' : null
  if (missing === null) return null
  const known = flow[missing === 'payer' ? 'receiver' : 'payer']
  const planOf = (id: string) => members.find(({ plan }) => plan.id === id)?.plan
  const [from, to] = [planOf(known.plan), planOf(flow[missing].plan)]
  const line = from?.lines.find(({ id }) => id === known.line)
  const made = from && to && line ? otherSideOf(line, from, to, newId()) : null
  if (!made || !to) return null
  const name = to.structure.name || to.name
  const write = async () => {
    const opened = await openSession(store, to.id)
    const isWritten = opened.ok && opened.session.run(addLine(made)).length === 0 && (await opened.session.flush())
    if (isWritten) onMade(missing, { plan: to.id, line: made.id })
    showToast({
      message: t(isWritten ? 'desk.flows.made' : 'desk.flows.notMade', { line: made.name, name }),
      tone: isWritten ? 'done' : 'error',
      ...(isWritten ? { onUndo: () => void takeBack(opened.session) } : {}),
    })
  }
  const takeBack = async (session: Session) => {
    session.undo()
    await session.flush()
    onMade(missing, { plan: to.id, line: '' })
  }
  return (
    <Button size="xs" variant="light" leftSection={<IconCopyPlus size={14} />} onClick={() => void write()}>
      {t('desk.flows.make', { name })}
    </Button>
  )
}
