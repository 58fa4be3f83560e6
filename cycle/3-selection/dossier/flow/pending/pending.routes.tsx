import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import type { Actor } from '#ground/people/actor.ts'
import { yearMember } from '#ground/units/who.ts'
import type { Year } from '#ground/units/year.ts'
import { choice, ids, isId, optionalText, yes } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { dossierSteps } from '../../steps.ts'
import { handOver, passToCouncil, returnNominations } from '../move.acts.ts'
import { idsFor, readingOf } from './pending.store.ts'
import { type Asked, type BulkAct, bulkActs, pendingHref } from './pending.ts'
import { showPending } from './pending.view.ts'
import { PendingScreen } from './screens/PendingScreen.tsx'

const filters = {
  step: optionalText(20),
  holder: optionalText(40),
  agency: optionalText(40),
  award: optionalText(60),
  words: optionalText(120),
  late: optionalText(5),
}
const moves = z.object({
  act: choice(bulkActs),
  ids: ids(),
  all: yes(),
  reason: optionalText(1000),
  ...filters,
})

export const pendingRoutes = new Hono<Env>()
  .get('/years/:slug/dossiers', yearMember, async (c) => {
    const { db, actor, year } = c.var
    const asked = askedBy((name) => c.req.query(name) ?? '')
    return show(c, PendingScreen, await showPending(db, actor, year, { asked, page: pageOf(c) }))
  })
  .post('/years/:slug/dossiers/moves', yearMember, async (c) => {
    const { db, actor, year } = c.var
    const typed = await read(c, moves)
    const asked = askedBy((name) => (name in filters ? String(typed[filterName(name)]) : ''))
    const chosen = typed.all ? await everyId(c, asked, typed.act) : typed.ids
    if (chosen.length === 0) throw new BadInput({ ids: t('Hãy chọn ít nhất một hồ sơ làm được việc này.') })
    const count = await moveMany(db, actor, year, { act: typed.act, ids: chosen, reason: typed.reason })
    return done(c, pendingHref(year.slug, asked), t('Đã làm với {count} hồ sơ.', { count }))
  })

const filterName = (name: string): keyof typeof filters =>
  Object.keys(filters).find((one): one is keyof typeof filters => one === name) ?? 'words'

async function everyId(c: Context<Env>, asked: Asked, act: BulkAct) {
  const { db, actor, year } = c.var
  return idsFor(db, await readingOf(db, actor, year, asked), act)
}

type Many = { act: BulkAct; ids: string[]; reason: string }

function moveMany(db: Db, who: Actor, year: Year, { act, ids, reason }: Many): Promise<number> {
  if (act === 'handOver') return handOver(db, who, year, { ids, reason })
  if (act === 'pass') return passToCouncil(db, who, year, { ids, reason })
  if (reason === '')
    throw new BadInput({ reason: t('Hãy ghi lý do trả lại, để nơi đề nghị biết cần bổ sung gì.') })
  return returnNominations(db, who, year, { ids, reason })
}

function askedBy(typed: (name: string) => string): Asked {
  const idOf = (name: string) => (isId(typed(name)) ? typed(name) : null)
  const step = typed('step')
  return {
    step: step === 'all' ? null : (dossierSteps.find((one) => one === step) ?? 'open'),
    holderId: idOf('holder'),
    agencyId: idOf('agency'),
    awardCode: typed('award') || null,
    words: typed('words').slice(0, 120),
    isLate: typed('late') === 'yes',
  }
}
