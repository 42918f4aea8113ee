import type { Messages } from '../fr/messages.ts'

export const units: Messages['units'] = {
  euros: 'in euros',
  thousands: 'in thousands of euros',
  notAvailable: 'n/a',
  months_one: '{{count}} month',
  months_other: '{{count}} months',
  years_one: '{{count}} year',
  years_other: '{{count}} years',
}
