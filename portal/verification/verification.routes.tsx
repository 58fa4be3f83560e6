import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { fieldsOf, readFiles } from '#kit/http/read.ts'
import { show } from '#kit/http/show.tsx'
import { madeAhead } from '#plumbing/ahead.ts'
import { transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { readTrust } from '#plumbing/pades/trust.ts'
import { magazineName } from '../reading/reading.store.ts'
import { isOneTooMany } from './brake.store.ts'
import { VerificationScreen } from './screens/VerificationScreen.tsx'
import { type Verification, verifyBrake } from './verification.ts'
import { verifyCode, verifyFile } from './verification.view.ts'

/** Checking a paper: anybody, without account and without scripts. */
export const verificationRoutes = new Hono<Env>()
  .get('/verify', everyone, (c) => answered(c, null))
  .post('/verify', everyone, async (c) => answered(c, await asked(c)))
  .get('/v/:payload', everyone, (c) => ofCode(c))
  .get('/V/:payload', everyone, (c) => ofCode(c))

// A QR holds its address in capitals.
const ofCode = async (c: Context<Env>) =>
  answered(c, await verifyCode(c.var.db, c.req.param('payload') ?? ''))

// Nothing is written but the count: no transaction waits while a file is looked into.
const asked = (c: Context<Env>) => madeAhead('verification', () => verified(c))

async function verified(c: Context<Env>): Promise<Verification> {
  const db = c.var.pool
  if (await transact(db, (tx) => isOneTooMany(tx, c.var.address)))
    return nothing(t('Từ nơi này đã kiểm tra {most} lần trong {minutes} phút. Hãy đợi một lát.', verifyBrake))
  const [file] = await readFiles(c, 'file')
  const code = (await fieldsOf(c)).code?.[0] ?? ''
  if (file)
    return verifyFile(db, Buffer.from(file.bytes), {
      trust: readTrust(c.var.settings.trustDir),
      now: c.var.trueClock.now(),
    })
  if (code !== '') return verifyCode(db, code.replace(/\s+/g, ''))
  return nothing(t('Hãy chọn một tệp PDF, hoặc dán chuỗi chữ của mã QR.'))
}

const nothing = (sentence: string): Verification => ({ of: 'nothing', sentence })

async function answered(c: Context<Env>, verification: Verification | null) {
  if (verification?.of === 'certificate') return c.redirect(`/c/${verification.payload}`, 303)
  c.header('referrer-policy', 'no-referrer')
  return show(c, VerificationScreen, { magazine: await magazineName(c.var.db), verification })
}
