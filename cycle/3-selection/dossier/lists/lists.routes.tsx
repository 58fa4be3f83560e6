import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { agencyStaff } from '#ground/units/who.ts'
import { choice, isId, optionalChoice, optionalDay, optionalLongText, text } from '#kit/http/fields.ts'
import { fieldsOf, read, readFiles } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { catalogue } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, found } from '#plumbing/verdict.ts'
import { routes } from '../dossier.ts'
import type { Common } from './judge.ts'
import { bringList, sendList } from './lists.acts.ts'
import { showList, showSending } from './lists.view.ts'
import { ListScreen } from './screens/ListScreen.tsx'
import { SendListScreen } from './screens/SendListScreen.tsx'

const common = {
  title: text(200),
  awardCode: optionalChoice(catalogue.map((award) => award.code)),
  route: choice(routes),
  periodFrom: optionalDay(),
  periodTo: optionalDay(),
}
const sending = z.object({ ...common, rows: optionalLongText(1_000_000) })
const taking = z.object(common)

const at = '/years/:slug/agencies/:agencyId/nominations/list'

export const listRoutes = new Hono<Env>()
  .get(at, agencyStaff, async (c) => show(c, SendListScreen, showSending(c.var)))
  .post(at, agencyStaff, async (c) => {
    const { rows, ...told } = await read(c, sending)
    inOrder(told)
    const [upload = null] = await readFiles(c, 'file')
    const { db, actor, year, agencyId } = c.var
    const id = await sendList(db, actor, year, { agencyId, text: rows, upload })
    return done(c, `${listOf(c)}/${id}?${queryOf(told)}`)
  })
  .get(`${at}/:listId`, agencyStaff, async (c) => {
    const asked = askedOf(c)
    return show(c, ListScreen, await showList(c.var, { fileId: c.req.param('listId') ?? '', ...asked }))
  })
  .post(`${at}/:listId`, agencyStaff, async (c) => {
    const { title, ...told } = await read(c, taking)
    const { db, actor, year, agencyId } = c.var
    const fileId = c.req.param('listId') ?? ''
    const choices = choicesOf(await fieldsOf(c))
    const count = await bringList(db, actor, year, {
      agencyId,
      fileId,
      title,
      common: commonOf(told),
      choices,
    })
    return done(
      c,
      `/years/${year.slug}/nominations?agency=${agencyId}`,
      t('Đã nhập {count} đề nghị.', { count }),
    )
  })

type Told = z.output<typeof taking>

const commonOf = ({ awardCode, ...rest }: Omit<Told, 'title'>): Common => ({
  ...rest,
  awardCode: awardCode ?? '',
})

function inOrder({ periodFrom, periodTo }: Told) {
  if (periodFrom && periodTo && periodTo < periodFrom)
    throw new BadInput({ periodTo: t('Ngày cuối phải sau ngày đầu.') })
}

function queryOf(told: Told): string {
  const filled = Object.entries(told).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  return new URLSearchParams(filled).toString()
}

/** The address of a preview keeps what was said of the whole list. */
function askedOf(c: Context<Env>) {
  const asked = Object.fromEntries(Object.keys(common).map((name) => [name, [c.req.query(name) ?? '']]))
  const told = taking.safeParse(asked)
  const { title, ...rest } = found(told.success ? told.data : undefined)
  return { title, common: commonOf(rest) }
}

/** `person-12` says who is meant in line 12. */
function choicesOf(fields: Record<string, string[]>): Map<number, string> {
  return new Map(
    Object.entries(fields).flatMap(([name, [value = '']]) => {
      const row = /^person-(\d{1,5})$/.exec(name)?.[1]
      return row && isId(value) ? [[Number(row), value] as const] : []
    }),
  )
}

const listOf = (c: Context<Env>) => `/years/${c.var.year.slug}/agencies/${c.var.agencyId}/nominations/list`
