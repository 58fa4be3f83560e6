import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { agencyHead, yearLead, yearMember } from '#ground/units/who.ts'
import { day, longText, version } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { countTargets } from '../target/target.store.ts'
import { signPledge, writePledge } from './pledge.acts.ts'
import { maySignPledge, mayWritePledge } from './pledge.policy.ts'
import { pledgeOfYear, pledgePaper, signaturesOf } from './pledge.store.ts'
import { PledgeScreen } from './screens/PledgeScreen.tsx'
import { PledgeTextScreen } from './screens/PledgeTextScreen.tsx'

const form = z.object({
  preamble: longText(3000),
  commitments: longText(6000),
  signingOn: day(),
  _version: version(),
})

export const pledgeRoutes = new Hono<Env>()
  .get('/years/:slug/pledge', yearMember, async (c) => show(c, PledgeScreen, await showPledge(c)))
  .get('/years/:slug/pledge/text', yearLead, async (c) => {
    const { db, year, actor } = c.var
    return show(c, PledgeTextScreen, {
      slug: year.slug,
      year: year.year,
      pledge: (await pledgeOfYear(db, year.id)) ?? null,
      may: { write: mayWritePledge(actor, year, (await signaturesOf(db, year.id)).length) },
    })
  })
  .post('/years/:slug/pledge', yearLead, async (c) => {
    const { _version, ...input } = await read(c, form)
    await writePledge(c.var.db, c.var.actor, c.var.year, { ...input, version: _version })
    return done(c, pageOfPledge(c), t('Đã ghi lời giao ước.'))
  })
  .post('/years/:slug/agencies/:agencyId/pledge-signature', agencyHead, async (c) => {
    await signPledge(c.var.db, c.var.actor, c.var.year, { agencyId: c.var.agencyId })
    return done(c, pageOfPledge(c), t('Đã ký giao ước thi đua. Chỉ tiêu của đơn vị được cố định.'))
  })

async function showPledge(c: Context<Env>) {
  const { db, year, actor } = c.var
  const pledge = (await pledgeOfYear(db, year.id)) ?? null
  const signatures = await signaturesOf(db, year.id)
  const counts = new Map((await countTargets(db, year.id)).map((one) => [one.agencyId, one.count]))
  const paper = pledge && (await pledgePaper(db, pledge.id))
  return {
    slug: year.slug,
    year: year.year,
    word: year.word,
    pledge,
    paperId: paper?.id ?? null,
    may: { write: mayWritePledge(actor, year, signatures.length) },
    parties: year.members.map((member) => {
      const signature = signatures.find((one) => one.agencyId === member.id) ?? null
      const targets = counts.get(member.id) ?? 0
      const state = { agencyId: member.id, written: pledge !== null, signed: signature !== null, targets }
      const leads = member.id === year.leadId
      return {
        id: member.id,
        name: member.name,
        leads,
        targets,
        signature,
        maySign: maySignPledge(actor, year, state),
      }
    }),
  }
}

function pageOfPledge(c: Context<Env>): string {
  return `/years/${c.var.year.slug}/pledge`
}
