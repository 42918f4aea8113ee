import { ActionIcon, Tooltip } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useT } from '../../state/preferences.ts'
import { usePaletteStore } from './paletteStore.ts'

/** Opens the palette with the mouse. */
export function PaletteButton() {
  const t = useT()
  const show = usePaletteStore((palette) => palette.show)
  return (
    <Tooltip label={t('palette.title')}>
      <ActionIcon aria-label={t('palette.title')} aria-keyshortcuts="Control+K Meta+K" onClick={() => show('palette')}>
        <IconSearch size={17} />
      </ActionIcon>
    </Tooltip>
  )
}
