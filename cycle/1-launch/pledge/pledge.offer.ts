import { byLead } from '#ground/papers/frame.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import { headsOf } from '#ground/people/heads.store.ts'
import { found } from '#plumbing/verdict.ts'
import { targetsOfYear } from '../target/target.store.ts'
import { pledgePaperOf } from './pledge.paper.ts'
import { pledgeOfYear, signaturesOf } from './pledge.store.ts'

/** “Bản giao ước thi đua”: comes by itself with the last signature; before that, a copy to be signed by hand. */
export const pledgeOffer: PaperOffer = {
  code: 'pledge',
  name: 'Bản giao ước thi đua',
  form: 'sheet',
  stage: 'launch',
  madeBy: (slug) => ({ address: `/years/${slug}/pledge`, deed: 'Thủ trưởng đơn vị cuối cùng ký giao ước' }),
  may: byLead,
  async subjects(db, _who, year) {
    const pledge = await pledgeOfYear(db, year.id)
    return pledge ? [{ id: pledge.id, name: `Giao ước thi đua năm ${year.year}`, agencyId: null }] : []
  },
  fields: [],
  async write(db, { year, on }) {
    const ids = year.members.map((member) => member.id)
    return pledgePaperOf({
      year,
      pledge: found(await pledgeOfYear(db, year.id)),
      signatures: await signaturesOf(db, year.id),
      targets: await targetsOfYear(db, year.id),
      heads: await headsOf(db, ids, on),
    })
  },
}
