import type { Services } from './services.ts'

/** Today as an ISO day, by the clock and the place of the computer. */
export function todayOf({ now }: Pick<Services, 'now'>): string {
  const day = new Date(now())
  const two = (number: number) => String(number).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
