import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import type { ComponentType } from 'preact'
import { render } from 'preact-render-to-string'
import { type Attempt, ShellContext } from '#kit/page/shell.ts'
import type { KitEnv } from './env.ts'

const statusOf = { bad: 422, refused: 403, stale: 409 } as const

/** Answers a person with the page, and a program that asks for JSON with the same view. */
export async function show<E extends KitEnv, V extends object>(
  c: Context<E>,
  Screen: ComponentType<V>,
  view: V,
) {
  c.header('vary', 'accept, cookie')
  if (wantsJson(c)) return c.json(view)
  const shell = await c.var.makeShell()
  const page = render(
    <ShellContext.Provider value={shell}>
      <Screen {...view} />
    </ShellContext.Provider>,
  )
  return c.html(`<!DOCTYPE html>${page}`, statusOfAttempt(shell.attempt))
}

function statusOfAttempt(attempt: Attempt | null) {
  return attempt ? statusOf[attempt.kind] : 200
}

/** After a deed: a person goes back to the page, a program gets the address. */
export function done<E extends KitEnv>(c: Context<E>, path: string, message = '') {
  if (wantsJson(c)) return c.json({ ok: true, location: path }, 200, { location: path })
  if (message) {
    setCookie(c, 'qt_said', encodeURIComponent(message), {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: 60,
    })
  }
  return c.redirect(path, 303)
}

/** Whether the asker is a program that wants JSON. */
export function wantsJson<E extends KitEnv>(c: Context<E>): boolean {
  return (c.req.header('accept') ?? '').includes('application/json')
}

/** The page number of a list from `?page=`, from 1. */
export function pageOf<E extends KitEnv>(c: Context<E>): number {
  const page = Number(c.req.query('page') ?? '1')
  return Number.isInteger(page) && page > 0 && page < 1_000_000 ? page : 1
}
