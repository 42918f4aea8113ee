/** The screen that takes a plan out of the app. */
export const exporting = {
  title: 'Exporter',
  workbook: 'Le classeur du conseil d’administration',
  workbookText:
    'Tout le plan dans un classeur Excel vivant : des formules, pas une image. Une cellule jaune changée, et tout suit, dans Excel comme dans LibreOffice.',
  language: 'Langue du classeur',
  format: 'Format',
  formats: { xlsx: 'Excel (.xlsx)', ods: 'OpenDocument (.ods)' },
  saveAs: { xlsx: 'Enregistrer le classeur (.xlsx)', ods: 'Enregistrer le classeur (.ods)' },
  options: 'Choisir ce qu’il contient',
  odsText:
    'Le classeur .ods garde les formules et leur mise en forme ; les graphiques, les listes de choix et le mot de passe sont réservés au .xlsx, que LibreOffice ouvre aussi.',
  scenarios: 'Scénarios',
  noScenario: 'Gardez au moins un scénario.',
  sheets: 'Feuilles',
  sheetsText:
    'Les feuilles À propos, Synthèse, Hypothèses, Calcul, Comparaison, Trésorerie et Contrôles y sont toujours : les autres s’appuient sur elles. Une feuille qui n’aurait rien à montrer n’est pas écrite.',
  password: 'Mot de passe (facultatif)',
  passwordText: 'Le classeur sera chiffré et ne s’ouvrira pas sans lui. Personne ne peut le retrouver.',
  stop: 'Arrêter',
  working: 'Préparation du classeur…',
  failed: 'Le classeur n’a pas pu être préparé : {{reason}}',
  emptyTitle: 'Rien à sortir encore',
  emptyText:
    'Cet écran fait le classeur du conseil, le fichier du plan et le calendrier des dates. Ajoutez une ressource et une charge : le classeur en reprendra chaque formule.',
  broken: 'Attention : un contrôle du plan n’est pas à zéro. Le classeur le montrera aussi.',
} as const
