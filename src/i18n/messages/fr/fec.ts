import { fecMapping } from './fec/mapping.ts'
import { fecOddities } from './fec/oddities.ts'
import { fecOpening } from './fec/opening.ts'

/** The import of an accounting file (FEC). */
export const fec = {
  introTitle: 'Partir de la comptabilité',
  intro:
    'Le fichier des écritures comptables (FEC) est un export de tout logiciel de comptabilité : toutes les écritures d’un exercice, en texte. Alliage en tire le bilan d’ouverture et les recettes et charges de l’an dernier, à reprendre ligne par ligne.',
  introSeveral:
    'Un fichier par exercice : vous pouvez en donner plusieurs à la fois. Rien n’entre dans le plan avant votre accord.',
  choose: 'Choisir des fichiers…',
  drop: 'ou déposez-les ici',
  reading: 'Lecture de la comptabilité…',
  progress: 'Part lue',
  cancel: 'Arrêter',
  cancelled: 'Lecture arrêtée : rien n’a été retenu.',
  failed: 'La lecture a échoué : {{reason}}',
  again: 'Choisir d’autres fichiers…',
  verdict: {
    question: 'Peut-on partir de cette comptabilité ?',
    good: 'Oui : les écritures sont équilibrées et tout a pu être lu.',
    warning: 'Oui, après vérification : quelque chose est à regarder ci-dessous.',
    danger: 'Non : aucun de ces fichiers n’a pu être lu.',
    someRefused: 'En partie : un des fichiers n’a pas pu être lu.',
  },
  file: {
    label: 'Fichier lu : {{name}}',
    period: 'Du {{first}} au {{last}}',
    lines: 'Lignes',
    entries: 'Écritures',
    accounts: 'Comptes',
    debit: 'Total débit',
    credit: 'Total crédit',
    balanced: 'équilibré',
    unbalanced: 'écart de {{amount}}',
    format: 'Texte {{encoding}}, colonnes séparées par {{separator}}',
    opening: {
      journal: 'À-nouveaux reconnus par leur journal.',
      firstEntry: 'À-nouveaux reconnus : la première écriture.',
      none: 'Pas d’à-nouveaux.',
    },
    classes: 'Soldes par classe de comptes',
    class: 'Classe',
    balance: 'Débit moins crédit',
    classNames: {
      '1': '1 Fonds propres et emprunts',
      '2': '2 Immobilisations',
      '3': '3 Stocks',
      '4': '4 Tiers',
      '5': '5 Trésorerie',
      '6': '6 Charges',
      '7': '7 Produits',
      '8': '8 Contributions en nature',
      '9': '9 Analytique',
      '0': '0 Hors bilan',
    },
  },
  separators: {
    tab: 'des tabulations',
    bar: 'des barres verticales',
    semicolon: 'des points-virgules',
    comma: 'des virgules',
  },
  refusals: {
    title: '« {{name}} » n’a pas pu être lu',
    notText: {
      zip: 'C’est un fichier compressé ou un classeur, pas le texte d’un FEC. Pour un tableau, prenez l’onglet « Tableur ».',
      pdf: 'C’est un document PDF. Demandez au logiciel de comptabilité l’export « FEC », en texte.',
      office: 'C’est un ancien classeur ou document de bureau. Pour un tableau, prenez l’onglet « Tableur ».',
      binary: 'Ce n’est pas du texte. Un FEC est un fichier de texte, une ligne par écriture.',
    },
    xml: 'Ce FEC est au format XML. Demandez au logiciel l’export en texte (colonnes séparées).',
    noHeader:
      'Aucune ligne ne nomme les colonnes d’un FEC (JournalCode, EcritureDate, CompteNum, Debit, Credit…) au début du fichier.',
    noEntry: 'Le fichier nomme ses colonnes mais ne contient aucune écriture datée.',
    empty: 'Le fichier est vide.',
    missingColumn: 'Il manque une colonne sans laquelle rien ne peut être calculé : {{columns}}.',
    lineTooLong: 'La ligne {{line}} est démesurément longue : ce n’est pas un FEC, ou il est abîmé.',
    tooManyColumns: 'La ligne {{line}} nomme trop de colonnes pour un FEC.',
    tooManyAccounts: 'Le fichier a plus de {{most}} comptes.',
    tooLarge: 'Le fichier dépasse {{most}} Go.',
  },
  ...fecOddities,
  ...fecMapping,
  ...fecOpening,
} as const
