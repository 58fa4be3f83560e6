import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { isId, optionalText } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, notFound, refused } from '#plumbing/verdict.ts'
import type { Env } from '../../env.ts'
import { attachment } from '../file-name.ts'
import { workApart } from './apart/apart.ts'
import { exampleOf } from './example.ts'
import { fieldsOf, templateFields } from './fields.ts'
import { findKind, paperKinds } from './kinds.ts'
import { officeProgram, pdfByOffice } from './office.ts'
import { type Kept, keptByAgency, keptByCluster } from './owners.store.ts'
import { pictureOf } from './picture.ts'
import { TemplateScreen } from './screens/TemplateScreen.tsx'
import { TemplatesScreen } from './screens/TemplatesScreen.tsx'
import { VersionScreen } from './screens/VersionScreen.tsx'
import { faultSentence, problemSentence } from './sentences.ts'
import { starterDocx } from './starter.ts'
import { chooseTemplate, returnToBuiltIn, uploadTemplate } from './templates.acts.ts'
import { mayKeepTemplates } from './templates.policy.ts'
import { choicesOf, findVersion, versionsOf } from './templates.store.ts'

type C = Context<Env>

const agencyTemplates = guard<Env>('agencyTemplates', (c) => keeps(c, 'agencies'))
const clusterTemplates = guard<Env>('clusterTemplates', (c) => keeps(c, 'clusters'))

async function keeps(c: C, of: Of): Promise<boolean> {
  const who = c.var.actorOrNull
  const kept = who && (await keptIn(c, of))
  return Boolean(kept && mayKeepTemplates(who, kept.keeperId).kind === 'allowed')
}

type Of = 'agencies' | 'clusters'

async function keptIn(c: C, of: Of): Promise<Kept | undefined> {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return undefined
  return of === 'agencies' ? keptByAgency(c.var.db, id) : keptByCluster(c.var.db, id, c.var.actor.today)
}

const upload = z.object({ remark: optionalText(200) })

function routesOf(of: Of) {
  const may = of === 'agencies' ? agencyTemplates : clusterTemplates
  const base = `/${of}/:id/paper-templates`
  const version = `${base}/:code/versions/:versionId`
  const kept = async (c: C) => found(await keptIn(c, of))
  return new Hono<Env>()
    .get(base, may, async (c) => {
      const { owner } = await kept(c)
      return show(c, TemplatesScreen, {
        ...atOf(c, of),
        owner,
        rows: await rowsOf(c, owner),
        office: hasOffice(),
      })
    })
    .get(`${base}/:code`, may, async (c) => {
      const { owner } = await kept(c)
      const { kind, example } = await triedWith(c, owner)
      const versions = await versionsOf(c.var.db, owner, kind.code)
      const inForce = (await choicesOf(c.var.db, owner)).find((one) => one.code === kind.code) ?? null
      const { from, title } = example
      return show(c, TemplateScreen, {
        ...{
          ...atOf(c, of),
          owner,
          kind: { code: kind.code, name: kind.name },
          versions,
          inForce,
          from,
          title,
        },
        ...{ fields: fieldsOf(example.paper), office: hasOffice() },
      })
    })
    .post(`${base}/:code`, may, async (c) => {
      const whose = await kept(c)
      const { kind, example } = await triedWith(c, whose.owner)
      const { remark } = await read(c, upload)
      const [file] = await readFiles(c, 'file')
      if (!file) throw new BadInput({ file: t('Chưa chọn tệp mẫu .docx.') })
      const sent = { ...file, code: kind.code, remark, example: example.paper }
      const id = await uploadTemplate(c.var.db, c.var.actor, whose, sent)
      return done(
        c,
        `${atOf(c, of).at}/${kind.code}/versions/${id}`,
        t('Đã nhận mẫu. Hãy xem trước rồi đưa vào dùng.'),
      )
    })
    .get(`${base}/:code/built-in`, may, async (c) => {
      const { kind, example } = await triedWith(c, (await kept(c)).owner)
      return fileOf(c, `mau-${kind.code}.docx`, await starterDocx(example.paper))
    })
    .post(`${base}/:code/built-in`, may, async (c) => {
      const code = found(findKind(c.req.param('code') ?? '')).code
      await returnToBuiltIn(c.var.db, c.var.actor, await kept(c), code)
      return done(c, `${atOf(c, of).at}/${code}`, t('Đã trở lại mẫu có sẵn.'))
    })
    .get(version, may, async (c) => {
      const { owner } = await kept(c)
      const { content, ...one } = await versionIn(c, owner)
      const { kind, example } = await triedWith(c, owner)
      const made = await tried(content, example.paper)
      const inForce = (await choicesOf(c.var.db, owner)).find((choice) => choice.templateId === one.id)
      const { from, title } = example
      return show(c, VersionScreen, {
        ...{ ...atOf(c, of), owner, kind: { code: kind.code, name: kind.name }, version: one, from, title },
        ...{ leftOut: made.leftOut, wrong: wrongIn(made), isInForce: Boolean(inForce), office: hasOffice() },
      })
    })
    .get(`${version}/file`, may, async (c) => {
      const { content, fileName } = await versionIn(c, (await kept(c)).owner)
      return fileOf(c, fileName, content)
    })
    .get(`${version}/preview/:form{docx|pdf}`, may, async (c) => {
      const { owner } = await kept(c)
      const { content, code, number } = await versionIn(c, owner)
      const { example } = await triedWith(c, owner)
      const made = await tried(content, example.paper)
      if (!made.bytes) demand(refused(wrongIn(made)[0] ?? ''))
      const docx = found(made.bytes)
      if (c.req.param('form') === 'docx') return fileOf(c, `xem-truoc-${code}-${number}.docx`, docx)
      const pdf = await pdfByOffice(docx)
      if (!pdf) demand(refused(t('Máy chủ chưa có LibreOffice nên chưa làm được bản PDF. Hãy xem bản Word.')))
      return fileOf(c, `xem-truoc-${code}-${number}.pdf`, found(pdf))
    })
    .post(`${version}/choice`, may, async (c) => {
      await chooseTemplate(c.var.db, c.var.actor, await kept(c), idIn(c))
      return done(c, `${atOf(c, of).at}/${c.req.param('code')}`, t('Đã đưa mẫu vào dùng.'))
    })
}

