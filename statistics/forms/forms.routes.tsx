import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { workbook } from '#kit/http/workbook.ts'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { countedBodies } from '../bodies.store.ts'
import { formsMaker } from '../statistics.who.ts'
import { factLines } from './facts.store.ts'
import { type Form, type Of, ofCell } from './form.ts'
import { formFile } from './forms.file.ts'
import { bases, formOf, forms } from './forms.ts'
import { bodyAsked, countedForm, type FormAsked } from './forms.view.ts'
import { FormScreen } from './screens/FormScreen.tsx'
import { ListScreen } from './screens/ListScreen.tsx'

export const formRoutes = new Hono<Env>()
  .get('/statistics/forms', formsMaker, async (c) => {
    const asked = await askedOf(c)
    const [counted, bodies] = await Promise.all([
      countedForm(c.var.db, asked),
      countedBodies(c.var.db, c.var.actor),
    ])
    return show(c, FormScreen, { counted, bodies, thisYear: Number(c.var.actor.today.slice(0, 4)) })
  })
  .get('/statistics/forms/form.xlsx', formsMaker, async (c) => {
    const counted = await countedForm(c.var.db, await askedOf(c))
    return workbook(c, `bieu-${counted.form.code}-${counted.year}`, await formFile(counted))
  })
  .get('/statistics/forms/list', formsMaker, async (c) => {
    const asked = await askedOf(c)
    const { form, body, year, basis, today } = asked
    const cell = cellOf(c, form)
    const page = pageOf(c)
    const counting = { agencyId: body.id, years: [year], basis, today }
    const lines = await factLines(c.var.db, form.facts, { ...counting, ...cell, page })
    return show(c, ListScreen, { ...asked, what: cell.what, query: queryOf(c), page, ...lines })
  })

async function askedOf(c: Context<Env>): Promise<FormAsked> {
  const { db, actor } = c.var
  const year = Number(c.req.query('year') ?? '')
  const known = Number.isInteger(year) && year >= 1945 && year <= 2200
  return {
    form: formOf(c.req.query('form') ?? '') ?? found(forms[0]),
    body: found(await bodyAsked(db, actor, c.req.query('body') ?? '')),
    year: known ? year : Number(actor.today.slice(0, 4)),
    basis: bases.find((one) => one === c.req.query('count')) ?? 'act',
    today: actor.today,
  }
}

type CellAsked = { sets: Of[]; without?: Of; what: string }

/** Which records the address asks for: those of a cell, those that lack something, those the form has no place for. */
function cellOf(c: Context<Env>, form: Form): CellAsked {
  const missing = form.missing.find((one) => one.code === c.req.query('missing'))
  if (missing) return { sets: [form.within, missing.of], what: t(missing.label) }
  if (c.req.query('outside') !== undefined)
    return { sets: [], without: form.within, what: t('Không có chỗ trong biểu này') }
  const row = found(form.rows.find((one) => one.of !== null && one.code === (c.req.query('row') ?? '01')))
  const column = found(form.columns.find((one) => one.code === (c.req.query('column') ?? '1')))
  const what = t('Dòng {row} · {words}, cột {column} · {head}', {
    ...{ row: row.code, words: t(row.label), column: column.code, head: t(column.head) },
  })
  return { sets: ofCell(form, row, column), what }
}

function queryOf(c: Context<Env>): string {
  const query = new URLSearchParams(c.req.query())
  query.delete('page')
  return query.toString()
}
