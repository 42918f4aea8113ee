import type { FecResult } from '../exchange/fec/fecReading.ts'
import type { Task } from './task.ts'

/** One accounting file that was asked for, with what became of it. */
export interface ReadFile {
  readonly name: string
  readonly result: FecResult
}

/** Reads accounting files one after another, as streams: none is ever whole in memory. */
export const fecTask: Task<readonly File[], readonly ReadFile[]> = {
  async run(files, { onProgress }) {
    const { readFec } = await import('../exchange/fec/readFec.ts')
    const size = files.reduce((sum, file) => sum + file.size, 0)
    const read: ReadFile[] = []
    let before = 0
    for (const file of files) {
      const result = await readFec(chunksOf(file), (count) => onProgress((before + count) / Math.max(1, size)))
      before += file.size
      read.push({ name: file.name, result })
    }
    return read
  },
}

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}
