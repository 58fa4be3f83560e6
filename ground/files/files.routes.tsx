import { Hono } from 'hono'
import { sql } from 'kysely'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Env } from '../env.ts'
import { findYear } from '../units/year.store.ts'
import { seesYear } from '../units/year.ts'
import { rulingOn } from './rulings.ts'

/** A file follows its record where a rule knows one; else its keeper, those who see its year, anyone once it is public. */
const fileSeer = guard<Env>('fileSeer', async (c) => {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return false
  const file = await c.var.db
    .selectFrom('files')
    .leftJoin('cluster_years', 'cluster_years.id', 'files.year_id')
    .where('files.id', '=', id)
    .select(['files.public', 'files.uploaded_by', 'cluster_years.slug'])
    .executeTakeFirst()
  if (!file) return false
  const who = c.var.actorOrNull
  if (file.public) return true
  if (!who) return false
  const ruling = await rulingOn(c.var.db, who, id)
  if (ruling !== null) return ruling === 'open'
  if (file.uploaded_by === who.id) return true
  const year = file.slug ? await findYear(c.var.db, file.slug, who.today) : undefined
  if (!year || !seesYear(who, year)) return false
  return !(await isBesideOpenSheet(c.var.db, id, who.agencyIds))
})

/** Evidence of a self-score is its agency's alone until the sheet is handed in. */
async function isBesideOpenSheet(db: Db, fileId: string, ownAgencyIds: string[]): Promise<boolean> {
  const row = await db
    .selectFrom('score_files')
    .innerJoin('files', 'files.id', 'score_files.file_id')
    .leftJoin('score_submissions as s', (join) =>
      join
        .onRef('s.year_id', '=', 'files.year_id')
        .onRef('s.agency_id', '=', 'score_files.agency_id')
        .on('s.scorer', '=', 'self'),
    )
    .where('score_files.file_id', '=', fileId)
    .where('s.id', 'is', null)
    .select('score_files.agency_id')
    .executeTakeFirst()
  return row !== undefined && !ownAgencyIds.includes(row.agency_id)
}

export const fileRoutes = new Hono<Env>().get('/files/:id', fileSeer, async (c) => {
  const row = await c.var.db
    .selectFrom('files')
    .where('id', '=', c.req.param('id'))
    .select(['name', 'kind', 'public', 'sha256', sql<Buffer>`content`.as('content')])
    .executeTakeFirst()
  const file = found(row)
  const place = file.kind.startsWith('image/') ? 'inline' : 'attachment'
  return c.body(new Uint8Array(file.content), 200, {
    'content-type': file.kind,
    'content-disposition': `${place}; filename="tep"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'cache-control': file.public ? 'public, max-age=86400' : 'private, no-store',
    etag: `"${file.sha256.slice(0, 32)}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
})
