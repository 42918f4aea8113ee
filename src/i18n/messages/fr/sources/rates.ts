/** Where the rules on public aid come from. */
export const aidSources = {
  'ue2023-2831':
    'Règlement (UE) 2023/2831 de la Commission du 13 décembre 2023 : aides de minimis, 300 000 € sur trois ans ; en vigueur du 1er janvier 2024 au 31 décembre 2030',
  'ue2023-2832':
    'Règlement (UE) 2023/2832 de la Commission du 13 décembre 2023 : aides de minimis aux services d’intérêt économique général, 750 000 € sur trois ans ; en vigueur du 1er janvier 2024 au 31 décembre 2030',
  'ue2008-C14':
    'Communication de la Commission 2008/C 14/02 du 19 janvier 2008 : taux de référence (taux de base et marge) et taux d’actualisation (taux de base et 100 points de base)',
  'ue2008-C155':
    'Communication de la Commission 2008/C 155/02 du 20 juin 2008 : primes refuges des garanties aux PME, 3,8 % par an sans notation ; à vérifier',
} as const
