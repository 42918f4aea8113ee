import type { Messages } from '../fr/messages.ts'

export const series: Messages['series'] = {
  result: '= {{figure}}',
  at: '{{place}}: {{figure}}',
  further: '…',
  inMonth: 'all of it in {{month}}, each year',
  everyMonth: 'spread evenly over the months',
  ownGrowth: '{{rate}} a year, held by the line',
  noIndexation: 'the line no longer follows the prices of the plan',
  wholeLine: 'holds for every year of the line',
  help: 'Also typed: =12*850; 1000 +2%/yr; 1200 in March; 850/month.',
  yearly: '{{rate}}/yr',
}
