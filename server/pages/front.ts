import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Changes } from '#plumbing/changes.ts'
import { systemClock } from '#plumbing/clock.ts'
import { readerToken } from '../csrf.ts'
import { type Asked, askedOf, isAsset } from './asked.ts'
import { drawing, type Front, type Program } from './drawing.ts'
import type { Page } from './page.ts'
import { send } from './send.ts'

/** Stands before the program: readers without a session get kept pages while these are sure to be what it would say. */
export function inFront(front: Front, onward: RequestListener): RequestListener {
  const pages = drawing(front)
  const token = tokenOfSecond(front.secret)
  const own = () => ({ csrf: token(), once: randomUUID() })
  return (request, response) => {
    const asked = askedOf(request, front.language)
    if (!asked) return onward(request, response)
    const page = isAsset(asked.path) || front.changes.isSure() ? pages.kept(asked) : undefined
    if (page) return send(page, { request, response, own })
    drawn(asked).then(
      (made) => (made ? send(made, { request, response, own }) : onward(request, response)),
      (error: unknown) => broken(error, request, response),
    )
  }

  async function drawn(asked: Asked): Promise<Page | undefined> {
    if (!isAsset(asked.path) && !(await front.changes.makeSure())) return undefined
    return pages.kept(asked) ?? pages.draw(asked)
  }
}

/** The token of readers names the second it was made in: one a second is enough. */
function tokenOfSecond(secret: string): () => string {
  let [second, token] = [0, '']
  return () => {
    const now = systemClock.now()
    const current = Math.floor(now.getTime() / 1000)
    if (current !== second) [second, token] = [current, readerToken(secret, now)]
    return token
  }
}

function broken(error: unknown, request: IncomingMessage, response: ServerResponse): void {
  process.stderr.write(`${request.url}: ${error instanceof Error ? error.stack : String(error)}\n`)
  response.destroy()
}

/** A deed is answered once nobody can be shown a page of before it any more. */
export function settled(program: Program, changes: Changes): Program {
  return async (request, env) => {
    if (request.method === 'GET' || request.method === 'HEAD') return program(request, env)
    const count = changes.count()
    const answer = await program(request, env)
    await changes.settle(count)
    return answer
  }
}
