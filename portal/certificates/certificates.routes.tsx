import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { allKeys } from '#ground/register/certificates/certificates.store.ts'
import { answerFor, signedStanding } from '#ground/register/certificates/standing.view.ts'
import { show } from '#kit/http/show.tsx'
import { magazineName } from '../reading/reading.store.ts'
import { CertificateScreen } from './screens/CertificateScreen.tsx'

/** What the QR of a certificate opens, and what is needed to check one without network. The QR says it in capitals. */
export const certificatePageRoutes = new Hono<Env>()
  .get('/c/keys.json', everyone, async (c) => {
    c.header('cache-control', 'public, max-age=300')
    return c.json({ algorithm: 'Ed25519', form: 'DER, base64url', keys: await allKeys(c.var.db) })
  })
  .get('/c/standing.json', everyone, async (c) => {
    c.header('cache-control', 'public, max-age=300')
    return c.json(await signedStanding(c.var.db, c.var.clock.today()))
  })
  .get('/c/:payload', everyone, (c) => answered(c))
  .get('/C/:payload', everyone, (c) => answered(c))

async function answered(c: Context<Env>) {
  const answer = await answerFor(c.var.db, c.req.param('payload') ?? '')
  c.header('referrer-policy', 'no-referrer')
  return show(c, CertificateScreen, {
    magazine: await magazineName(c.var.db),
    answer,
    today: c.var.clock.today(),
  })
}
