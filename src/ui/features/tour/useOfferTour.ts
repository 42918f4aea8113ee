import { useServices } from '../../state/services.ts'
import { NEWCOMER_MEMORY_KEY, readNewcomer, writeNewcomer } from './newcomerMemory.ts'
import { useTourStore } from './tourStore.ts'

/** Shows the first steps of a plan that was just made, with the tour of the screens if it was never offered before. */
export function useOfferTour(): (planId: string, isOfAnswers: boolean) => Promise<void> {
  const { memory } = useServices()
  const showFirst = useTourStore((tour) => tour.showFirst)
  return async (planId, isOfAnswers) => {
    const { isOffered } = readNewcomer(await memory.recall(NEWCOMER_MEMORY_KEY))
    if (!isOffered) await memory.remember(NEWCOMER_MEMORY_KEY, writeNewcomer(null))
    if (isOfAnswers || !isOffered) showFirst({ planId, isOfAnswers, hasTour: !isOffered })
  }
}
