/** Warnings about social investment. */
export const socialInvestmentAlerts = {
  failureCosts: {
    title: 'What a failure would cost',
    detail: 'Without any result, the investor gives up {{principal}}; the {{fees}} of fees stay with the structure.',
  },
  floorOverRate: {
    title: 'Lowest rate above the rate',
    detail: 'The lowest rate, {{floor}}, exceeds the rate, {{rate}}: the coupon is always the lowest.',
  },
  tranchesNotRising: {
    title: 'Tranches to be put in order',
    detail: 'Tranche {{tranche}} asks for less result, or pays less, than the one before.',
  },
} as const
