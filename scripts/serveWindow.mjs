import { createServer } from 'node:http'
import { join } from 'node:path'
import { root } from './build.mjs'

const folder = join(root, 'out/renderer')

/**
 * Serves the window to this computer alone, with the files, the headers and the rules of the desktop application.
 * Resolves to its address, or rejects with the error of the port. The port stays the same from one start to the next:
 * a browser keeps data by origin, and the port is part of it.
 */
export async function serveWindow(port) {
  const { readAppFile } = await import('../out/main/appFiles.js')
  const host = `127.0.0.1:${port}`
  const server = createServer(async (request, response) => {
    // Another name for this address would be another origin, or another site pointing here (DNS rebinding).
    if (request.headers.host !== host) return response.writeHead(421).end()
    const path = (request.url ?? '/').split(/[?#]/, 1)[0]
    const file = await readAppFile(folder, request.method ?? 'GET', path)
    response.writeHead(file.status, file.headers).end(file.body)
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return `http://${host}/`
}
