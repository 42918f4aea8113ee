/** Structural choices of private giving. */
export const privateGivingChoices = {
  gift: {
    label: 'Form of the gift',
    options: {
      money: 'Money',
      expensesWaived: 'Expenses that volunteers do not claim',
    },
  },
  campaign: {
    label: 'Rule of the campaign',
    options: {
      allOrNothing: 'All or nothing: nothing below the target',
      keepAll: 'All that is raised is kept',
    },
  },
  reward: {
    label: 'What contributors receive',
    options: {
      none: 'Nothing of value: a gift',
      goods: 'An object: a sale ahead',
      services: 'A service: a sale ahead',
    },
  },
} as const
