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
  badSeries: 'This series cannot be read. Examples: 1000 +2%/yr; 1200 in March; 850/month',
  growthWithoutYear: 'Add “/yr”: 1000 +2%/yr.',
  notAGrowth: 'Growth goes from −99% to +1000% a year. Example: 1000 +2%/yr',
  notAMonthName: 'This is not the name of a month. Example: 1200 in March',
  noSeriesHere: 'This cell holds one figure: type a series in the cell of a year or a month.',
  noGrowthHere: 'These twelve months hold for every year: they do not grow.',
  noMonthHere: 'This line is not spread over months: type the figure of the year.',
  required: 'This cell cannot be left empty.',
}
