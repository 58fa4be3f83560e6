import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { choice, decimal, id, isId, optionalId, optionalText, text, version, yes } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { awardOf } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import type { Env } from '../../env.ts'
import { askRun } from '../../papers/bulk/run.acts.ts'
import { runsOfDecision } from '../../papers/bulk/run.store.ts'
import { attachment } from '../../papers/file-name.ts'
import { chargedWith } from '../../people/actor.ts'
import { agencyOptions } from '../../people/people.store.ts'
import { decisionSeen } from '../certificates/certificates.store.ts'
import { changeableAward } from '../changes/changes.store.ts'
import { awardIssuer, decisionIssuer } from '../register.who.ts'
import { certificatesKind, certificatesPlan } from './certificates.kind.ts'
import { addLayout, type LayoutEdit, saveLayout } from './layout.acts.ts'
import { alignments, defaultLayout, type Piece, type PieceKey, type Pieces, pieceKeys } from './layout.ts'
import {
  decisionCertificates,
  findLayout,
  fittingLayout,
  layoutsOf,
  printedAwards,
} from './printing.store.ts'
import { layoutKeeper, layoutMaker } from './printing.who.ts'
import { DecisionCertificatesScreen } from './screens/DecisionCertificatesScreen.tsx'
import { LayoutScreen } from './screens/LayoutScreen.tsx'
import { LayoutsScreen } from './screens/LayoutsScreen.tsx'
import { sampleAward, wordsOf } from './words.ts'

const mm = (min: number, max: number) =>
  decimal({ min, max, places: 1 }).transform((typed) => Math.round(Number(typed) * 10))
const awardCode = optionalText(60).transform((typed) => (awardOf(typed) ? typed : null))
const newLayout = z.object({
  organisation_id: id(),
  name: text(120),
  award_code: awardCode,
  preprinted: yes(),
})
const print = z.object({ layout_id: optionalId() })

const pieceShape = (key: PieceKey) => ({
  [`${key}_on`]: yes(),
  [`${key}_x`]: mm(0, 600),
  [`${key}_y`]: mm(0, 600),
  [`${key}_width`]: mm(5, 600),
  [`${key}_size`]: mm(0, 100),
  [`${key}_align`]: choice(alignments),
  [`${key}_words`]: optionalText(300),
})
const sheet = z.object({
  name: text(120),
  award_code: awardCode,
  preprinted: yes(),
  width: mm(50, 600),
  height: mm(50, 600),
  shift_x: mm(-50, 50),
  shift_y: mm(-50, 50),
  _version: version(),
})
const pieceForms = pieceKeys.map((key) => [key, z.object(pieceShape(key))] as const)

export const printingRoutes = new Hono<Env>()
  .get('/print-layouts', layoutMaker, async (c) => {
    const { db, actor } = c.var
    const own = chargedWith(actor)
    const agencies = (await agencyOptions(db, actor)).filter((one) => own.includes(one.id))
    return show(c, LayoutsScreen, { layouts: await layoutsOf(db, own), agencies })
  })
  .post('/print-layouts', layoutMaker, async (c) => {
    const form = await read(c, newLayout)
    const layoutId = await addLayout(c.var.db, c.var.actor, {
      organisationId: form.organisation_id,
      name: form.name,
      awardCode: form.award_code,
      preprinted: form.preprinted,
    })
    return done(c, `/print-layouts/${layoutId}`, t('Đã tạo mẫu in từ mẫu có sẵn.'))
  })
  .get('/print-layouts/:id', layoutKeeper, async (c) => show(c, LayoutScreen, { layout: await layoutIn(c) }))
  .post('/print-layouts/:id', layoutKeeper, async (c) => {
    const layoutId = c.req.param('id')
    await saveLayout(c.var.db, c.var.actor, layoutId, await editIn(c))
    return done(c, `/print-layouts/${layoutId}`, t('Đã lưu mẫu in.'))
  })
  .get('/print-layouts/:id/preview', layoutKeeper, async (c) => {
    const { previewSvg } = await import('./typeset.ts')
    const layout = await layoutIn(c)
    const svg = await previewSvg(layout, wordsOf(layout, sampleAward, c.var.settings.publicUrl))
    return c.body(svg, 200, { 'content-type': 'image/svg+xml', 'content-security-policy': picture })
  })
  .get('/print-layouts/:id/test', layoutKeeper, async (c) => {
    const { testPdf } = await import('./typeset.ts')
    return pdf(c, await testPdf(await layoutIn(c)), 'to-thu-may-in.pdf')
  })
  .get('/register/:id/print', awardIssuer, async (c) => {
    const { db, actor, settings } = c.var
    const awardId = c.req.param('id')
    const now = found(await changeableAward(db, actor, awardId))
    const [award] = await printedAwards(db, { awardIds: [awardId] })
    const words = found(award)
    const layout = await fittingLayout(db, now.issuerId ?? now.agencyId, words.code)
    const { certificatePdf } = await import('./typeset.ts')
    const bytes = await certificatePdf(layout, [wordsOf(layout, words, settings.publicUrl)], words.recipient)
    return pdf(c, bytes, `Bằng ${words.recipient}.pdf`)
  })
  .get('/decisions/:id/certificates', decisionIssuer, async (c) => {
    const { db, actor } = c.var
    const decision = found(await decisionSeen(db, actor, c.req.param('id')))
    const page = pageOf(c)
    const [list, layouts, runs] = await Promise.all([
      decisionCertificates(db, decision.id, page),
      layoutsOf(db, decision.issuerId ? [decision.issuerId] : []),
      runsOfDecision(db, decision.id),
    ])
    const today = actor.today
    return show(c, DecisionCertificatesScreen, { decision, ...list, page, layouts, runs, today })
  })
  .post('/decisions/:id/prints', decisionIssuer, async (c) => {
    const decisionId = c.req.param('id')
    const { layout_id: layoutId } = await read(c, print)
    const { db, actor, settings } = c.var
    const plan = await certificatesPlan(db, {
      ...{ who: actor, publicUrl: settings.publicUrl },
      answers: { layout_id: layoutId ?? '' },
      chosen: { decisions: [decisionId] },
    })
    return done(c, `/runs/${await askRun(db, actor, { kind: certificatesKind, plan })}`)
  })

const picture = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

function pdf(c: Context<Env>, bytes: Uint8Array, name: string) {
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/pdf',
    'content-disposition': attachment(name),
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
}

async function layoutIn(c: Context<Env>) {
  const layoutId = c.req.param('id') ?? ''
  return found(isId(layoutId) ? await findLayout(c.var.db, layoutId) : null)
}

async function editIn(c: Context<Env>): Promise<LayoutEdit> {
  const { name, award_code, preprinted, width, height, shift_x, shift_y, _version } = await read(c, sheet)
  const pieces: Pieces = { ...defaultLayout().pieces }
  for (const [key, form] of pieceForms) pieces[key] = pieceOf(key, await read(c, form))
  return {
    ...{ name, preprinted, width, height, pieces, version: _version },
    ...{ awardCode: award_code, shiftX: shift_x, shiftY: shift_y },
  }
}

type Typed = Record<string, string | number | boolean>

function pieceOf(key: PieceKey, typed: Typed): Piece {
  const number = (part: string) => Number(typed[`${key}_${part}`] ?? 0)
  return {
    on: typed[`${key}_on`] === true,
    x: number('x'),
    y: number('y'),
    width: number('width'),
    size: number('size'),
    align: alignments.find((one) => one === typed[`${key}_align`]) ?? 'left',
    words: String(typed[`${key}_words`] ?? ''),
  }
}
