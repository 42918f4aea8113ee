import { plainText } from '../../words/plainText.ts'

const WHOLE = 1000
const START = 100
const WORD_START = 30
const INSIDE = 10
const LETTERS = 1

/** The fewest letters that are looked for one after another, spread over a text. */
const FEWEST_LETTERS = 3

/**
 * How well a text answers what is sought, 0 when it does not: each word must stand in it, at best at its start; failing that,
 * its letters in their order. Accents and capitals do not count.
 */
export function matchScore(sought: string, text: string): number {
  const query = plainText(sought)
  const found = plainText(text)
  if (query === '') return LETTERS
  if (query === found) return WHOLE
  const scores = query.split(/\s+/).map((word) => wordScore(word, found))
  if (scores.every((score) => score > 0)) return scores.reduce((sum, score) => sum + score, 0)
  const letters = query.replaceAll(/\s/g, '')
  return letters.length >= FEWEST_LETTERS && holdsInOrder(letters, found) ? LETTERS : 0
}

function wordScore(word: string, text: string): number {
  const at = text.indexOf(word)
  if (at < 0) return 0
  if (at === 0) return START
  return text.split(/[^\p{L}\p{N}]+/u).some((each) => each.startsWith(word)) ? WORD_START : INSIDE
}

/** Each letter must open a word or follow the letter before it, so that chance finds nothing. */
function holdsInOrder(letters: string, text: string): boolean {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const from = (letter: number, word: number): boolean => {
    if (letter === letters.length) return true
    for (let next = word; next < words.length; next += 1) {
      const start = words[next] ?? ''
      for (let length = 1; start.startsWith(letters.slice(letter, letter + length)); length += 1) {
        if (from(letter + length, next + 1)) return true
        if (letter + length >= letters.length) break
      }
    }
    return false
  }
  return from(0, 0)
}
