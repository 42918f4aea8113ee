import type { Messages } from '../fr/messages.ts'

export const cases: Messages['cases'] = {
  title: 'Shared cases',
  description: 'Anonymous plans and templates, with what others learned from them, and yours placed among them.',
}
