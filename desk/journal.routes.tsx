import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { type JournalSearch, journalPage, searchJournal } from '#ground/journal/journal.store.ts'
import { administrator } from '#ground/people/who.ts'
import { yearLead } from '#ground/units/who.ts'
import { tidy } from '#kit/http/read.ts'
import { show } from '#kit/http/show.tsx'
import { isDay } from '#law/kernel/day.ts'
import { actionOptions } from './action-labels.ts'
import { namesIn } from './journal-names.store.ts'
import { JournalScreen } from './screens/JournalScreen.tsx'
import { withoutUnsaid } from './unsaid.store.ts'

/** Who did what, when, before and after. The administrator sees every year, the lead its own. */
export const journalRoutes = new Hono<Env>()
  .get('/journal', administrator, (c) => showJournal(c, '/journal'))
  .get('/years/:slug/journal', yearLead, (c) =>
    showJournal(c, `/years/${c.var.year.slug}/journal`, c.var.year.id),
  )

async function showJournal(c: Context<Env>, at: string, yearId?: string) {
  const typed = Object.fromEntries(
    ['action', 'words', 'from', 'to'].map((name) => [name, tidy(c.req.query(name) ?? '')]),
  )
  const before = Number(c.req.query('before'))
  const search: JournalSearch = {
    ...(yearId ? { yearId } : {}),
    ...(typed.action ? { action: typed.action } : {}),
    ...(typed.words ? { words: typed.words } : {}),
    ...dayFilter('from', typed.from),
    ...dayFilter('to', typed.to),
    ...(Number.isSafeInteger(before) && before > 0 ? { before } : {}),
  }
  const lines = await withoutUnsaid(c.var.db, await searchJournal(c.var.db, search))
  const more = lines.length > journalPage
  return show(c, JournalScreen, {
    at,
    typed,
    lines: lines.slice(0, journalPage),
    names: await namesIn(c.var.db, lines),
    more,
    actions: actionOptions(),
  })
}

function dayFilter(name: 'from' | 'to', typed = '') {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed)
  const iso = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : typed
  return isDay(iso) ? { [name]: iso } : {}
}
