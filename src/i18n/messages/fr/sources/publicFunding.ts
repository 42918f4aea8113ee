/** Where the rules and figures of public funding come from. */
export const publicFundingSources = {
  circulaire2015:
    'Circulaire du Premier ministre du 29 septembre 2015 : modèles de conventions pluriannuelles d’objectifs ; durée de quatre ans au plus à vérifier',
  leader:
    'Retour de projets LEADER (doczz.fr, 2016) : paiement 2 à 12 mois après le dossier ; taux et forfaits FSE+ 2021-2027 à vérifier',
  pec: 'Parcours emploi compétences (cap-metiers.pro, URIOPSS Pays de la Loire, Cerfrance) : 30 à 60 % du SMIC brut, 20 à 26 heures, 24 mois au plus ; enveloppes 2025-2026 à vérifier',
  fonjep:
    'Postes FONJEP Jeunesse et éducation populaire (académies de Nantes et de Montpellier, DRJSCS de Martinique) : 7 164 € par an, trois ans renouvelables, frais de gestion de 57 € ; pages non datées',
  adulteRelais: 'Adultes-relais (ANCT) : montant non trouvé, à reprendre de la convention',
  iae: 'Arrêté du 4 décembre 2024 (AGCR Expertise ; INAE Nouvelle-Aquitaine, 6 décembre 2024) : montants des aides au poste de l’IAE au 1er novembre 2024, EI au 1er janvier 2025 ; ils suivent le SMIC',
  publicContract: 'Usage de la commande publique : paiement sous 30 jours, avance possible ; à vérifier au contrat',
  repayableAdvance:
    'Avances remboursables des régions et de l’État : différé et durée d’usage, à vérifier dans la convention',
  emergence:
    'Fonds de confiance et pacte Émergence (Associations mode d’emploi n° 68720, bna.asso.fr) : prime jusqu’à 20 000 €',
} as const
