import { create } from 'zustand'

/** A short message about what was just done, with the way back when there is one. */
export interface Toast {
  readonly message: string
  readonly tone?: 'done' | 'error'
  readonly onUndo?: () => void
}

interface ShownToast extends Toast {
  readonly id: number
}

interface ToastStore {
  readonly toasts: readonly ShownToast[]
  readonly dismiss: (id: number) => void
}

const most = 3
let lastId = 0

/** The messages on screen, the oldest first. */
export const useToasts = create<ToastStore>()((set) => ({
  toasts: [],
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}))

/** Tells the person what was just done. */
export function showToast(toast: Toast): void {
  lastId += 1
  const shown = { ...toast, id: lastId }
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, shown].slice(-most) }))
}
