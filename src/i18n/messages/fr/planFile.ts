/** The plan file: its passphrase, its fingerprint, its anonymised copy. */
export const planFile = {
  title: 'Fichier du plan (.alliage)',
  text: 'Le plan entier, avec ses scénarios, ses copies figées et ses notes, dans un seul fichier : pour le sauvegarder ou l’ouvrir sur un autre ordinateur.',
  what: 'Ce qu’il contient',
  whole: 'Le plan tel qu’il est',
  anonymous: 'Une copie anonymisée',
  anonymousText:
    'Les noms de la structure, des financeurs, des actions et des scénarios sont remplacés par des noms neutres (« Financeur 1 ») ; chaque ligne prend le nom de son type ; notes, sources, textes libres, copies figées et échanges sont retirés. Les dates et les chiffres restent : relisez la copie avant de la diffuser.',
  scale: 'Multiplier tous les montants par un facteur secret',
  scaleText:
    'Le facteur est tiré au hasard et n’est écrit nulle part. Les proportions restent ; les seuils légaux, eux, ne changent pas : taxes et plafonds peuvent s’appliquer autrement.',
  usePassphrase: 'Protéger par une phrase de passe',
  usePassphraseText:
    'Le fichier est chiffré. Sans la phrase, personne ne peut le rouvrir, vous non plus : gardez-la ailleurs.',
  passphrase: 'Phrase de passe',
  again: 'La même, une seconde fois',
  different: 'Les deux phrases ne sont pas les mêmes',
  strength: {
    none: 'Quatre ou cinq mots sans rapport entre eux font une bonne phrase.',
    tooShort: 'Trop courte : au moins {{n}} caractères.',
    weak: 'Facile à deviner : ajoutez des mots.',
    fair: 'Correcte ; un ou deux mots de plus la rendraient solide.',
    strong: 'Solide.',
  },
  show: 'Montrer ou cacher ce qui est tapé',
  save: 'Enregistrer le fichier',
  saveTitle: 'Enregistrer « {{name}} » dans un fichier',
  locking: 'Chiffrement du fichier : {{percent}}',
  failed: 'Le fichier n’a pas pu être écrit : {{reason}}',
  neutral: {
    plan: 'Plan anonymisé',
    structure: 'Structure',
    funder: 'Financeur {{n}}',
    action: 'Action {{n}}',
    grantor: 'Organisme {{n}}',
    scenario: { base: 'Base', choice: 'Choix', event: 'Aléa' },
    event: 'Événement {{n}}',
    decision: 'Décision {{n}}',
  },
  opening: {
    lockedTitle: 'Ce fichier est protégé',
    lockedText: 'Tapez la phrase de passe avec laquelle « {{name}} » a été enregistré.',
    lockedTextUnnamed: 'Tapez la phrase de passe avec laquelle ce fichier a été enregistré.',
    open: 'Ouvrir',
    cancel: 'Annuler',
    working: 'Vérification de la phrase : {{percent}}',
    wrong: 'Ce n’est pas la bonne phrase de passe. Vérifiez les majuscules et la langue du clavier.',
    damaged:
      'Ce fichier protégé est abîmé ou a été coupé : il ne peut pas être ouvert. Demandez qu’on vous le renvoie, ou reprenez une sauvegarde.',
    tooLong: 'Ce fichier demande plus de calcul que permis : il n’a pas été ouvert.',
    alteredTitle: 'Ce fichier a été modifié en dehors d’Alliage',
    alteredText:
      'Son contenu n’est plus celui qu’Alliage a écrit : quelqu’un, ou un logiciel, l’a changé depuis. Le plan est lisible ; vérifiez ses chiffres si vous l’ouvrez.',
    openAnyway: 'Ouvrir quand même',
  },
} as const
