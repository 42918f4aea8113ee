/** The legal figures that a plan reckons with. */
export const legal = {
  tabs: { structure: 'Général', legal: 'Chiffres légaux' },
  missingCount_one: '{{count}} à saisir',
  missingCount_many: '{{count}} à saisir',
  missingCount_other: '{{count}} à saisir',
  intro:
    'Les chiffres fixés par un texte avec lesquels ce plan calcule, mois par mois. Ce qu’Alliage ne connaît pas est demandé : rien n’est repris d’une année sur l’autre sans votre accord.',
  emptyTitle: 'Aucun chiffre légal dans ce plan',
  emptyText:
    'Ils apparaissent ici dès qu’une ligne en a besoin : salaires et taxe sur les salaires, TVA, impôt, aides à l’emploi, titres associatifs…',
  addLines: 'Ajouter une charge',
  months: 'Mois',
  value: 'Valeur',
  origin: 'D’où il vient',
  span: '{{first}} – {{last}}',
  grades: {
    A: 'texte officiel',
    B: 'deux sources concordantes',
    C: 'une seule source',
    M: 'usage de la profession, à vérifier',
  },
  sourced: '{{source}} · {{grade}}',
  sameSource: 'même source',
  typed: 'Saisi par vous, à partir de {{month}}',
  typedNote: 'Saisi par vous, à partir de {{month}} : {{note}}',
  clear: 'Effacer ce chiffre saisi : {{figure}}, à partir de {{month}}',
  cleared: 'Chiffre saisi effacé',
  missing: 'Aucun chiffre connu : il compte pour zéro',
  missingMany: 'Il manque des chiffres',
  missingManyText_one: '{{count}} chiffre n’est pas connu pour certains mois et compte pour zéro : saisissez-le.',
  missingManyText_many:
    '{{count}} chiffres ne sont pas connus pour certains mois et comptent pour zéro : saisissez-les.',
  missingManyText_other:
    '{{count}} chiffres ne sont pas connus pour certains mois et comptent pour zéro : saisissez-les.',
  from: 'À partir de',
  typedValue: 'Valeur',
  takeLast: 'Reprendre le dernier chiffre connu : {{value}}',
  takeLastHelp: 'En vigueur depuis {{month}}',
  takenNote: 'repris du dernier chiffre connu ({{month}}), faute de texte plus récent',
  noLast: 'Aucun chiffre plus ancien n’est connu.',
  usedBy: 'Sert à : {{lines}}',
  usedByCheck: 'Sert à un contrôle',
} as const
