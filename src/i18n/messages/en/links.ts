import type { Messages } from '../fr/messages.ts'

export const links: Messages['links'] = {}
