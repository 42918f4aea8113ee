import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { inOrder, readSeed } from '../../../../exchange/fec/seed/readSeed.ts'
import { SEED_MEMORY_KEY } from '../../../../exchange/fec/seed/seedMemory.ts'
import { useT } from '../../../state/preferences.ts'
import type { ShowScreen } from '../../../state/route.ts'
import { useOpenPlan } from '../../../state/workspace.ts'
import { FecChooser } from './FecChooser.tsx'
import { FecReport } from './FecReport.tsx'
import { FecResults } from './FecResults.tsx'
import { useFecFiles } from './useFecFiles.ts'

/** The accounts of the last years: read, checked, corrected, brought into the plan. */
export function FecPart({ onScreen }: { readonly onScreen: ShowScreen }) {
  const t = useT()
  const { form } = useOpenPlan().model.plan.structure
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
  const last = inOrder(readings.map(({ reading }) => reading)).at(-1)
  const file = readings.find(({ reading }) => reading === last)?.name ?? ''
  return (
    <>
      <div>
        <Button size="xs" variant="default" onClick={startAgain}>
          {t('fec.again')}
        </Button>
      </div>
      <FecReport files={files} seed={seed} />
      {seed && last && (
        <FecResults
          seed={seed}
          file={file}
          lastDay={last.lastDay}
          memory={state.memory}
          onScreen={onScreen}
          onAgain={startAgain}
        />
      )}
    </>
  )
}
