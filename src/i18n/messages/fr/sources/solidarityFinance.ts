/** Where the rules of solidarity finance and of securities come from. */
export const solidarityFinanceSources = {
  'anc2024-07':
    'Autorité des normes comptables, règlement n° 2024-07 du 6 décembre 2024 : emprunts et autres fonds propres, à partir de l’exercice 2026 ; son application aux associations est une déduction',
  pess: 'Prêt économie sociale et solidaire de Bpifrance (UDESS 05, BF Conseils, AC Franchise) : bornes publiées depuis 2015 ; vérifier qu’il est encore proposé',
  honourLoan:
    'Initiative, Adie, régions : prêts d’honneur à 0 % aux créateurs ; montants et durées à vérifier auprès du réseau',
  franceActiveApports:
    'Contrat d’apport et fonds d’amorçage associatifs de France Active (Associations mode d’emploi n° 68720, bna.asso.fr, Assistant juridique) ; montants et durées du contrat d’apport : usage, à vérifier',
  franceActiveGuarantee:
    'Garanties de France Active (bpifrance-creation.fr, fonds-publics.fr) : quotité, plafond, coût de 2,5 % du montant garanti, 84 mois au plus',
  dailly:
    'Code monétaire et financier, article L313-23 ; réponse ministérielle du 1er avril 2025 (JO Assemblée nationale) : cession d’une subvention notifiée, la banque restant libre de refuser',
  overdraft:
    'Convention de compte et tarif de la banque : limite, taux, commission, durée ; les valeurs proposées sont à remplacer',
  tmo: 'Taux moyen de rendement des obligations privées (TMO) : 3,14 % au premier semestre 2023, 3,37 % au second (ARAPL, 7 mars 2024) ; ensuite, à saisir',
  cigales:
    'Clubs CIGALES (fonds-publics.fr, Associations mode d’emploi n° 74277, 2022 ; cigales-occitanie.org) : 1 000 à 10 000 € par club, sortie après 5 ans',
  solidarityCapital:
    'Garrigue (garrigue.org) : 5 ans au moins ; Herrikoa (La Tribune, 23 février 2022) : 1 000 à 75 000 €, participation minoritaire et temporaire',
  collectiveFund:
    'Terre de Liens, Habitat et Humanisme, Etic : conditions du bail et de l’entrée au fonds à demander au propriétaire',
  'ccomL228-36':
    'Code de commerce, article L228-36 : titres participatifs, rachetables à l’initiative de l’émetteur après sept ans au moins',
  titreParticipatif:
    'Titre participatif : part variable sur 40 % du nominal au plus (Wikipédia) ; Scopinvest : 25 000 € au moins, 50 % des capitaux permanents au plus (fonds-publics.fr)',
  currentAccount:
    'Convention de compte courant d’associé ; taux maximal déductible publié par l’administration fiscale, à saisir',
} as const
