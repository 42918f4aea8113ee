/** Lower case without accents, with plain apostrophes, so that "benevolat" finds "bénévolat". */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('’', "'").toLowerCase().trim()
}
