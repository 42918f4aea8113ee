/** Words of cash. */
export const cashTerms = {
  cashPlan: {
    name: 'Cash plan',
    text: 'The money that comes in and goes out, month by month, and what is left in the bank at the end of each. It says when money will run short, which the result does not.',
  },
  netCash: {
    name: 'Net cash',
    text: 'What is in the bank, less the overdraft and short-term bank advances. It is also the working capital less the working capital need.',
  },
  fondsDeRoulement: {
    name: 'Working capital (fonds de roulement)',
    text: 'Resources that stay for long (own funds, loans) less the assets that last. It is the cushion that pays for daily life.',
  },
  besoinEnFondsDeRoulement: {
    name: 'Working capital need (besoin en fonds de roulement, BFR)',
    text: 'What others owe you and your stocks, less what you owe and what you received in advance. A grant that is awarded and paid late raises it a lot.',
  },
  daysOfCash: {
    name: 'Days of cash',
    text: 'How many days the structure can pay its costs with the money it has, if nothing more comes in.',
  },
  cashFloor: {
    name: 'Cash floor',
    text: 'The sum below which the board does not want the bank account to fall. Alliage flags each month that goes under it.',
  },
  paymentDelay: {
    name: 'Payment delay',
    text: 'The time between the moment a sum is due and the moment it is paid. It is what separates the result from the cash.',
  },
  relais: {
    name: 'Bridge',
    text: 'A sum borrowed for a few months while waiting for money already promised. It costs interest and is repaid when the money arrives.',
  },
  decouvert: {
    name: 'Overdraft',
    text: 'A bank account below zero, as agreed with the bank. It is costly and may be withdrawn: it is no lasting resource.',
  },
  cessionDailly: {
    name: 'Dailly assignment',
    text: 'A sum that is expected, such as an awarded grant, is assigned to the bank, which advances it. The bank is free to refuse.',
  },
} as const
