import { byLead, frameOf } from '#ground/papers/frame.ts'
import type { PaperOffer, PaperSubject } from '#ground/papers/offer.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { type ListKind, listPaper, listTitles } from './lists.paper.ts'
import { namesOnLists } from './names.store.ts'
import { findSubmissions, submissionsOfYear } from './submission.store.ts'

/** “Danh sách kèm tờ trình”, one for each kind of recipient. */
export const personListOffer = offerOf('list-of-persons', 'individual')
export const collectiveListOffer = offerOf('list-of-collectives', 'collective')
export const householdListOffer = offerOf('list-of-households', 'household')
/** “Tóm tắt thành tích” of every name, with its votes. */
export const achievementListOffer = offerOf('achievement-summary', 'achievements')

function offerOf(code: string, kind: ListKind): PaperOffer {
  return {
    code,
    name: listTitles[kind],
    form: 'sheet',
    stage: 'award',
    may: byLead,
    subjects: theLists,
    fields: [],
    async write(db, of) {
      const [list] = await findSubmissions(db, of.year.id, [of.subject.id])
      const { id, reference, submittedOn } = found(list)
      const names = await namesOnLists(db, [id])
      return listPaper({ frame: await frameOf(db, of), kind, names, reference, submittedOn })
    },
  }
}

async function theLists(db: Db, _who: Actor, year: Year): Promise<PaperSubject[]> {
  const lists = await submissionsOfYear(db, year.id)
  return lists.map((one) => ({
    id: one.id,
    name: `Tờ trình số ${one.reference} ngày ${vnDay(one.submittedOn)}`,
    agencyId: null,
  }))
}
