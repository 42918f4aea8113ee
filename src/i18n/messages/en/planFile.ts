import type { Messages } from '../fr/messages.ts'

export const planFile: Messages['planFile'] = {
  title: 'Plan file (.alliage)',
  text: 'The whole plan with its scenarios, frozen copies and notes in a single file: to back it up or to open it on another computer.',
  what: 'What it holds',
  whole: 'The plan as it is',
  anonymous: 'An anonymised copy',
  anonymousText:
    'The names of the organisation, funders, actions and scenarios are replaced by neutral names (“Funder 1”); each line takes the name of its kind; notes, sources, free texts, frozen copies and exchanges are taken out. Dates and figures stay: read the copy again before you pass it on.',
  scale: 'Multiply all amounts by a secret factor',
  scaleText:
    'The factor is drawn at random and written nowhere. Proportions stay; legal thresholds do not move: taxes and ceilings may apply differently.',
  usePassphrase: 'Protect with a passphrase',
  usePassphraseText:
    'The file is encrypted. Without the passphrase nobody can open it again, nor can you: keep it somewhere else.',
  passphrase: 'Passphrase',
  again: 'The same once more',
  different: 'The two passphrases are not the same',
  strength: {
    none: 'Four or five unrelated words make a good passphrase.',
    tooShort: 'Too short: at least {{n}} characters.',
    weak: 'Easy to guess: add words.',
    fair: 'Fair; one or two more words would make it strong.',
    strong: 'Strong.',
  },
  show: 'Show or hide what is typed',
  save: 'Save the file',
  saveTitle: 'Save “{{name}}” to a file',
  locking: 'Encrypting the file: {{percent}}',
  failed: 'The file could not be written: {{reason}}',
  neutral: {
    plan: 'Anonymised plan',
    structure: 'Organisation',
    funder: 'Funder {{n}}',
    action: 'Action {{n}}',
    grantor: 'Body {{n}}',
    scenario: { base: 'Base', choice: 'Choice', event: 'Event' },
    event: 'Event {{n}}',
    decision: 'Decision {{n}}',
  },
  opening: {
    lockedTitle: 'This file is protected',
    lockedText: 'Type the passphrase with which “{{name}}” was saved.',
    lockedTextUnnamed: 'Type the passphrase with which this file was saved.',
    open: 'Open',
    cancel: 'Cancel',
    working: 'Checking the passphrase: {{percent}}',
    wrong: 'This is not the right passphrase. Check capital letters and the language of the keyboard.',
    damaged:
      'This protected file is damaged or was cut: it cannot be opened. Ask for it again, or go back to a backup.',
    tooLong: 'This file asks for more computing than is allowed: it was not opened.',
    alteredTitle: 'This file was changed outside Alliage',
    alteredText:
      'Its content is no longer what Alliage wrote: someone, or some software, changed it since. The plan can be read; check its figures if you open it.',
    openAnyway: 'Open anyway',
  },
}
