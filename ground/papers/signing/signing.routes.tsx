import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { id, isId, longText, optionalText, text } from '#kit/http/fields.ts'
import { fieldsOf, read, readFiles } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { readTrust } from '#plumbing/pades/trust.ts'
import { BadInput, demand, found, notFound } from '#plumbing/verdict.ts'
import type { Env } from '../../env.ts'
import { ruleFiles } from '../../files/rulings.ts'
import { yearMember } from '../../units/who.ts'
import { findYear } from '../../units/year.store.ts'
import { attachment } from '../file-name.ts'
import { mayReadPaper } from '../papers.policy.ts'
import { findPaper } from '../papers.store.ts'
import { appearanceOf } from './appearance.ts'
import { knockAtKey } from './brake.acts.ts'
import { signerOfFile, signerOfToken } from './keys.ts'
import { addScan } from './scans.acts.ts'
import { SigningScreen } from './screens/SigningScreen.tsx'
import { type PlaceWanted, refuseSigning, setSigningOrder, signPaper, takeSigned } from './signing.acts.ts'
import { newestFile, paperOfSignedFile, placesOf, scanFile, signersToChoose } from './signing.store.ts'
import { signingPage } from './signing.view.ts'

// By its own address a signed version or a scan is no wider open than its paper.
ruleFiles(async (db, who, fileId) => {
  const paper = await paperOfSignedFile(db, fileId)
  const year = paper?.slug ? await findYear(db, paper.slug, who.today) : undefined
  if (!paper || !year) return null
  return mayReadPaper(who, paper, year).kind === 'allowed' ? null : 'closed'
})

const byFile = z.object({ placeId: id(), passphrase: optionalText(200) })
const byToken = z.object({ placeId: id(), pin: text(60) })
const refusing = z.object({ placeId: id(), reason: longText(1000) })
const placed = z.object({ placeId: id() })
const scanned = z.object({ note: optionalText(300) })

/** Who signs a paper, the signatures themselves, and scans of what was signed by hand. */
export const signingRoutes = new Hono<Env>()
  .get('/years/:slug/papers/:id/signing', yearMember, async (c) => {
    const { paper } = await readable(c)
    const page = await signingPage(c.var.db, c.var.actor, { paper, year: c.var.year })
    const { timestampUrl, seal } = c.var.settings
    return show(c, SigningScreen, {
      ...page,
      slug: c.var.year.slug,
      paper: { id: paper.id, title: paper.title, reference: paper.reference },
      signatures: paper.content.signatures.length,
      can: { stamp: timestampUrl !== null, seal: seal !== null },
    })
  })
  .post('/years/:slug/papers/:id/signing-order', yearMember, async (c) => {
    const wanted = await wantedPlaces(c)
    const { paper } = await readable(c)
    await setSigningOrder(c.var.db, c.var.actor, { paperId: paper.id, year: c.var.year, wanted })
    return done(c, pageOf(c), t('Đã xếp thứ tự ký.'))
  })
  .post('/years/:slug/papers/:id/signatures', yearMember, async (c) => {
    const { placeId, passphrase } = await read(c, byFile)
    const [key] = await readFiles(c, 'key')
    const { paper } = await readable(c)
    const free = await knockAtKey(c.var.pool, { personId: c.var.actor.id, field: 'passphrase' })
    const signer = signerOfFile(key?.bytes, passphrase)
    await free()
    const level = await signPaper(c.var.db, c.var.actor, {
      ...(await signing(c, paper.id)),
      placeId,
      signer,
      means: 'file',
    })
    return done(c, pageOf(c), signedWords(level))
  })
  .post('/years/:slug/papers/:id/seals', yearMember, async (c) => {
    const { placeId, pin } = await read(c, byToken)
    const { paper } = await readable(c)
    const free = await knockAtKey(c.var.pool, { personId: c.var.actor.id, field: 'pin' })
    const signer = await signerOfToken(c.var.settings.seal, pin)
    await free()
    const level = await signPaper(c.var.db, c.var.actor, {
      ...(await signing(c, paper.id)),
      placeId,
      signer,
      means: 'token',
    })
    return done(c, pageOf(c), signedWords(level))
  })
  .post('/years/:slug/papers/:id/signed-copies', yearMember, async (c) => {
    const { placeId } = await read(c, placed)
    const [file] = await readFiles(c, 'file')
    const { paper } = await readable(c)
    if (!file) throw new BadInput({ file: t('Hãy chọn tệp PDF đã ký.') })
    const level = await takeSigned(c.var.db, c.var.actor, {
      ...(await signing(c, paper.id)),
      placeId,
      bytes: Buffer.from(file.bytes),
    })
    return done(c, pageOf(c), signedWords(level))
  })
  .post('/years/:slug/papers/:id/signing-refusals', yearMember, async (c) => {
    const { placeId, reason } = await read(c, refusing)
    const { paper } = await readable(c)
    await refuseSigning(c.var.db, c.var.actor, { paperId: paper.id, year: c.var.year, placeId, reason })
    return done(c, pageOf(c), t('Đã ghi việc từ chối ký.'))
  })
  .post('/years/:slug/papers/:id/scans', yearMember, async (c) => {
    const { note: words } = await read(c, scanned)
    const [scan] = await readFiles(c, 'scan')
    const { paper } = await readable(c)
    await addScan(c.var.db, c.var.actor, { paperId: paper.id, year: c.var.year, scan, words })
    return done(c, pageOf(c), t('Đã thêm bản quét.'))
  })
  .get('/years/:slug/papers/:id/signed', yearMember, async (c) => {
    const { paper } = await readable(c)
    const file = await newestFile(c.var.db, paper.id)
    return download(c, { ...file, kind: 'application/pdf' })
  })
  .get('/years/:slug/papers/:id/scans/:scanId', yearMember, async (c) => {
    const { paper } = await readable(c)
    const scanId = c.req.param('scanId')
    return download(c, found(isId(scanId) ? await scanFile(c.var.db, paper.id, scanId) : null))
  })

