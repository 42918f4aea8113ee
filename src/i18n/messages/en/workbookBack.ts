import type { Messages } from '../fr/messages.ts'

export const workbookBack: Messages['workbookBack'] = {
  intro: 'The workbook that you exported, with changed yellow cells.',
}