export const templateRoutes = new Hono<Env>()
  .route('/', routesOf('agencies'))
  .route('/', routesOf('clusters'))

const hasOffice = () => officeProgram() !== undefined
const atOf = (c: C, of: Of) => ({
  at: `/${of}/${c.req.param('id')}/paper-templates`,
  home: `/${of}/${c.req.param('id')}`,
})

async function rowsOf(c: C, owner: Kept['owner']) {
  const choices = await choicesOf(c.var.db, owner)
  return paperKinds().map(({ code, name }) => {
    const choice = choices.find((one) => one.code === code)
    return { code, name, number: choice?.number ?? null, by: choice?.by ?? '', since: choice?.since ?? null }
  })
}

async function triedWith(c: C, owner: Kept['owner']) {
  const kind = found(findKind(c.req.param('code') ?? ''))
  return { kind, example: await exampleOf(c.var.db, c.var.actor, { kind, owner }) }
}

const idIn = (c: C): string => {
  const id = c.req.param('versionId') ?? ''
  return isId(id) ? id : notFound()
}

async function versionIn(c: C, owner: Kept['owner']) {
  const version = found(await findVersion(c.var.db, owner, idIn(c)))
  return version.code === c.req.param('code') ? version : notFound()
}

type Example = Awaited<ReturnType<typeof exampleOf>>

async function tried(content: Buffer, paper: Example['paper']) {
  const picture = await pictureOf(paper)
  return workApart(content, { fields: fieldsOf(paper), values: templateFields(paper), picture })
}

function wrongIn({ faults, problems }: Awaited<ReturnType<typeof workApart>>): string[] {
  return [...faults.map(faultSentence), ...problems.map(problemSentence)]
}

function fileOf(c: C, name: string, content: Buffer) {
  const kind = name.endsWith('.pdf') ? 'application/pdf' : docxKind
  return c.body(new Uint8Array(content), 200, {
    'content-type': kind,
    'content-disposition': attachment(name),
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
}

const docxKind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
