import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { host } from './host.mjs'
import { windows } from './windows.mjs'

class App extends EventEmitter {
  isPackaged = false
  #ready = false
  #quitting = false
  #whenReady = new Promise((resolve) => this.once('ready', resolve))

  whenReady() {
    return this.#whenReady
  }
  isReady() {
    return this.#ready
  }
  getVersion() {
    return host.pkg.version
  }
  getName() {
    return host.pkg.productName
  }
  getPath(name) {
    return name === 'userData' ? host.userData : join(host.userData, name)
  }
  enableSandbox() {
    if (this.#ready) throw new Error('app.enableSandbox() can only be called before app is ready')
    host.sandboxed = true
  }
  /** One launch per user data folder: a later one hands its command line to the first. */
  requestSingleInstanceLock() {
    const first = [...globalThis.__alliageHosts.values()].find(
      (other) => other !== host && other.userData === host.userData && other.electron,
    )
    if (!first) return true
    first.electron.app.emit('second-instance', {}, ['alliage', ...host.argv], host.userData)
    return false
  }
  addRecentDocument(path) {
    host.seen.recentDocuments.push(path)
  }
  quit() {
    if (this.#quitting) return
    this.#quitting = true
    this.emit('before-quit', { preventDefault() {} })
    for (const window of [...windows]) window.close()
    this.#quitting = false
    if (windows.length > 0) return
    this.emit('will-quit', { preventDefault() {} })
    this.emit('quit', {}, 0)
    host.end()
  }
  /** Called by the launcher once the main bundle is loaded, as the real runtime does. */
  becomeReady() {
    this.#ready = true
    this.emit('ready', {}, {})
  }
}

export const app = new App()
host.app = app
