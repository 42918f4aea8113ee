export const units = {
  euros: 'en euros',
  thousands: 'en milliers d’euros',
  notAvailable: 'n.d.',
  months_one: '{{count}} mois',
  months_many: '{{count}} mois',
  months_other: '{{count}} mois',
  years_one: '{{count}} an',
  years_many: '{{count}} ans',
  years_other: '{{count}} ans',
} as const
