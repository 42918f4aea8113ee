// Node module hooks: inside the graph of the main bundle, 'electron' is the stand-in of that launch. Every launch gets
// its own copy of the main bundle and of the stand-in, told apart by the `host` query of their addresses.
const standIn = new URL('./shim/electron.mjs', import.meta.url).href

export async function resolve(specifier, context, next) {
  const host = context.parentURL && new URL(context.parentURL).searchParams.get('host')
  if (!host) return next(specifier, context)
  if (specifier === 'electron') return { url: `${standIn}?host=${host}`, shortCircuit: true }
  const resolved = await next(specifier, context)
  const isOurs = resolved.url.startsWith('file:') && !resolved.url.includes('/node_modules/')
  return isOurs ? { ...resolved, url: `${resolved.url}?host=${host}` } : resolved
}
