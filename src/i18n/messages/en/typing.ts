import type { Messages } from '../fr/messages.ts'

export const typing: Messages['typing'] = {
  notANumber: 'This is not a number. Examples: 12,500; 12.5k; =1200*12',
  badFormula: 'This calculation cannot be read. Example: =12*850+300/2',
  divisionByZero: 'This calculation divides by zero.',
  tooLarge: 'This number is too large.',
  notARate: 'This is not a rate. Example: 2.5%',
  notAnInteger: 'A whole number is needed.',
  notAMonth: 'This is not a month. Examples: March 2026; 03/2026',
  notAChoice: 'This choice is not in the list.',
  tooLow: 'At least {{bound}}.',
  tooHigh: 'At most {{bound}}.',
  required: 'This cell cannot be left empty.',
}
