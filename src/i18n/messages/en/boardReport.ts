import type { Messages } from '../fr/messages.ts'

export const boardReport: Messages['boardReport'] = {
  title: 'Board report',
  description: 'A document of a few pages, to print or to save as a PDF, in which each figure leads to its source.',
}
