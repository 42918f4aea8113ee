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
      const text = afterCr && piece.startsWith('\n') ? piece.slice(1) : piece
      if (piece !== '') afterCr = false
      const breaks = openBreaks(text)
      let from = 0
      for (let end = breaks.next(0); end >= 0; end = breaks.next(from)) {
        const line = text.slice(from, end)
        from = breaks.after(end)
        afterCr = from === text.length && text.endsWith('\r')
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

/** Finds the ends of lines in a text, one after another. */
function openBreaks(text: string) {
  let lf = text.indexOf('\n')
  let cr = text.indexOf('\r')
  return {
    /** Where the line that begins there ends; -1 when the text has no more ends. */
    next(from: number): number {
      if (lf >= 0 && lf < from) lf = text.indexOf('\n', from)
      if (cr >= 0 && cr < from) cr = text.indexOf('\r', from)
      if (lf < 0) return cr
      return cr < 0 || lf < cr ? lf : cr
    },
    /** Where the next line begins: CR and LF make one end. */
    after: (end: number): number => (end === cr && lf === end + 1 ? end + 2 : end + 1),
  }
}
