import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { host } from './host.mjs'
import { ipcMain } from './ipc.mjs'
import { preloadWorld } from './preloadWorld.mjs'
import { fromTravelling, handled, isCancelled, toTravelling } from './session.mjs'

export const windows = []

class WebContents extends EventEmitter {
  openHandler = () => ({ action: 'allow' })
  #window

  constructor(window, zoom) {
    super()
    this.#window = window
    this.zoom = zoom
  }
  setWindowOpenHandler(handler) {
    this.openHandler = handler
  }
  getZoomFactor() {
    return this.zoom
  }
  setZoomFactor(zoom) {
    this.zoom = zoom
  }
  getURL() {
    return this.#window.page ? fromTravelling(this.#window.page.url()) : ''
  }
  printToPDF({ pageSize, preferCSSPageSize, printBackground, displayHeaderFooter, generateTaggedPDF }) {
    return this.#window.page.pdf({
      format: pageSize,
      preferCSSPageSize,
      printBackground,
      displayHeaderFooter,
      tagged: generateTaggedPDF,
    })
  }
  /** As in the real runtime nothing is awaited, and a page that has gone hears nothing. */
  send(channel, ...args) {
    const emit = ([name, values]) => globalThis[Symbol.for('electron.emit')](name, values)
    this.#window.page?.evaluate(emit, [channel, args]).catch(() => undefined)
  }
}

const pageOf = (request) => {
  try {
    return request.frame().page()
  } catch {
    return null
  }
}

/** Decides every request of every page as the runtime would: application files, refused navigations, no network. */
export async function route(routed) {
  const request = routed.request()
  const url = fromTravelling(request.url())
  const window = windows.find(({ page }) => page === pageOf(request))
  if (!window) return routed.abort()
  const isNavigation = request.isNavigationRequest() && request.frame() === window.page.mainFrame()
  if (isNavigation && window.loading !== request.url()) {
    let prevented = false
    window.webContents.emit('will-navigate', { url, preventDefault: () => (prevented = true) })
    if (prevented) {
      host.seen.blockedNavigations.push(url)
      return routed.abort('aborted')
    }
  }
  const response = await handled(url, request)
  if (response) return routed.fulfill(response)
  const cancelled = await isCancelled({ url, method: request.method(), resourceType: request.resourceType() })
  host.seen.network.push({ url, cancelled })
  return routed.abort(cancelled ? 'blockedbyclient' : 'internetdisconnected')
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => [...windows]
  static fromWebContents = (contents) => windows.find(({ webContents }) => webContents === contents) ?? null

  page = null
  loading = null
  #options
  #bounds
  #maximized = false
  #destroyed = false
  #opened

  constructor(options) {
    super()
    const { sandbox, contextIsolation, nodeIntegration } = options.webPreferences
    if (!contextIsolation || nodeIntegration || !sandbox || !host.sandboxed) {
      throw new Error('electron stand-in: only sandboxed, isolated windows are supported')
    }
    this.#options = options
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width, height: options.height }
    this.webContents = new WebContents(this, options.webPreferences.zoomFactor ?? 1)
    windows.push(this)
    host.app.emit('web-contents-created', {}, this.webContents)
    this.#opened = this.#open()
  }

  async #open() {
    this.page = await host.newPage(route)
    await this.page.setViewportSize({ width: this.#bounds.width, height: this.#bounds.height })
    await this.page.exposeBinding('__electronCall', (source, kind, name, args) =>
      kind === 'open' ? this.#refusePopup(name) : ipcMain.dispatch(this.webContents, source.frame, name, args),
    )
    const preload = readFileSync(this.#options.webPreferences.preload, 'utf8')
    await this.page.addInitScript({
      content: `(${preloadWorld})(function (exports, require, module) {${preload}\n})`,
    })
    this.page.on('pageerror', (error) => host.seen.pageErrors.push(error))
    this.page.on('crash', () => this.webContents.emit('render-process-gone', {}, { reason: 'crashed' }))
  }
  #refusePopup(address) {
    const url = new URL(address, this.webContents.getURL()).href
    host.seen.popups.push({ url, action: this.webContents.openHandler({ url }).action })
  }
  async loadURL(url) {
    await this.#opened
    this.loading = toTravelling(url)
    await this.page.goto(this.loading, { waitUntil: 'load' })
    this.loading = null
    this.emit('ready-to-show')
    host.windowReady(this.page)
  }
  show() {}
  restore() {}
  focus() {}
  maximize() {
    this.#maximized = true
  }
  isMaximized() {
    return this.#maximized
  }
  isMinimized() {
    return false
  }
  isDestroyed() {
    return this.#destroyed
  }
  setDocumentEdited() {}
  getNormalBounds() {
    return { ...this.#bounds }
  }
  setBounds(bounds) {
    this.#bounds = { ...this.#bounds, ...bounds }
    return this.page.setViewportSize({ width: this.#bounds.width, height: this.#bounds.height })
  }
  setContentSize(width, height) {
    return this.setBounds({ width, height })
  }
  close() {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) this.destroy()
  }
  /** The page itself goes with the browser: closing the last one first would end it before its data is on disk. */
  destroy() {
    if (this.#destroyed) return
    this.#destroyed = true
    windows.splice(windows.indexOf(this), 1)
    this.emit('closed')
    if (windows.length === 0) host.app.emit('window-all-closed')
  }
}
