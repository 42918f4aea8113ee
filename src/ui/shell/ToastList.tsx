import { Affix, Button, Group, Notification, Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useT } from '../state/preferences.ts'
import { useToasts } from '../state/toasts.ts'
import type { Toast } from '../state/toasts.ts'

const shownFor = 8000

/** Shows the messages at the foot of the window and reads them out; an error stays until it is closed. */
export function ToastList() {
  const toasts = useToasts((state) => state.toasts)
  return (
    <Affix position={{ bottom: 16, right: 16 }} role="status" aria-live="polite">
      <Stack gap="xs" w={420}>
        {toasts.map((toast) => (
          <ToastView key={toast.id} toast={toast} />
        ))}
      </Stack>
    </Affix>
  )
}

function ToastView({ toast }: { readonly toast: Toast }) {
  const t = useT()
  const dismiss = useToasts((state) => state.dismiss)
  useEffect(() => {
    if (toast.isError) return
    const timer = setTimeout(() => dismiss(toast.id), shownFor)
    return () => clearTimeout(timer)
  }, [toast, dismiss])
  const { action } = toast
  return (
    <Notification
      withBorder
      color={toast.isError ? 'red' : 'petrol'}
      onClose={() => dismiss(toast.id)}
      closeButtonProps={{ 'aria-label': t('components.close') }}
    >
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{toast.text}</Text>
        {action && (
          <Button
            variant="subtle"
            onClick={() => {
              action.run()
              dismiss(toast.id)
            }}
          >
            {action.label}
          </Button>
        )}
      </Group>
    </Notification>
  )
}
