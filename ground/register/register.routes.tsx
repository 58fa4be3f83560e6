import { type Context, Hono } from 'hono'
import { isId } from '#kit/http/fields.ts'
import { tidy } from '#kit/http/read.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { found } from '#plumbing/verdict.ts'
import type { Env } from '../env.ts'
import { chargedWith } from '../people/actor.ts'
import { agencyOptions } from '../people/people.store.ts'
import { signedIn } from '../people/who.ts'
import { mayIssueCertificate } from './certificates/certificates.policy.ts'
import { certificatesOf, issuable } from './certificates/certificates.store.ts'
import { groundsOn } from './changes/changes.acts.ts'
import { mayTendAward } from './changes/changes.policy.ts'
import { changeableAward, changesOf } from './changes/changes.store.ts'
import { bookAddress } from './honours/honours.who.ts'
import { registerFile } from './register.file.ts'
import { findAward, otherAwards } from './register.store.ts'
import { AwardScreen } from './screens/AwardScreen.tsx'
import { RegisterScreen } from './screens/RegisterScreen.tsx'
import { type RegisterQuery, searchAwards } from './search.store.ts'

export const registerRoutes = new Hono<Env>()
  .get('/register', signedIn, async (c) => {
    const { db, actor } = c.var
    const query = queryOf(c)
    const page = pageOf(c)
    const [list, agencies] = await Promise.all([
      searchAwards(db, actor, query, page),
      agencyOptions(db, actor),
    ])
    return show(c, RegisterScreen, { query, page, ...list, agencies, keeps: chargedWith(actor)[0] ?? null })
  })
  .get('/register/awards.xlsx', signedIn, (c) => registerFile(c, queryOf(c)))
  .get('/register/:id', signedIn, async (c) => {
    const { db, actor } = c.var
    const id = c.req.param('id')
    const award = found(isId(id) ? await findAward(db, actor, id) : null)
    const now = found(await changeableAward(db, actor, id))
    const [issue] = await issuable(db, { awardIds: [id] })
    const tend = mayTendAward(actor, now)
    return show(c, AwardScreen, {
      award,
      book: await bookAddress(db, actor, award),
      others: await otherAwards(db, award),
      standing: { stands: now.stands, code: now.code },
      changes: await changesOf(db, id),
      grounds: groundsOn(actor.today, now.profile),
      certificates: await certificatesOf(db, id),
      today: actor.today,
      may: { tend, issue: mayIssueCertificate(actor, found(issue)), print: tend },
    })
  })

const standings = ['standing', 'fallen'] as const
const recipients = ['individual', 'collective', 'household'] as const

function queryOf(c: Context<Env>): RegisterQuery {
  const asked = (name: string) => tidy(c.req.query(name) ?? '').slice(0, 100)
  const year = Number(asked('year'))
  return {
    words: asked('q'),
    year: Number.isInteger(year) && year > 1900 && year < 2300 ? year : null,
    awardCode: asked('award'),
    agencyId: isId(asked('agency')) ? asked('agency') : '',
    below: asked('below') === 'yes',
    route: /^[A-Za-z]{1,30}$/.test(asked('route')) ? asked('route') : '',
    standing: standings.find((one) => one === asked('standing')) ?? '',
    recipient: recipients.find((one) => one === asked('recipient')) ?? '',
  }
}
