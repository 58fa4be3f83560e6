import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { type Changes, listenForChanges } from '#plumbing/changes.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { readSettings } from '#plumbing/settings.ts'
import { serverOf } from '#server/pages/server.ts'
import { secretOf } from '#server/secret.ts'
import type { TestDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'

export const site = 'http://magazine.test'
export const slug = 'cum-thi-dua-tong-ket'

/** The magazine with one published item; gives its id. */
export async function aMagazine(db: Db): Promise<string> {
  const season = await aSeasonGround(db, '2022-10-26')
  const { id: by } = await season.actor('bientap')
  const id = newId()
  const words = { section: 'activity', title: 'Cụm thi đua tổng kết', lead: 'Lời dẫn.', plain: 'Một đoạn.' }
  const content = JSON.stringify([{ type: 'paragraph', words: [{ type: 'text', text: 'Một đoạn.' }] }])
  const common = {
    ...words,
    form: 'text' as const,
    content,
    byline: 'Người Viết Mẫu',
    byline_covers_photos: true,
  }
  await db
    .insertInto('articles')
    .values({ id, slug, ...common, drafted_by: by })
    .execute()
  await db
    .insertInto('article_editions')
    .values({ article_id: id, number: 1, ...common, change: 'first', published_by: by })
    .execute()
  await db
    .insertInto('article_publications')
    .values({ article_id: id, published_by: by, section: 'activity' })
    .execute()
  return id
}

export type Process = {
  changes: Changes
  get: (path: string, headers?: Record<string, string>) => Promise<Response>
  page: (path: string) => Promise<string>
  post: (path: string, fields: Record<string, string>, headers?: Record<string, string>) => Promise<Response>
  close: () => void
}

/** One process of the program on the loopback, with its own ear for changes. */
export async function aProcess({ db, url }: TestDatabase): Promise<Process> {
  const changes = await listenForChanges(url)
  const settings = { ...readSettings({}), publicUrl: site, databaseUrl: url }
  const server = serverOf({ db, settings, secret: await secretOf(db) }, changes)
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  const at = `http://127.0.0.1:${portOf(server)}`
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${at}${path}`, { headers, redirect: 'manual' })
  return {
    changes,
    get,
    page: async (path) => (await get(path)).text(),
    post: (path, fields, headers = {}) =>
      fetch(`${at}${path}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: site, ...headers },
        redirect: 'manual',
      }),
    close: () => {
      server.closeAllConnections()
      server.close()
      void changes.stop()
    },
  }
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** Changes the name of the magazine without telling anybody: what is still shown with the old one came from memory. */
export async function renameUntold(db: Db, name: string) {
  await db.transaction().execute(async (tx) => {
    await sql`alter table settings disable trigger tells_readers`.execute(tx)
    await rename(tx, name)
    await sql`alter table settings enable trigger tells_readers`.execute(tx)
  })
}

export async function rename(db: Db, name: string) {
  const value = JSON.stringify(name)
  await db
    .insertInto('settings')
    .values({ name: 'magazine', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
