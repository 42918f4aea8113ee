const lines = (count: number) => Array.from({ length: count }, (_, i) => `void ${i}\n`).join('')

/** Files the lint must accept, by path: what the rules ask for instead, at the edge of each. */
export const goodSnippets: Readonly<Record<string, string>> = {
  'src/domain/calc/dates.ts': 'export const start = (time: number): Date => new Date(time)\n',
  'src/domain/calc/nested/deep.ts': "export { thing } from '../thing.ts'\n",
  'src/domain/calc/free.test.ts':
    "import { it } from 'vitest'\nimport { thing } from '../../ui/thing.ts'\nit('runs', () => void thing)\n",
  'src/storage/database.ts':
    "import { thing } from '../domain/calc/thing.ts'\nexport { Dexie } from 'dexie'\nexport const own = thing\n",
  'src/storage/store.ts':
    "import { thing } from '../editing/planStore.ts'\nimport { thing as past } from '../editing/history.ts'\nexport const both = [thing, past]\n",
  'src/exchange/planFile/open.ts': "export { thing } from '../../storage/readPlan.ts'\n",
  'src/exchange/planFile/shape.ts': "export { thing } from '../../storage/zodWithoutJit.ts'\n",
  'src/exchange/lazyBook.ts': "export const load = () => import('hucre/xlsx')\n",
  'src/editing/whole.ts': `// A comment is not a line of code.\n\n${lines(300)}`,
  'src/editing/whole.test.ts': lines(500),
  'src/editing/exhaustive.ts':
    "export function sign(way: 'up' | 'down'): number {\n  switch (way) {\n    case 'up':\n      return 1\n    case 'down':\n      return -1\n  }\n}\n",
  'src/i18n/format.ts': "export const numbers = new Intl.NumberFormat('fr')\n",
  'src/i18n/wording.ts': "export type { TFunction } from 'i18next'\n",
  'src/ui/Worded.tsx':
    "import type { TFunction } from 'i18next'\nexport function Worded({ t }: { readonly t: TFunction }) {\n  return (\n    <p title={t('title')} className=\"wide\" id={'part'}>\n      {t('text')} · 12 %\n    </p>\n  )\n}\n",
  'src/ui/lazyChart.ts': "export const chart = () => import('recharts')\n",
  'src/ui/styled.ts': "import '@mantine/core/styles.css'\nexport { Button } from '@mantine/core'\n",
  'src/main.tsx':
    "import { thing } from './storage/thing.ts'\nimport { thing as screen } from './ui/thing.ts'\nexport const both = [thing, screen]\n",
  'src/cli/command.ts': "import { readFileSync } from 'node:fs'\nconsole.log(readFileSync)\n",
  'electron/main/window.ts':
    "import { join } from 'node:path'\nimport { app } from 'electron'\nimport type { Shape } from '../../src/platform/contract.ts'\nexport const shape: Shape | unknown[] = [join, app]\n",
  'electron/preload/bridge.ts':
    "import { contextBridge } from 'electron'\nimport type { Shape } from '../../src/platform/contract.ts'\nexport const shape: Shape | unknown[] = [contextBridge]\n",
}
