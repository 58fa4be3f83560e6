import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { personOptions } from '#ground/people/people.store.ts'
import { yearLead, yearMember } from '#ground/units/who.ts'
import { id, longText, optionalId, text } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { addExemplar } from './exemplar.acts.ts'
import { mayAddExemplar } from './exemplar.policy.ts'
import { exemplarsOf } from './exemplar.store.ts'
import { ExemplarsScreen } from './screens/ExemplarsScreen.tsx'

const body = z.object({ agencyId: id(), personId: optionalId(), title: text(300), story: longText(8000) })

export const exemplarRoutes = new Hono<Env>()
  .get('/years/:slug/exemplars', yearMember, async (c) => {
    const { db, actor, year } = c.var
    const may = mayAddExemplar(actor, year)
    return show(c, ExemplarsScreen, {
      slug: year.slug,
      yearName: year.year,
      exemplars: await exemplarsOf(db, year.id),
      agencies: year.members.map((member) => ({ value: member.id, label: member.name })),
      people: may.kind === 'allowed' ? await personOptions(db, actor) : [],
      may,
    })
  })
  .post('/years/:slug/exemplars', yearLead, async (c) => {
    const { db, actor, year } = c.var
    await addExemplar(db, actor, year, await read(c, body))
    return done(c, `/years/${year.slug}/exemplars`, t('Đã giới thiệu điển hình.'))
  })
