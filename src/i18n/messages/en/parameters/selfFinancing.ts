/** What is typed for self-financing. */
export const selfFinancingParameters = {
  receiptsPerEvent: 'Receipts per event',
  costsPerEvent: 'Direct costs per event',
  eventsByMonth: 'Number of events in each month',
  costsDelay: 'Costs: payment delay',
  vacancy: 'Share that stays empty or unpaid',
  openingShares: 'Shares already held at the opening',
  redemptionDelay: 'Redemption of shares: months of wait',
  shareRate: 'Interest on shares of the fiscal year, yearly rate',
  decisionMonth: 'Month of the meeting',
  shareInterestDelay: 'Interest paid: months after the assembly',
} as const
