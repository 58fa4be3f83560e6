import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Changes } from '#plumbing/changes.ts'
import { createApp } from '../app.ts'
import { inFront, settled } from './front.ts'

/** The program behind its kept pages: readers are answered from memory where that is sure. */
export function serverOf(parts: Parameters<typeof createApp>[0], changes: Changes): Server {
  const { fetch: program } = createApp(parts)
  const { publicUrl: site, languageDefault: language } = parts.settings
  const onward = getRequestListener(settled(program, changes))
  return createServer(inFront({ program, changes, secret: parts.secret, site, language }, onward))
}
