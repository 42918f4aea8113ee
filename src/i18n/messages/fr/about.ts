/** About the app. */
export const about = {
  title: 'À propos d’Alliage',
  description: 'La version installée, comment en vérifier une plus récente, et les licences.',
  version: {
    title: 'Vérifier la version',
    installed: 'Version installée : {{version}}',
    builtOn: 'préparée le {{day}}',
    noCall:
      'Alliage n’appelle jamais internet : il ne peut donc pas savoir si une version plus récente existe. C’est vous qui regardez, quand vous le voulez.',
    howTitle: 'Comment faire',
    address: 'L’adresse officielle, à copier dans votre navigateur',
    open: 'Ouvrez cette adresse dans votre navigateur, sur un ordinateur relié à internet.',
    compare: 'Comparez le numéro qui y est affiché avec celui de la version installée.',
    backUp: 'S’il est plus grand, enregistrez d’abord une copie de vos plans (écran Sauvegardes).',
    install:
      'Téléchargez la nouvelle version, fermez Alliage, puis installez-la par-dessus : vos plans restent en place.',
  },
  privacy: {
    title: 'Confidentialité',
    local: 'Vos plans restent sur cet ordinateur. Il n’y a ni compte, ni serveur, ni copie ailleurs.',
    network: 'Aucune donnée ne sort par le réseau : la fenêtre n’a pas le droit de s’en servir.',
    links: 'Les liens vers les sources officielles ne s’ouvrent que dans votre navigateur, après votre accord.',
    files:
      'Les fichiers que vous enregistrez vont là où vous le choisissez ; vous pouvez les protéger par une phrase secrète.',
    measure: 'Rien ne mesure votre usage, et aucun rapport d’erreur n’est envoyé.',
  },
  licences: {
    title: 'Licences',
    own: 'Alliage est un logiciel libre sous licence MIT. Il est fait avec les logiciels suivants.',
    search: 'Chercher un logiciel ou une licence',
    count_one: '{{count}} logiciel',
    count_many: '{{count}} logiciels',
    count_other: '{{count}} logiciels',
    noText: 'Ce logiciel est publié sous licence {{licence}}, sans en joindre le texte.',
  },
} as const
