import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import { isId } from '#kit/http/fields.ts'
import { readAll } from '#plumbing/database.ts'
import { notFound } from '#plumbing/verdict.ts'
import { keyOf, opens } from '../comments/keys.ts'
import { saltOf } from '../comments/places.store.ts'
import { magazineName } from '../reading/reading.store.ts'
import { earlierTexts, findMine, mineConsents, mineRulings } from './mine.store.ts'
import { mayChangeMine, mayCorrectMine } from './rights.policy.ts'
import { timingOf } from './rights.ts'
import { wishesOf } from './wishes.store.ts'

/** The comment of the address, if the key in it fits; a page nobody else keeps or is told of. */
export async function unlock(c: Context<Env>, lock: 'mine' | 'stop'): Promise<string> {
  const [id, typed] = [c.req.param('id') ?? '', c.req.param('key') ?? '']
  if (!isId(id) || !opens(typed, keyOf(await saltOf(c.var.db), lock, id))) return notFound()
  c.header('cache-control', 'no-store')
  return id
}

/** Everything kept about a comment, and what its sender may do. */
export async function showMine(c: Context<Env>) {
  const id = await unlock(c, 'mine')
  const { db } = c.var
  const mine = await findMine(db, id)
  if (!mine) return notFound()
  const read = await readAll(db, {
    magazine: () => magazineName(db),
    rulings: () => mineRulings(db, id),
    consents: () => mineConsents(db, id),
    earlier: () => earlierTexts(db, id),
    wishes: () => wishesOf(db, id),
  })
  const today = c.var.clock.today()
  const sent = c.req.query('sent')
  return {
    ...read,
    comment: mine,
    wishes: read.wishes.map((wish) => ({ ...wish, timing: timingOf(wish, today) })),
    address: `/comments/mine/${id}/${c.req.param('key')}`,
    site: c.var.settings.publicUrl ?? new URL(c.req.url).origin,
    sent: sent === 'shown' || sent === 'waiting' ? sent : null,
    may: { correct: mayCorrectMine(mine), change: mayChangeMine(mine) },
  }
}

export type MineView = Awaited<ReturnType<typeof showMine>>
