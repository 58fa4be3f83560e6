import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import { fieldsOf } from '#kit/http/read.ts'
import { pageOf } from '#kit/http/show.tsx'
import { readAll } from '#plumbing/database.ts'
import { dayTyped } from '#plumbing/typed.ts'
import { learned, scoresOf } from './classifier/classifier.store.ts'
import { reasonsOf } from './classifier/explained.ts'
import { countStandings } from './moderation.store.ts'
import type { QueueFilter } from './moderation.ts'
import { countQueued, queue, queuePage } from './queue.store.ts'

const standings = ['waiting', 'shown', 'reported', 'approved', 'refused', 'withdrawn'] as const

/** What the address asks for; what cannot be read narrows nothing. */
export function filterOf(c: Context<Env>): QueueFilter {
  const asked = (name: string) => (c.req.query(name) ?? '').normalize('NFC').trim().slice(0, 100)
  const marked = asked('marked')
  return {
    standing: standings.find((one) => one === asked('standing')) ?? 'waiting',
    section: /^[a-z0-9-]{1,60}$/.test(asked('section')) ? asked('section') : null,
    marked: marked === 'likely' || marked === 'signs' ? marked : null,
    words: asked('q'),
    from: dayTyped(asked('from')),
    to: dayTyped(asked('to')),
    order: asked('order') === 'score' ? 'score' : 'time',
    page: pageOf(c),
  }
}

/** Back to the list a deed was done in, narrowed as it was. */
export async function backOf(c: Context<Env>): Promise<string> {
  const from = (await fieldsOf(c))._from?.[0] ?? ''
  return /^\/moderation(\?[^#\\]*)?$/.test(from) ? from : '/moderation'
}

export async function showQueue(c: Context<Env>) {
  const { db } = c.var
  const filter = filterOf(c)
  const found = await readAll(db, {
    comments: () => queue(db, filter),
    count: () => countQueued(db, filter),
    counts: () => countStandings(db),
    lessons: () => learned(db),
    sections: () => db.selectFrom('sections').orderBy('position').select(['slug', 'name']).execute(),
  })
  const scores = await scoresOf(
    db,
    found.comments.map((one) => one.body),
  )
  const comments = found.comments.map((one, n) => ({ ...one, score: toldScore(scores[n] ?? null) }))
  return {
    ...found,
    comments,
    filter,
    today: c.var.actor.today,
    pages: Math.max(1, Math.ceil(found.count / queuePage)),
  }
}

function toldScore(score: Parameters<typeof reasonsOf>[0] | null) {
  return score && { percent: Math.round(score.percent), reasons: reasonsOf(score) }
}

export type QueueView = Awaited<ReturnType<typeof showQueue>>
export type ShownCase = QueueView['comments'][number]
