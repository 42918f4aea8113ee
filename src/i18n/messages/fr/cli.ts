/** The command that exports a plan without a window. */
export const cli = {
  usage:
    'Usage : npm run export -- PLAN.json CLASSEUR.xlsx [--scenario NOM] [--language fr|en]\n   ou : npm run export -- DOSSIER_DE_PLANS DOSSIER_DE_CLASSEURS [--scenario NOM] [--language fr|en]',
  unknownOption: 'Option inconnue ou sans valeur : {{option}}',
  unknownLanguage: 'Langue inconnue : {{language}}. Langues possibles : fr, en.',
  unreadable: 'Le fichier {{path}} ne peut pas être lu : {{reason}}',
  unwritable: 'Le fichier {{path}} ne peut pas être écrit : {{reason}}',
  refused: 'Le plan {{path}} n’est pas valide :',
  locked: 'Le plan {{path}} est protégé par une phrase secrète : ouvrez-le dans l’application.',
  taken: 'Le classeur {{path}} vient déjà d’un autre plan du dossier : renommez l’un des deux.',
  noPlan: 'Aucun fichier de plan (.alliage ou .json) dans {{path}}.',
  folderUnreadable: 'Le dossier {{path}} ne peut pas être lu : {{reason}}',
  sameFolder: 'Le dossier des classeurs doit être un autre que celui des plans.',
  progress: '{{done}} sur {{total}}',
  batch_one: '{{count}} classeur écrit dans {{path}}.',
  batch_many: '{{count}} classeurs écrits dans {{path}}.',
  batch_other: '{{count}} classeurs écrits dans {{path}}.',
  failed_one: '{{count}} plan n’a pas été exporté :',
  failed_many: '{{count}} plans n’ont pas été exportés :',
  failed_other: '{{count}} plans n’ont pas été exportés :',
  unknownScenario: 'Aucun scénario ne s’appelle « {{scenario}} ». Scénarios du plan : {{scenarios}}.',
  written: 'Classeur écrit : {{path}}. Scénario affiché : {{shown}}.',
} as const
