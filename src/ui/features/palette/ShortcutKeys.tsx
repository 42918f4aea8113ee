import { useT } from '../../state/preferences.ts'
import { shortcutText } from '../../shell/actions/shortcut.ts'
import styles from './Palette.module.css'

const isMac = /^Mac/.test(navigator.platform)

/** The keys of an action, as they are named on this computer. */
export function ShortcutKeys({ shortcut }: { readonly shortcut: string }) {
  const t = useT()
  const names = {
    Shift: t('palette.shift'),
    Enter: t('palette.enter'),
    Delete: t('palette.delete'),
    Home: t('palette.home'),
    End: t('palette.end'),
  }
  return <kbd className={styles['keys']}>{shortcutText(shortcut, isMac, names)}</kbd>
}
