/**
 * Runs in the page before any of its scripts: gives the preload what a sandboxed preload sees, and the page only what
 * the preload exposes. Serialised into the page, so it refers to nothing outside itself.
 */
export function preloadWorld(preload) {
  if (window !== window.top || !window.__electronCall) return
  const call = window.__electronCall
  delete window.__electronCall

  window.open = (url) => {
    void call('open', String(url), [])
    return null
  }

  const listeners = new Map()
  Object.defineProperty(globalThis, Symbol.for('electron.emit'), {
    value: (channel, args) => {
      for (const listener of [...(listeners.get(channel) ?? [])]) listener({ senderId: 0 }, ...args)
    },
  })

  const isPlain = (value) => [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value))
  const cross = (value) => {
    if (typeof value === 'function') return (...args) => cross(value(...args.map(cross)))
    if (value instanceof Promise) return value.then(cross)
    if (typeof value !== 'object' || value === null) return value
    if (!isPlain(value)) return structuredClone(value)
    if (Array.isArray(value)) return value.map(cross)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cross(item)]))
  }
  const freeze = (value) => {
    if (typeof value !== 'object' || value === null) return value
    Object.values(value).forEach(freeze)
    return Object.freeze(value)
  }

  const ipcRenderer = {
    async invoke(channel, ...args) {
      const reply = await call('invoke', channel, structuredClone(args))
      if ('error' in reply) throw new Error(`Error invoking remote method '${channel}': ${reply.error}`)
      return reply.value
    },
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    removeListener(channel, listener) {
      const kept = (listeners.get(channel) ?? []).filter((other) => other !== listener)
      listeners.set(channel, kept)
      return ipcRenderer
    },
  }
  const contextBridge = {
    exposeInMainWorld(name, api) {
      Object.defineProperty(window, name, { value: freeze(cross(api)), enumerable: true })
    },
  }
  const require = (name) => {
    if (name === 'electron') return { ipcRenderer, contextBridge }
    throw new Error(`module not found: ${name} (sandboxed preload)`)
  }
  const module = { exports: {} }
  preload.call(undefined, module.exports, require, module)
}