async function readable(c: Context<Env>) {
  const paperId = c.req.param('id') ?? ''
  const paper = isId(paperId) ? found(await findPaper(c.var.db, paperId)) : notFound()
  demand(mayReadPaper(c.var.actor, paper, c.var.year))
  return { paper }
}

const pageOf = (c: Context<Env>) => `/years/${c.var.year.slug}/papers/${c.req.param('id')}/signing`

// The instant of a signature is the true one even where an example lives on another day.
async function signing(c: Context<Env>, paperId: string) {
  const [picture] = await readFiles(c, 'picture')
  const now = c.var.trueClock.now()
  const { trustDir, timestampUrl } = c.var.settings
  const names = (await placesOf(c.var.db, paperId)).map((one) =>
    [one.rank, one.name].filter(Boolean).join(' '),
  )
  return {
    paperId,
    year: c.var.year,
    now,
    timestampUrl,
    trust: readTrust(trustDir),
    appearance: (place: Parameters<typeof appearanceOf>[0]['place'], pdf: Buffer) =>
      appearanceOf({ place, pdf, picture: picture?.bytes ?? null, at: now }, names),
  }
}

function signedWords(level: 'B-B' | 'B-T'): string {
  if (level === 'B-T') return t('Đã ký, có dấu thời gian.')
  return t('Đã ký. Chưa có nơi cấp dấu thời gian nên chữ ký chỉ mang giờ của máy này.')
}

async function wantedPlaces(c: Context<Env>): Promise<PlaceWanted[]> {
  const fields = await fieldsOf(c)
  const choices = await signersToChoose(c.var.db, {
    id: c.var.year.id,
    organisationId: c.var.year.organisationId,
  })
  const known = new Set(choices.map((one) => one.value))
  return Array.from({ length: 20 }, (_, i) => i + 1).flatMap((n) => {
    const value = fields[`place${n}`]?.[0] ?? ''
    if (value === '') return []
    if (!known.has(value)) throw new BadInput({ [`place${n}`]: t('Hãy chọn trong danh sách.') })
    const [kind = '', chosen = ''] = value.split(':')
    const capacity = (fields[`capacity${n}`]?.[0] ?? '').slice(0, 200)
    return [{ kind: kind === 'body' ? ('body' as const) : ('person' as const), id: chosen, capacity }]
  })
}

type Downloaded = { name: string; kind: string; sha256: string; content: Buffer }

function download(c: Context<Env>, file: Downloaded) {
  return c.body(new Uint8Array(file.content), 200, {
    'content-type': file.kind,
    'content-disposition': attachment(file.name),
    'cache-control': 'private, no-store',
    etag: `"${file.sha256.slice(0, 32)}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
}
