import * as z from 'zod'

// Without this zod tries whether it may make functions from text, which the content policy of the window forbids. It must
// stand before any schema is made.
z.config({ jitless: true })

export { z }
