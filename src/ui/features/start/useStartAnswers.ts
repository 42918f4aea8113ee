import { useEffect, useState } from 'react'
import { blankAnswers } from '../../../editing/start/startAnswers.ts'
import type { StartAnswers } from '../../../editing/start/startAnswers.ts'
import { readStarted, START_MEMORY_KEY, writeStarted } from '../../../editing/start/startMemory.ts'
import type { StartedAnswers } from '../../../editing/start/startMemory.ts'
import { toMonth } from '../../../domain/time/month.ts'
import type { Month } from '../../../domain/time/month.ts'
import { useServices } from '../../state/services.ts'

/** The answers so far and the screen that is asked, as this computer remembers them. */
export interface StartedQuestions extends StartedAnswers {
  readonly now: Month
  /** Whether they were begun another time. */
  readonly isResumed: boolean
  answer(changes: Partial<StartAnswers>): void
  show(step: StartedAnswers['step'], answers?: StartAnswers): void
  /** Forgets every answer, here and on this computer. */
  forget(): void
}

/** Where the answers come from: left another time, changed since they were read. */
interface Whence {
  readonly isResumed: boolean
  readonly isChanged: boolean
}

/** Reads the questionnaire that was left and remembers every answer; null while it is read. */
export function useStartAnswers(): StartedQuestions | null {
  const { memory, now } = useServices()
  const clock = new Date(now())
  const month = toMonth(clock.getFullYear(), clock.getMonth() + 1)
  const [kept, setKept] = useState<(StartedAnswers & Whence) | null>(null)
  useEffect(() => {
    let isShown = true
    void memory.recall(START_MEMORY_KEY).then((text) => {
      if (!isShown) return
      const found = readStarted(text, month)
      setKept({ ...(found ?? unanswered(month)), isResumed: found !== null, isChanged: false })
    })
    return () => {
      isShown = false
    }
  }, [memory, month])
  useEffect(() => {
    if (kept?.isChanged)
      void memory.remember(START_MEMORY_KEY, writeStarted({ answers: kept.answers, step: kept.step }))
  }, [memory, kept])
  if (kept === null) return null
  const change = (changed: (before: StartedAnswers) => Partial<StartedAnswers>) =>
    setKept((before) => {
      if (before === null) return before
      const after = { ...before, ...changed(before) }
      return { ...after, isResumed: before.isResumed && after.step === before.step, isChanged: true }
    })
  return {
    ...kept,
    now: month,
    answer: (changes) => change(({ answers }) => ({ answers: { ...answers, ...changes } })),
    show: (step, answers) => change((before) => ({ answers: answers ?? before.answers, step })),
    forget() {
      void memory.remember(START_MEMORY_KEY, '')
      setKept({ ...unanswered(month), isResumed: false, isChanged: false })
    },
  }
}

function unanswered(now: Month): StartedAnswers {
  return { answers: blankAnswers(now), step: 'structure' }
}
