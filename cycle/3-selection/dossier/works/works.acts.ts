import { storeFile } from '#ground/files/files.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Upload } from '#kit/http/read.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, refused } from '#plumbing/verdict.ts'
import { judged } from '../dossier.findings.ts'
import { type Dossier, lockDossier } from '../dossier-of.store.ts'
import { mayAddPaper, mayWriteDossier } from '../rights.policy.ts'
import { mayRestOn } from './works.policy.ts'
import { worksFor } from './works.store.ts'
import type { ownSteps, Work, WorkRef } from './works.ts'

type About = { id: string; work: WorkRef }

/** Puts a work under the nomination. */
export function attachWork(db: Db, who: Actor, year: Year, { id, work }: About) {
  return transact(db, async (tx) => {
    const dossier = found(await lockDossier(tx, year.id, id))
    demand(mayWriteDossier(who, await shareYear(tx, year), dossier))
    const known = await workIn(tx, dossier, work)
    const [finding] = await judged(tx, year, [dossier])
    demand(mayRestOn(known, finding?.answer ?? null))

    await tx
      .insertInto('nomination_works')
      .values({
        id: newId(),
        nomination_id: id,
        initiative_id: work.from === 'initiative' ? work.id : null,
        past_work_id: work.from === 'pastWork' ? work.id : null,
        added_by: who.id,
      })
      .execute()
    const where = { yearId: year.id, agencyId: dossier.agencyId }
    await note(tx, who, 'nominationWork.added', id, { ...where, after: { title: known.title } })
  })
}

/** Takes a work out again while the dossier is still being written. */
export function detachWork(db: Db, who: Actor, year: Year, { id, work }: About) {
  return transact(db, async (tx) => {
    const dossier = found(await lockDossier(tx, year.id, id))
    demand(mayWriteDossier(who, await shareYear(tx, year), dossier))
    const known = await workIn(tx, dossier, work)
    if (!known.attachedId) return demand(refused(t('Sáng kiến này không có trong hồ sơ.')))

    await tx.deleteFrom('nomination_works').where('id', '=', known.attachedId).execute()
    const where = { yearId: year.id, agencyId: dossier.agencyId }
    await note(tx, who, 'nominationWork.removed', id, { ...where, before: { title: known.title } })
  })
}

type Step = {
  id: string
  initiativeId: string
  step: (typeof ownSteps)[number]
  onDay: Day
  reference: string
  words: string
  upload: Upload | null
}

/** Writes down a step of a work on its way to recognition, with the paper of it. */
export function recordWorkStep(db: Db, who: Actor, year: Year, { id, initiativeId, upload, ...step }: Step) {
  return transact(db, async (tx) => {
    const dossier = found(await lockDossier(tx, year.id, id))
    demand(mayAddPaper(who, await shareYear(tx, year), dossier))
    const known = await workIn(tx, dossier, { from: 'initiative', id: initiativeId })
    if (step.onDay > who.today) throw new BadInput({ onDay: t('Ngày này chưa tới.') })

    const fileId = upload && (await storeFile(tx, who, upload, { yearId: year.id }))
    await tx
      .insertInto('initiative_steps')
      .values({
        id: newId(),
        initiative_id: initiativeId,
        step: step.step,
        reach: known.reach === 'formation' ? null : known.reach,
        on_day: step.onDay,
        reference: step.reference,
        words: step.words,
        file_id: fileId,
        recorded_by: who.id,
      })
      .execute()
    const where = { yearId: year.id, agencyId: dossier.agencyId }
    await note(tx, who, 'initiativeStep.recorded', initiativeId, { ...where, after: step })
  })
}

/** One of the works the nomination may rest on. */
async function workIn(tx: Db, dossier: Dossier, work: WorkRef): Promise<Work> {
  return found((await worksFor(tx, dossier)).find((one) => one.from === work.from && one.id === work.id))
}
