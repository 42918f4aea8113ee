import { create } from 'zustand'

/** A short message that goes away by itself, with at most one thing to do about it. */
export interface Toast {
  readonly id: number
  readonly text: string
  readonly isError: boolean
  readonly action?: { readonly label: string; readonly run: () => void }
}

interface Toasts {
  readonly toasts: readonly Toast[]
  readonly next: number
  show(toast: Omit<Toast, 'id'>): void
  dismiss(id: number): void
}

/** The messages on screen, the newest last. */
export const useToasts = create<Toasts>()((set) => ({
  toasts: [],
  next: 1,
  show: (toast) =>
    set(({ toasts, next }) => ({ toasts: [...toasts.slice(-2), { ...toast, id: next }], next: next + 1 })),
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}))
