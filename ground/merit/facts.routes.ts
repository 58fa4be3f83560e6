import { Hono } from 'hono'
import type { z } from 'zod'
import { read } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { Env } from '../env.ts'
import { type awardListBody, factsBody, listBody, personYearBody, said, yearOf } from './bodies.ts'
import { confirmPersonList, recordPersonFacts } from './facts.acts.ts'
import { recordKeeper } from './merit.who.ts'
import { recordPersonYear } from './years.acts.ts'

const at = (personId: string, part: string) => `/people/${personId}/record#${part}`

/** Service, years and confirmed lists of a person. */
export const factRoutes = new Hono<Env>()
  .post('/people/:id/record/facts', recordKeeper, async (c) => {
    const personId = c.req.param('id')
    const form = await read(c, factsBody)
    await recordPersonFacts(c.var.db, c.var.actor, personId, {
      status: form.status,
      recruitedOn: form.recruited_on,
      servedFrom: form.served_from,
      serving: said(form.serving),
      servedTo: form.served_to,
      source: form.source,
      version: form._version,
    })
    return done(c, at(personId, 'service'), t('Đã lưu thời gian phục vụ.'))
  })
  .post('/people/:id/record/years/:year', recordKeeper, async (c) => {
    const personId = c.req.param('id')
    const year = yearOf(c.req.param('year'))
    const form = await read(c, personYearBody)
    await recordPersonYear(c.var.db, c.var.actor, personId, {
      year,
      rating: form.rating,
      titlesKnown: form.titles_known,
      entered: said(form.entered),
      monthsInUnit: form.months_in_unit,
      absentDays: form.absent_days,
      studied: said(form.studied),
      studyMonths: form.study_months,
      studyResult: form.study_result,
      headed: said(form.headed),
      unitCommended: said(form.unit_commended),
      unitRating: form.unit_rating,
      passPercent: form.pass_percent,
      goodPercent: form.good_percent,
      source: form.source,
      version: form._version,
    })
    return done(c, at(personId, 'years'), t('Đã lưu năm {year}.', { year }))
  })
  .post('/people/:id/record/lists', recordKeeper, async (c) => {
    const personId = c.req.param('id')
    const { list, source, ...span } = await read(c, listBody)
    await confirmPersonList(c.var.db, c.var.actor, personId, { list, years: spanOf(span), source })
    return done(c, at(personId, 'lists'), t('Đã ghi lời xác nhận.'))
  })

type Typed = Pick<z.output<typeof awardListBody>, 'from_year' | 'to_year'>

/** The years a list is complete for; both fields empty take an earlier word back. */
export function spanOf({ from_year, to_year }: Typed): { from: number; to: number } | null {
  if (from_year === null && to_year === null) return null
  if (from_year === null) throw new BadInput({ from_year: t('Hãy nhập cả hai năm, hoặc để trống cả hai.') })
  if (to_year === null) throw new BadInput({ to_year: t('Hãy nhập cả hai năm, hoặc để trống cả hai.') })
  return { from: from_year, to: to_year }
}
