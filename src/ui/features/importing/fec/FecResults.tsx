import { Button, Group } from '@mantine/core'
import { useMemo, useState } from 'react'
import { isoDay } from '../../../../exchange/fec/readDay.ts'
import type { OpeningPost } from '../../../../exchange/fec/seed/openingTypes.ts'
import type { Seed } from '../../../../exchange/fec/seed/readSeed.ts'
import { seedLines } from '../../../../exchange/fec/seed/seedLines.ts'
import { readSeedMemory, rememberChoices, SEED_MEMORY_KEY } from '../../../../exchange/fec/seed/seedMemory.ts'
import { describeProblem } from '../../../../exchange/planFile/describeProblem.ts'
import { showToast } from '../../../components/toastStore.ts'
import { Verdict } from '../../../components/Verdict.tsx'
import { useFormat, useT } from '../../../state/preferences.ts'
import type { ShowScreen } from '../../../state/route.ts'
import { useServices } from '../../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../../state/workspace.ts'
import { FecBring } from './FecBring.tsx'
import { FecMapping } from './FecMapping.tsx'
import { FecOpening } from './FecOpening.tsx'
import { hasOpening } from './hasOpening.ts'
import { bringAccounts, timelineAfter } from './importedLines.ts'
import { useSeedChoices } from './useSeedChoices.ts'

interface FecResultsProps {
  readonly seed: Seed
  /** The name of the file that was read last in time, and its last day. */
  readonly file: string
  readonly lastDay: number
  readonly memory: string | null
  readonly onScreen: ShowScreen
  readonly onAgain: () => void
}

/** What accounts propose, to be corrected and brought into the plan. */
export function FecResults({ seed, file, lastDay, memory, onScreen, onAgain }: FecResultsProps) {
  const t = useT()
  const format = useFormat()
  const services = useServices()
  const { model } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const { plan } = model
  const form = plan.structure.form
  const choices = useSeedChoices(seed.rows, memory, form)
  const [isScaled, setScaled] = useState(true)
  const [takesOpening, setTakesOpening] = useState(() => !hasOpening(plan))
  const [movesStart, setMovesStart] = useState(() => plan.lines.length === 0)
  const [leftPosts, setLeftPosts] = useState<ReadonlySet<OpeningPost>>(new Set())
  const [problem, setProblem] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const period = seed.periods.at(-1)
  const closing = period?.last ?? 0
  const later = useMemo(() => timelineAfter(plan, closing), [plan, closing])
  const isMoved = movesStart && plan.lines.length === 0 && later.start !== plan.timeline.start
  const timeline = isMoved ? later : plan.timeline
  const scale = isScaled ? 12 / (period?.months ?? 12) : 1
  const { choiceOf } = choices
  const lines = useMemo(() => seedLines(seed.rows, choiceOf, { timeline, scale }), [seed, choiceOf, scale, timeline])
  const posts = takesOpening ? seed.opening.posts.filter((post) => !leftPosts.has(post)) : []

  const bring = () => {
    const edit = bringAccounts({ file, day: isoDay(lastDay), lines, posts }, isMoved ? later : null, services.newId, t)
    const problems = run(edit)
    const first = problems[0]
    setProblem(first ? describeProblem(t, format, first) : '')
    if (first) return
    void services.memory.remember(SEED_MEMORY_KEY, rememberChoices(readSeedMemory(memory), seed.rows, choiceOf))
    const counts = {
      lines: t('fec.bring.lines', { count: lines.length }),
      posts: t('fec.bring.posts', { count: posts.length }),
    }
    const message = t('fec.bring.done', counts)
    setSaid(message)
    showToast({ message, onUndo: () => useWorkspace.getState().open?.session.undo() })
  }

  if (said !== null) {
    return (
      <Verdict tone="good" question={t('fec.bring.title')} answer={said}>
        <Group>
          <Button onClick={() => onScreen('resources')}>{t('fec.bring.seeResources')}</Button>
          <Button variant="default" onClick={() => onScreen('costs')}>
            {t('fec.bring.seeCosts')}
          </Button>
          <Button variant="subtle" onClick={onAgain}>
            {t('fec.bring.another')}
          </Button>
        </Group>
      </Verdict>
    )
  }
  return (
    <>
      <FecMapping seed={seed} form={form} choices={choices} isScaled={isScaled} onScaled={setScaled} />
      <FecOpening
        seed={seed}
        taken={posts}
        onTaken={(post, isTaken) => {
          if (isTaken) setTakesOpening(true)
          setLeftPosts((before) => {
            const left = new Set(before)
            if (isTaken) left.delete(post)
            else left.add(post)
            return left
          })
        }}
      />
      <FecBring
        plan={plan}
        lines={lines}
        postCount={posts.length}
        closing={closing}
        takesOpening={takesOpening}
        onTakesOpening={setTakesOpening}
        movesStart={isMoved}
        onMovesStart={setMovesStart}
        problem={problem}
        onBring={bring}
      />
    </>
  )
}
