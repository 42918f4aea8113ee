import type { Messages } from '../fr/messages.ts'
import { fecMapping } from './fec/mapping.ts'
import { fecOddities } from './fec/oddities.ts'
import { fecOpening } from './fec/opening.ts'

/** The import of an accounting file (FEC). */
export const fec: Messages['fec'] = {
  introTitle: 'Start from the accounts',
  intro:
    'The file of accounting entries (FEC) is an export of any French accounting program: every entry of a fiscal year, as text. Alliage draws from it the opening balance sheet and last year’s income and costs, to be taken line by line.',
  introSeveral: 'One file per fiscal year: you can give several at once. Nothing enters the plan before you agree.',
  choose: 'Choose files…',
  drop: 'or drop them here',
  reading: 'Reading the accounts…',
  progress: 'Share read',
  cancel: 'Stop',
  cancelled: 'Reading stopped: nothing was kept.',
  failed: 'Reading failed: {{reason}}',
  again: 'Choose other files…',
  verdict: {
    question: 'Can these accounts be a starting point?',
    good: 'Yes: the entries balance and everything could be read.',
    warning: 'Yes, once checked: something below is to be looked at.',
    danger: 'No: none of these files could be read.',
    someRefused: 'In part: one of the files could not be read.',
  },
  file: {
    label: 'File read: {{name}}',
    period: 'From {{first}} to {{last}}',
    lines: 'Lines',
    entries: 'Entries',
    accounts: 'Accounts',
    debit: 'Total debit',
    credit: 'Total credit',
    balanced: 'balanced',
    unbalanced: 'off by {{amount}}',
    format: '{{encoding}} text, columns separated by {{separator}}',
    opening: {
      journal: 'Opening entries recognised by their journal.',
      firstEntry: 'Opening entries recognised: the first entry.',
      none: 'No opening entries.',
    },
    classes: 'Balances by class of accounts',
    class: 'Class',
    balance: 'Debit less credit',
    classNames: {
      '1': '1 Own funds and loans',
      '2': '2 Fixed assets',
      '3': '3 Inventories',
      '4': '4 Third parties',
      '5': '5 Cash',
      '6': '6 Costs',
      '7': '7 Income',
      '8': '8 Contributions in kind',
      '9': '9 Cost accounting',
      '0': '0 Off balance sheet',
    },
  },
  separators: { tab: 'tabs', bar: 'vertical bars', semicolon: 'semicolons', comma: 'commas' },
  refusals: {
    title: '“{{name}}” could not be read',
    notText: {
      zip: 'This is a compressed file or a workbook, not the text of a FEC. For a table, take the “Spreadsheet” tab.',
      pdf: 'This is a PDF document. Ask the accounting program for its “FEC” export, as text.',
      office: 'This is an old workbook or office document. For a table, take the “Spreadsheet” tab.',
      binary: 'This is not text. A FEC is a text file, one line per entry.',
    },
    xml: 'This FEC is in XML. Ask the program for its export as text (separated columns).',
    noHeader:
      'No line names the columns of a FEC (JournalCode, EcritureDate, CompteNum, Debit, Credit…) at the start of the file.',
    noEntry: 'The file names its columns but holds no dated entry.',
    empty: 'The file is empty.',
    missingColumn: 'A column is missing without which nothing can be computed: {{columns}}.',
    lineTooLong: 'Line {{line}} is far too long: this is not a FEC, or it is damaged.',
    tooManyColumns: 'Line {{line}} names too many columns for a FEC.',
    tooManyAccounts: 'The file has more than {{most}} accounts.',
    tooLarge: 'The file is larger than {{most}} GB.',
  },
  ...fecOddities,
  ...fecMapping,
  ...fecOpening,
}
