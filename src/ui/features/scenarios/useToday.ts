import { useServices } from '../../state/services.ts'
import { todayOf } from '../../state/today.ts'

/** Today as an ISO day, by the clock and the place of the computer. */
export function useToday(): string {
  return todayOf(useServices())
}
