import { EventEmitter } from 'node:events'
import { fromTravelling } from './session.mjs'

class IpcMain extends EventEmitter {
  #handlers = new Map()

  handle(channel, handler) {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  /** Answers one request of a page; an error travels as its text, as in the real runtime. */
  async dispatch(contents, frame, channel, args) {
    const handler = this.#handlers.get(channel)
    if (!handler) return { error: `Error: No handler registered for '${channel}'` }
    const senderFrame = { url: fromTravelling(frame.url()), parent: frame.parentFrame() }
    try {
      return { value: structuredClone(await handler({ sender: contents, senderFrame }, ...args)) }
    } catch (error) {
      return { error: String(error) }
    }
  }
}

export const ipcMain = new IpcMain()
