import { Hono } from 'hono'
import { z } from 'zod'
import { day } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import type { Env } from '../../env.ts'
import { awardIssuer, decisionIssuer } from '../register.who.ts'
import { issueCertificate, issueForDecision } from './certificates.acts.ts'

const issuing = z.object({ issued_on: day() })

export const certificateRoutes = new Hono<Env>()
  .post('/register/:id/certificates', awardIssuer, async (c) => {
    const awardId = c.req.param('id')
    const { issued_on } = await read(c, issuing)
    await issueCertificate(c.var.db, c.var.actor, awardId, issued_on)
    return done(c, `/register/${awardId}#certificates`, t('Đã cấp bằng và ghi số sổ vàng.'))
  })
  .post('/decisions/:id/certificates', decisionIssuer, async (c) => {
    const decisionId = c.req.param('id')
    const { issued_on } = await read(c, issuing)
    const count = await issueForDecision(c.var.db, c.var.actor, decisionId, issued_on)
    return done(c, `/decisions/${decisionId}/certificates`, t('Đã cấp {count} bằng.', { count }))
  })
