import { Button, Group } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { inOrder, readSeed } from '../../../../exchange/fec/seed/readSeed.ts'
import { SEED_MEMORY_KEY } from '../../../../exchange/fec/seed/seedMemory.ts'
import { Verdict } from '../../../components/Verdict.tsx'
import { useT } from '../../../state/preferences.ts'
import type { ShowScreen } from '../../../state/route.ts'
import { useOpenPlan, useWorkspace } from '../../../state/workspace.ts'
import { FecChooser } from './FecChooser.tsx'
import { FecReport } from './FecReport.tsx'
import { FecResults } from './FecResults.tsx'
import { useFecFiles } from './useFecFiles.ts'

/** The accounts of the last years: read, checked, corrected, brought into the plan. */
export function FecPart({ onScreen }: { readonly onScreen: ShowScreen }) {
  const t = useT()
  const { model, state: editing } = useOpenPlan()
  const { form } = model.plan.structure
  const [brought, setBrought] = useState<string | null>(null)
  const { state, read, cancel, startAgain } = useFecFiles(SEED_MEMORY_KEY)
  const files = state.step === 'read' ? state.files : null
  const readings = useMemo(
    () => (files ?? []).flatMap(({ name, result }) => (result.ok ? [{ name, reading: result.reading }] : [])),
    [files],
  )
  const seed = useMemo(
    () =>
      readSeed(
        readings.map(({ reading }) => reading),
        form,
      ),
    [readings, form],
  )
  if (state.step !== 'read' || !files) return <FecChooser state={state} read={read} cancel={cancel} />
  const again = () => {
    setBrought(null)
    startAgain()
  }
  const last = inOrder(readings.map(({ reading }) => reading)).at(-1)
  const file = readings.find(({ reading }) => reading === last)?.name ?? ''
  // Once the step is taken back, by this screen or by the undo menu, what was read is there again with its choices.
  const isDone = brought !== null && editing.undo?.code === 'importLines'
  return (
    <>
      {isDone && <Brought said={brought} onScreen={onScreen} onAgain={again} />}
      <div style={{ display: isDone ? 'none' : 'contents' }}>
        <div>
          <Button size="xs" variant="default" onClick={again}>
            {t('fec.again')}
          </Button>
        </div>
        <FecReport files={files} seed={seed} />
        {seed && last && (
          <FecResults seed={seed} file={file} lastDay={last.lastDay} memory={state.memory} onBrought={setBrought} />
        )}
      </div>
    </>
  )
}

interface BroughtProps {
  readonly said: string
  readonly onScreen: ShowScreen
  readonly onAgain: () => void
}

/** What was added to the plan, and where to go from there. */
function Brought({ said, onScreen, onAgain }: BroughtProps) {
  const t = useT()
  return (
    <Verdict tone="good" question={t('fec.bring.title')} answer={said}>
      <Group>
        <Button onClick={() => onScreen('resources')}>{t('fec.bring.seeResources')}</Button>
        <Button variant="default" onClick={() => onScreen('costs')}>
          {t('fec.bring.seeCosts')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} />}
          onClick={() => useWorkspace.getState().open?.session.undo()}
        >
          {t('fec.bring.undo')}
        </Button>
        <Button variant="subtle" onClick={onAgain}>
          {t('fec.bring.another')}
        </Button>
      </Group>
    </Verdict>
  )
}
