import type { Messages } from '../fr/messages.ts'

export const learn: Messages['learn'] = {
  title: 'Fiches and glossary',
  description: 'Each resource and each cost explained, and the words of the trade in a sentence or two.',
  search: 'Look for a word or a fiche',
  searchHelp: 'Without accents, in English or in French: “fonds dedies”, “grace”',
  contents: 'Contents',
  nothingFound: 'Nothing answers “{{sought}}”. Try a shorter word, or its name in the other language.',
  topics: {
    cash: 'Cash',
    debt: 'Loans and public aid',
    accounts: 'Accounts, pay and taxes',
    grants: 'Grants and money given for a purpose',
    sector: 'The social and solidarity economy',
    deciding: 'Scenarios and decisions',
  },
  word: 'Word',
  fiche: 'Fiche',
  otherLanguage: 'In French: {{name}}',
  see: 'See also',
  forms: 'For: {{forms}}',
  unknown: 'There is neither word nor fiche at this address.',
  welcome: 'Where to begin',
  welcomeText:
    'Choose a word or a fiche in the contents. A fiche says what a resource is, who may have it, what it costs, what it commits to and what to check.',
  starters: 'A few words that change everything',
  print: 'Print',
  paper: 'To print as a whole',
  all: { glossary: 'The whole glossary', fiches: 'All the fiches' },
  back: 'Back to the contents',
}
