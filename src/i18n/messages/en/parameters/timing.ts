/** What a scenario says of the time of a line. */
export const timingParameters = {
  later: 'Moved by',
  until: 'Last month that counts',
} as const
