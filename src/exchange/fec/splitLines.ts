/** The longest line that is read, in characters. */
export const MAX_LINE = 1 << 16

/** Takes text in pieces, and gives its lines. */
export interface LineSplitter {
  /** Gives the lines that a piece of text ends; false when one is too long or when no more is asked for. */
  push(text: string): boolean
  /** Gives the last line, when it has no end of its own. */
  end(): boolean
  /** Whether a line was too long. */
  isTooLong(): boolean
}

const LF = 10
const CR = 13

/** Cuts text into lines that end with CR, LF or both; `onLine` is given each with its number from 1, and false stops. */
export function splitLines(onLine: (line: string, number: number) => boolean): LineSplitter {
  let rest = ''
  let number = 0
  let afterCr = false
  let tooLong = false
  const give = (line: string): boolean => {
    number++
    if (line.length > MAX_LINE) tooLong = true
    return !tooLong && onLine(line, number)
  }
  return {
    push(piece) {
      const text = afterCr && piece.charCodeAt(0) === LF ? piece.slice(1) : piece
      if (piece !== '') afterCr = false
      let from = 0
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i)
        if (code > CR || (code !== LF && code !== CR)) continue
        const line = text.slice(from, i)
        if (code === CR) {
          if (i + 1 === text.length) afterCr = true
          else if (text.charCodeAt(i + 1) === LF) i++
        }
        from = i + 1
        const whole = rest === '' ? line : rest + line
        rest = ''
        if (!give(whole)) return false
      }
      rest += text.slice(from)
      tooLong = rest.length > MAX_LINE
      return !tooLong
    },
    end: () => (rest === '' ? true : give(rest)),
    isTooLong: () => tooLong,
  }
}
