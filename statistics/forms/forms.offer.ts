import { frameOf, placeField } from '#ground/papers/frame.ts'
import type { PaperOffer, PaperSubject } from '#ground/papers/offer.ts'
import { type Actor, staffOf } from '#ground/people/actor.ts'
import { isLeadStaff, type Year } from '#ground/units/year.ts'
import { allowed, found, hidden } from '#plumbing/verdict.ts'
import { countedBodies } from '../bodies.store.ts'
import type { Form } from './form.ts'
import { formPaper } from './forms.paper.ts'
import { forms } from './forms.ts'
import { countedForm } from './forms.view.ts'

/** “Biểu 0601–0605”: one offer a form, for the body of the cluster or a member. */
export const statisticsOffers: PaperOffer[] = forms.map(offerOf)

function offerOf(form: Form): PaperOffer {
  return {
    code: `statistics-${form.code}`,
    name: `Biểu ${form.code}: ${form.title}`,
    form: 'sheet',
    stage: 'statistics',
    may: mayMakeForms,
    subjects: ownBodies,
    fields: [{ name: 'year', label: 'Năm báo cáo', kind: 'number', required: true }, placeField],
    suggest: async (_db, { year }) => ({ year: String(year.year) }),
    async write(db, of) {
      const { who, subject } = of
      const body = found((await countedBodies(db, who, subject.agencyId ?? of.year.organisationId))[0])
      const year = Number(of.answers.year) || of.year.year
      const counted = await countedForm(db, { form, body, year, basis: 'act', today: of.on })
      return formPaper({ frame: await frameOf(db, of), who, counted })
    },
  }
}

/** The body's own staff, and the agency that leads its cluster. */
function mayMakeForms(who: Actor, year: Year) {
  const isStaff = [year.organisationId, ...year.members.map((one) => one.id)].some((id) => staffOf(who, id))
  return isLeadStaff(who, year) || isStaff ? allowed : hidden
}

async function ownBodies(_db: unknown, who: Actor, year: Year): Promise<PaperSubject[]> {
  const whole = { id: year.organisationId, name: year.organisationName }
  const all = [
    ...(isLeadStaff(who, year) || staffOf(who, year.organisationId) ? [whole] : []),
    ...year.members.filter((one) => staffOf(who, one.id)),
  ]
  return all.map(({ id, name }) => ({ id, name, agencyId: id }))
}
