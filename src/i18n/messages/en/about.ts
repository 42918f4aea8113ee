import type { Messages } from '../fr/messages.ts'

export const about: Messages['about'] = {
  title: 'About Alliage',
  description: 'The installed version, how to check for a newer one, and the licences.',
  version: {
    title: 'Check the version',
    installed: 'Installed version: {{version}}',
    builtOn: 'built on {{day}}',
    noCall:
      'Alliage never calls the internet, so it cannot know whether a newer version exists. You look for yourself, whenever you like.',
    howTitle: 'How to do it',
    address: 'The official address, to copy into your browser',
    open: 'Open this address in your browser, on a computer connected to the internet.',
    compare: 'Compare the number shown there with that of the installed version.',
    backUp: 'If it is greater, first save a copy of your plans (Backups screen).',
    install: 'Download the new version, close Alliage, then install it over this one: your plans stay in place.',
  },
  privacy: {
    title: 'Privacy',
    local: 'Your plans stay on this computer. There is no account, no server, no copy elsewhere.',
    network: 'No data leaves by the network: the window is not allowed to use it.',
    links: 'Links to official sources open only in your browser, once you agree.',
    files: 'The files that you save go where you choose; you can protect them with a passphrase.',
    measure: 'Nothing measures how you use it, and no error report is sent.',
  },
  licences: {
    title: 'Licences',
    own: 'Alliage is free software under the MIT licence. It is made with the following software.',
    search: 'Search for software or a licence',
    count_one: '{{count}} piece of software',
    count_other: '{{count}} pieces of software',
    noText: 'This software is published under the {{licence}} licence, without its text.',
  },
}
