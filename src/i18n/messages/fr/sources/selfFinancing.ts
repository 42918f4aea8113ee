/** Where the rules of self-financing come from. */
export const selfFinancingSources = {
  'cgi261-7':
    'Code général des impôts, article 261, 7-1° c : six manifestations de bienfaisance ou de soutien par an exonérées (BOI-TVA-CHAMP-30-10-30-10)',
  'loi78-763':
    'Loi n° 78-763 du 19 juillet 1978, article 33 (version ancienne lue, à vérifier) : répartition des excédents des SCOP',
  scicRedemption: 'Statuts types de SCIC (aptic.cc) et loi n° 47-1775 : remboursement des parts différé jusqu’à 5 ans',
  cerfa12156: 'Formulaire CERFA 12156, budget prévisionnel : ligne « Ressources propres affectées au projet »',
} as const
