/** Where the rules on public aid come from. */
export const aidSources = {
  'ue2023-2831':
    'Commission Regulation (EU) 2023/2831 of 13 December 2023: de minimis aid, €300,000 over three years; in force from 1 January 2024 to 31 December 2030',
  'ue2023-2832':
    'Commission Regulation (EU) 2023/2832 of 13 December 2023: de minimis aid for services of general economic interest, €750,000 over three years; in force from 1 January 2024 to 31 December 2030',
  'ue2008-C14':
    'Commission notice 2008/C 14/02 of 19 January 2008: reference rates (base rate and margin) and discount rate (base rate and 100 basis points)',
  'ue2008-C155':
    'Commission notice 2008/C 155/02 of 20 June 2008: safe-harbour premiums of guarantees to SMEs, 3.8% a year without a rating; to be checked',
} as const
