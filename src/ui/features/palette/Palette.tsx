import { Modal } from '@mantine/core'
import type { Action } from '../../shell/actions/action.ts'
import { useT } from '../../state/preferences.ts'
import styles from './Palette.module.css'
import { PaletteBody } from './PaletteBody.tsx'
import { usePaletteStore } from './paletteStore.ts'

/** Every action of the window and everything that can be found, from the keyboard alone. */
export function Palette({ actions }: { readonly actions: () => readonly Action[] }) {
  const t = useT()
  const { shown, times, close } = usePaletteStore()
  return (
    <Modal
      opened={shown === 'palette'}
      onClose={close}
      withCloseButton={false}
      padding={0}
      size={620}
      yOffset="10vh"
      attributes={{ content: { 'aria-label': t('palette.title') } }}
      classNames={{ body: styles['body'] ?? '' }}
    >
      <PaletteBody key={times} actions={actions().filter(({ isIdle }) => isIdle !== true)} onClose={close} />
    </Modal>
  )
}
