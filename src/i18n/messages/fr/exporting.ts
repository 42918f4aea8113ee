/** The screen that takes a plan out of the app. */
export const exporting = {
  title: 'Exporter',
  workbook: 'Le classeur du conseil d’administration',
  workbookText:
    'Tout le plan dans un classeur Excel vivant : des formules, pas une image. Une cellule jaune changée, et tout suit, dans Excel comme dans LibreOffice.',
  language: 'Langue du classeur',
  save: 'Enregistrer le classeur (.xlsx)',
  working: 'Préparation du classeur…',
  failed: 'Le classeur n’a pas pu être préparé : {{reason}}',
  planFile: 'Le fichier du plan',
  planFileText: 'Pour le confier à un conseiller, le garder ailleurs ou le rouvrir sur un autre ordinateur.',
  savePlan: 'Enregistrer le plan (.alliage)',
  broken: 'Attention : un contrôle du plan n’est pas à zéro. Le classeur le montrera aussi.',
} as const
