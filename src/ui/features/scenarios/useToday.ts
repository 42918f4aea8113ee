import { useServices } from '../../state/services.ts'

/** Today as an ISO day, by the clock and the place of the computer. */
export function useToday(): string {
  const now = new Date(useServices().now())
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
