import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie } from 'hono/cookie'
import { dueFrom } from '#desk/due.store.ts'
import { stagesDone } from '#desk/stages.store.ts'
import type { Env } from '#ground/env.ts'
import { mayTellNews } from '#ground/news/draft.policy.ts'
import { type Actor, hasDuty, isAdministrator, rankAndName } from '#ground/people/actor.ts'
import { isOfNewsroom } from '#ground/people/newsroom.ts'
import { findYear, yearsSeenBy } from '#ground/units/year.store.ts'
import { isLeadStaff, runningYear, type Year } from '#ground/units/year.ts'
import type { Attempt, Shell } from '#kit/page/shell.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Language } from '#plumbing/language.ts'
import { openSections } from '#portal/sections/sections.store.ts'
import { readerToken } from './csrf.ts'
import type { Own } from './pages/pieces.ts'

type Parts = {
  exampleDay: Day | null
  language: Language
  secret: string
  attempt: Attempt | null
  marks: Own | null // stand where a reader's own keys go in a page that is kept for many
}

/** Everything a page shows around its own content. */
export async function makeShell(c: Context<Env>, parts: Parts): Promise<Shell> {
  const who = c.var.actorOrNull
  const years = who ? await yearsSeenBy(c.var.db, who.agencyIds, who.councilOrganisationIds) : []
  const year = who ? await yearShown(c, years, who) : null
  return {
    language: parts.language,
    path: c.req.path + (new URL(c.req.url).search ?? ''),
    csrf: c.var.csrf ?? parts.marks?.csrf ?? readerToken(parts.secret, c.var.trueClock.now()),
    once: parts.marks?.once ?? randomUUID(),
    signedIn: who ? await signedIn(c.var.db, who) : null,
    year: year ? await yearPart(c.var.db, year) : null,
    years: years.map((one) => ({ slug: one.slug, label: `${one.year} · ${one.clusterName}` })),
    exampleDay: parts.exampleDay,
    example: parts.exampleDay !== null,
    flash: flashOf(c),
    attempt: parts.attempt,
    due: who && year ? (await dueFrom(c.var.db, who, year)).length : 0,
    journal: who ? journalOf(who, year) : null,
    tellsNews: who && year ? mayTellNews(who, year).kind === 'allowed' : false,
    sections: await openSections(c.var.db),
  }
}

/** The administrator reads the journal of the house, the lead that of its year. */
function journalOf(who: Actor, year: Year | null | undefined): string | null {
  if (isAdministrator(who)) return '/journal'
  return year && isLeadStaff(who, year) ? `/years/${year.slug}/journal` : null
}

async function yearShown(
  c: Context<Env>,
  years: { slug: string; startsOn: Day; isClosed: boolean }[],
  who: Actor,
) {
  const current: Year | undefined = c.var.year
  if (current) return current
  const running = runningYear(years, who.today)
  return running ? await findYear(c.var.db, running.slug, who.today) : undefined
}

async function yearPart(db: Db, year: Year) {
  const doneStages = await stagesDone(db, year.id)
  return {
    slug: year.slug,
    label: `${year.year} · ${year.clusterName}`,
    year: year.year,
    stage: [1, 2, 3, 4, 5].find((stage) => !doneStages.includes(stage)) ?? 5,
    doneStages,
    closed: year.closedAt !== null,
  }
}

async function signedIn(db: Db, who: Actor) {
  const agency = await db
    .selectFrom('agencies')
    .where('id', 'in', who.agencyIds.length > 0 ? who.agencyIds : ['00000000-0000-0000-0000-000000000000'])
    .orderBy('position')
    .select('name')
    .executeTakeFirst()
  return {
    name: rankAndName(who),
    line: agency?.name ?? '',
    administrator: isAdministrator(who),
    staff: hasDuty(who, 'officer') || hasDuty(who, 'head'),
    editor: isOfNewsroom(who),
    moderator: hasDuty(who, 'moderator'),
  }
}

function flashOf(c: Context<Env>): Shell['flash'] {
  const said = getCookie(c, 'qt_said')
  if (!said) return null
  deleteCookie(c, 'qt_said', { path: '/' })
  return { kind: 'done', text: safeDecode(said) }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
