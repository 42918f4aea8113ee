import { ActionIcon, Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useT } from '../state/preferences.ts'
import styles from './ConfirmUndo.module.css'
import { useToasts, type Toast } from './toastStore.ts'

const shownFor = 8000

/** Where messages about what was just done appear, each with its undo; stands once in the window. */
export function ConfirmUndo() {
  const toasts = useToasts((store) => store.toasts)
  const dismiss = useToasts((store) => store.dismiss)
  return (
    <div className={styles.stack} role="status">
      {toasts.map((toast) => (
        <ToastView key={toast.id} toast={toast} onClose={() => dismiss(toast.id)} />
      ))}
    </div>
  )
}

/** One message; it waits as long as the pointer or the keyboard is on it, and an error waits to be closed. */
function ToastView({ toast, onClose }: { readonly toast: Toast; readonly onClose: () => void }) {
  const t = useT()
  const [held, setHeld] = useState(false)
  const stays = held || toast.tone === 'error'
  useEffect(() => {
    if (stays) return
    const timer = setTimeout(onClose, shownFor)
    return () => clearTimeout(timer)
  }, [stays, onClose])
  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false) }
  return (
    <div
      className={styles.toast}
      data-tone={toast.tone ?? 'done'}
      {...hold}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'error' ? <IconAlertTriangle size={16} aria-hidden /> : <IconCheck size={16} aria-hidden />}
      <span className={styles.message}>{toast.message}</span>
      {toast.onUndo && (
        <Button
          size="compact-xs"
          variant="white"
          onClick={() => {
            toast.onUndo?.()
            onClose()
          }}
        >
          {t('components.undo')}
        </Button>
      )}
      <ActionIcon size="sm" color="gray.4" aria-label={t('components.close')} onClick={onClose}>
        <IconX size={14} />
      </ActionIcon>
    </div>
  )
}
