/** The command that exports a plan without a window. */
export const cli = {
  usage: 'Usage : npm run export -- PLAN.json CLASSEUR.xlsx [--scenario NOM] [--language fr|en]',
  unknownOption: 'Option inconnue ou sans valeur : {{option}}',
  unknownLanguage: 'Langue inconnue : {{language}}. Langues possibles : fr, en.',
  unreadable: 'Le fichier {{path}} ne peut pas être lu : {{reason}}',
  unwritable: 'Le fichier {{path}} ne peut pas être écrit : {{reason}}',
  refused: 'Le plan {{path}} n’est pas valide :',
  unknownScenario: 'Aucun scénario ne s’appelle « {{scenario}} ». Scénarios du plan : {{scenarios}}.',
  written: 'Classeur écrit : {{path}}. Scénario affiché : {{shown}}.',
} as const
