/** Warnings of public funding. */
export const publicFundingAlerts = {
  advanceAbandoned: {
    title: 'A part of the advance is given up',
    detail: '{{amount}} in {{month}}: income without money, to be confirmed in writing with the funder.',
  },
  aidedJobNotTied: {
    title: 'Aid without a job',
    detail: 'Tie this aid to the job that it pays for: Alliage then checks that it does not exceed its cost.',
  },
  aidOverJobCost: {
    title: 'Aids above the cost of the job',
    detail: '{{aid}} of aids for a job that costs {{cost}} in fiscal year {{year}}.',
  },
  conventionBeganBefore: {
    title: 'Convention that began before the plan',
    detail:
      'It begins in {{begins}}, the plan in {{start}}: the months already run count in the first fiscal year. Type only the years that are left (the first is worth {{amount}}).',
  },
  emergenceOverAmount: {
    title: 'Unusual amount for such a premium',
    detail: '{{amount}} asked for; it usually goes up to {{highest}}.',
  },
  europeanFundWait: {
    title: 'Cash to be paid ahead for the European fund',
    detail: 'At most, {{amount}} is spent and not yet paid back, in {{month}}. Plan for the wait.',
  },
  fonjepTooLong: {
    title: 'FONJEP post to be renewed',
    detail: '{{months}} typed; a post is given for {{longest}}, then may be renewed.',
  },
  fonjepWithOtherAid: {
    title: 'FONJEP post that has other aid',
    detail: 'The same job has other aids (number: {{count}}): the State may not give another one.',
  },
  grantOverShare: {
    title: 'Above the largest share of the costs',
    detail: '{{amount}} for {{base}} of costs from {{first}} to {{last}}: {{share}} makes {{cap}} at most.',
  },
  grantOverWindow: {
    title: 'Action that costs less than its grant',
    detail:
      '{{amount}} restricted, {{costs}} of costs in the action from {{first}} to {{last}}: {{gap}} would find no use.',
  },
  iaeModulatedTooHigh: {
    title: 'Modulated part too high',
    detail: '{{share}} of the aid; it does not exceed {{highest}}.',
  },
  pecHoursOutOfRange: {
    title: 'Hours outside the limits of a PEC',
    detail: '{{hours}} hours a week; a PEC pays for {{lowest}} to {{highest}}.',
  },
  pecRateOutOfRange: {
    title: 'Rate outside the limits of a PEC',
    detail: '{{rate}} of the minimum wage; the prefect sets it between {{lowest}} and {{highest}}.',
  },
  pecTooLong: { title: 'PEC too long', detail: '{{months}} typed; a PEC does not exceed {{longest}}.' },
  requalificationRisk: {
    title: 'The same funder buys and subsidises',
    detail:
      '{{amount}} of grants in fiscal year {{year}} beside this contract: if they pay for the same need, they may be treated as a price, with VAT.',
  },
  restrictedFundsLeft: {
    title: 'Restricted grant left unspent',
    detail:
      'The project ends in {{end}} and {{left}} is left in restricted funds at the close of {{closing}}: the funder may claim it back.',
  },
} as const
