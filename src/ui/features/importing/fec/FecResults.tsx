import { useMemo, useState } from 'react'
import { isoDay } from '../../../../exchange/fec/readDay.ts'
import type { OpeningPost } from '../../../../exchange/fec/seed/openingTypes.ts'
import type { Seed } from '../../../../exchange/fec/seed/readSeed.ts'
import { seedLines } from '../../../../exchange/fec/seed/seedLines.ts'
import { readSeedMemory, rememberChoices, SEED_MEMORY_KEY } from '../../../../exchange/fec/seed/seedMemory.ts'
import { describeProblem } from '../../../../exchange/planFile/describeProblem.ts'
import { useFormat, useT } from '../../../state/preferences.ts'
import { useServices } from '../../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../../state/workspace.ts'
import { broughtText } from './broughtText.ts'
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
  /** Told what was added to the plan. */
  readonly onBrought: (said: string) => void
}

/** What accounts propose, to be corrected and brought into the plan. */
export function FecResults({ seed, file, lastDay, memory, onBrought }: FecResultsProps) {
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
    onBrought(t('fec.bring.done', { what: broughtText(lines.length, posts.length, t) }))
  }

  const choosePost = (post: OpeningPost, isTaken: boolean) => {
    const left = new Set(takesOpening ? leftPosts : seed.opening.posts)
    if (isTaken) left.delete(post)
    else left.add(post)
    setTakesOpening(true)
    setLeftPosts(left)
  }
  return (
    <>
      <FecMapping seed={seed} form={form} choices={choices} isScaled={isScaled} onScaled={setScaled} />
      <FecOpening seed={seed} taken={posts} onTaken={choosePost} />
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
