import { Text } from '@mantine/core'
import { useT } from '../../../state/preferences.ts'
import type { ShowScreen } from '../../../state/route.ts'

export function SheetPart(_: { readonly onScreen: ShowScreen }) {
  const t = useT()
  return <Text>{t('sheetImport.intro')}</Text>
}
