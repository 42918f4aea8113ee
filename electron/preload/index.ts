import { contextBridge, ipcRenderer } from 'electron'
import type { DesktopApi, Notices, Requests, Unsubscribe } from '../../src/platform/contract.ts'

function request<Channel extends keyof Requests>(
  channel: Channel,
  ...args: Parameters<Requests[Channel]>
): Promise<ReturnType<Requests[Channel]>> {
  return ipcRenderer.invoke(channel, ...args)
}

function listen<Channel extends keyof Notices>(
  channel: Channel,
  listener: (payload: Notices[Channel]) => void,
): Unsubscribe {
  const receive = (_event: unknown, payload: Notices[Channel]): void => listener(payload)
  ipcRenderer.on(channel, receive)
  return () => void ipcRenderer.removeListener(channel, receive)
}

const flushes = new Set<() => Promise<void>>()

listen('window:closing', () => {
  const all = Promise.all([...flushes].map((flush) => flush()))
  void all.then(
    () => request('window:flushed', true),
    () => request('window:flushed', false),
  )
})

const desktop: DesktopApi = {
  saveFile: (file) => request('file:save', file),
  openFile: (choice) => request('file:open', choice),
  takeWaitingFile: () => request('file:take'),
  onWaitingFile: (listener) => listen('file:waiting', () => listener()),
  openExternal: (address) => request('link:open', address),
  backups: {
    list: () => request('backups:list'),
    missing: (sha256s) => request('backups:missing', sha256s),
    store: (file) => request('backups:store', file),
    write: (backup) => request('backups:write', backup),
    remove: (moments) => request('backups:remove', moments),
    read: (sha256) => request('backups:read', sha256),
    chooseFolder: () => request('backups:choose'),
    showFolder: () => request('backups:show'),
  },
  printToPdf: () => request('page:pdf'),
  setLabels: (labels) => request('labels:set', labels),
  onMenuCommand: (listener) => listen('menu:command', listener),
  setRecentPlans: (plans) => request('plans:recent', plans),
  onOpenPlan: (listener) => listen('plan:open', listener),
  setTheme: (theme) => request('theme:set', theme),
  setUnsaved: (unsaved) => request('window:unsaved', unsaved),
  onBeforeClose(flush) {
    flushes.add(flush)
    return () => void flushes.delete(flush)
  },
}

contextBridge.exposeInMainWorld('desktop', desktop)
