import type { WriteStream } from 'node:tty'

/** Shows how far a long command is. */
export interface ProgressBar {
  show(done: number, total: number, name: string): void
  end(): void
}

/** How many characters the bar itself takes. */
const WIDTH = 24

/** A bar that is drawn anew on one line of a terminal; where the output is no terminal, one line a step. */
export function progressBar(
  out: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean; readonly columns?: number },
  words: (done: number, total: number) => string,
): ProgressBar {
  return {
    show(done, total, name) {
      const told = `${words(done, total)} ${name}`.trimEnd()
      if (out.isTTY !== true) {
        out.write(`${told}\n`)
        return
      }
      const full = Math.round((done / total) * WIDTH)
      const bar = `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${told}`
      out.write(`\r\u001b[K${bar.slice(0, (out.columns ?? 80) - 1)}`)
    },
    end() {
      if (out.isTTY === true) out.write('\n')
    },
  }
}
