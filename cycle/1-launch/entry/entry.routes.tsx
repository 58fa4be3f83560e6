import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { agencySeen, agencyStaff, yearMember } from '#ground/units/who.ts'
import { memberOf } from '#ground/units/year.ts'
import { isId, longText, optionalId, text } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { awardOf } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { enterTitle, withdrawEntry } from './entry.acts.ts'
import { mayEnterTitle, mayWithdrawEntry } from './entry.policy.ts'
import { countEntries, entriesOfYear, entriesPerPage, entryOf, peopleServing } from './entry.store.ts'
import { EntriesScreen } from './screens/EntriesScreen.tsx'
import { EntryScreen } from './screens/EntryScreen.tsx'
import { NewEntryScreen } from './screens/NewEntryScreen.tsx'

const entryForm = z.object({ personId: optionalId(), awardCode: text(60) })
const withdrawalForm = z.object({ reason: longText(1000) })

export const entryRoutes = new Hono<Env>()
  .get('/years/:slug/entries', yearMember, async (c) => show(c, EntriesScreen, await showEntries(c)))
  .get('/years/:slug/agencies/:agencyId/entries/new', agencyStaff, async (c) =>
    show(c, NewEntryScreen, await showNewEntry(c)),
  )
  .post('/years/:slug/agencies/:agencyId/entries', agencyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    await enterTitle(db, actor, year, { ...(await read(c, entryForm)), agencyId })
    return done(c, `${listOf(c)}?agency=${agencyId}`, t('Đã đăng ký thi đua.'))
  })
  .get('/years/:slug/agencies/:agencyId/entries/:id', agencySeen, async (c) =>
    show(c, EntryScreen, await showEntry(c)),
  )
  .post('/years/:slug/agencies/:agencyId/entries/:id/withdrawal', agencyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const { reason } = await read(c, withdrawalForm)
    await withdrawEntry(db, actor, year, { agencyId, id: idOf(c), reason })
    return done(c, `${listOf(c)}?agency=${agencyId}`, t('Đã rút đăng ký.'))
  })

async function showEntries(c: Context<Env>) {
  const { db, year, actor } = c.var
  const agencyId = memberOf(year, c.req.query('agency') ?? '')?.id ?? null
  const awardCode = awardOf(c.req.query('award') ?? '')?.code ?? null
  const page = pageOf(c)
  const counts = await countEntries(db, year.id, { agencyId, awardCode })
  const own = year.members.filter((member) => mayEnterTitle(actor, year, member.id).kind !== 'hidden')
  return {
    slug: year.slug,
    year: year.year,
    entries: await entriesOfYear(db, year.id, { agencyId, awardCode, page }),
    agencies: year.members.map(({ id, name }) => ({ id, name })),
    own: own.map((member) => ({
      id: member.id,
      name: member.name,
      may: mayEnterTitle(actor, year, member.id),
    })),
    filter: { agencyId, awardCode },
    standing: counts.standing,
    page,
    pages: Math.ceil(counts.all / entriesPerPage),
  }
}

async function showNewEntry(c: Context<Env>) {
  const { db, year, actor, agencyId } = c.var
  return {
    slug: year.slug,
    profile: year.profile,
    agency: { id: agencyId, name: found(memberOf(year, agencyId)).name },
    people: await peopleServing(db, agencyId, actor.today),
    may: { enter: mayEnterTitle(actor, year, agencyId) },
  }
}

async function showEntry(c: Context<Env>) {
  const { db, year, actor, agencyId } = c.var
  const entry = found(await entryOf(db, year.id, { agencyId, id: idOf(c) }))
  return {
    slug: year.slug,
    agency: { id: agencyId, name: found(memberOf(year, agencyId)).name },
    entry,
    may: { withdraw: mayWithdrawEntry(actor, year, entry) },
  }
}

function listOf(c: Context<Env>): string {
  return `/years/${c.var.year.slug}/entries`
}

function idOf(c: Context<Env>): string {
  const typed = c.req.param('id') ?? ''
  return found(isId(typed) ? typed : null)
}
