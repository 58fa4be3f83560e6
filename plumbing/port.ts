import { createServer } from 'node:net'

/** The first free port from this one upwards; 0 asks the system for any. */
export async function freePort(host: string, from: number): Promise<number> {
  for (let port = from; port < Math.min(from + 100, 65_536); port++) {
    const found = await tryPort(host, port)
    if (found !== null) return found
  }
  throw new Error(`no free port from ${from} to ${from + 99} on ${host}`)
}

function tryPort(host: string, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null)
      else reject(error)
    })
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address()
      const bound = address !== null && typeof address === 'object' ? address.port : port
      server.close(() => resolve(bound))
    })
  })
}
