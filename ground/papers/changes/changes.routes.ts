import { Hono } from 'hono'
import { z } from 'zod'
import { choice, day, isId, longText, optionalId, optionalText } from '#kit/http/fields.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import type { Env } from '../../env.ts'
import { yearMember } from '../../units/who.ts'
import { addScan } from '../signing/scans.acts.ts'
import { changePaper } from './changes.acts.ts'
import { changeScans } from './changes.ts'

const typed = z.object({
  kind: choice(['withdrawn', 'replaced', 'corrected']),
  changedOn: day(),
  reason: longText(2000),
  otherId: optionalId(),
  otherReference: optionalText(100),
})

/** What happens to a paper after its issue; who keeps the paper is asked by the deed. */
export const paperChangeRoutes = new Hono<Env>().post(
  '/years/:slug/papers/:id/changes',
  yearMember,
  async (c) => {
    const paperId = c.req.param('id')
    if (!isId(paperId)) notFound()
    const change = await read(c, typed)
    const [scan] = await readFiles(c, 'scan')
    const { db, actor, year } = c.var
    await changePaper(db, actor, year, { paperId, ...change })
    if (scan) await addScan(db, actor, { paperId, year, scan, words: changeScans[change.kind] })
    return done(c, `/years/${c.var.year.slug}/papers/${paperId}#changes`, t('Đã ghi thay đổi của văn bản.'))
  },
)
