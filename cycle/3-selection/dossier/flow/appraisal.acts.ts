import { storeFile } from '#ground/files/files.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Upload } from '#kit/http/read.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { mayAnswer } from './appraisal.policy.ts'
import { appraisalsOf } from './appraisal.store.ts'
import type { AppraisalAsked, AppraisalOutcome } from './appraisal.ts'
import { eachMay, mayAppraise } from './flow.policy.ts'
import { openDossiers } from './flow.store.ts'

/** The appraiser asks several departments and outside bodies at once; each answers on its own. */
export function askAppraisals(db: Db, who: Actor, year: Year, asked: AppraisalAsked) {
  return transact(db, async (tx) => {
    const now = await shareYear(tx, year)
    const dossiers = await openDossiers(tx, who, year.id, asked.ids)
    demand(eachMay(dossiers, (one) => mayAppraise(who, now, one)))
    checkAsked(who, year, asked)

    const bodies = [
      ...year.members
        .filter((member) => asked.agencyIds.includes(member.id))
        .map(({ id, name }) => ({ agencyId: id, name })),
      ...asked.bodyNames.map((name) => ({ agencyId: null, name })),
    ]
    const rows = dossiers.flatMap((one) =>
      bodies
        .filter((body) => body.agencyId !== one.agencyId)
        .map((body) => ({
          id: newId(),
          nomination_id: one.id,
          agency_id: body.agencyId,
          body_name: body.name,
          matter: asked.matter,
          due_on: asked.dueOn,
          asked_by: who.id,
        })),
    )
    if (rows.length === 0)
      throw new BadInput({
        agencyIds: t('Cơ quan đề nghị không cho ý kiến về hồ sơ của mình. Hãy chọn cơ quan khác.'),
      })
    await tx.insertInto('appraisals').values(rows).execute()
    const after = { asked: bodies.map((body) => body.name), dueOn: asked.dueOn, matter: asked.matter }
    await note(tx, who, 'appraisal.asked', dossiers[0]?.id ?? year.id, { yearId: year.id, after })
    return rows.map((row) => row.id)
  })
}

function checkAsked(who: Actor, year: Year, { agencyIds, bodyNames, dueOn }: AppraisalAsked) {
  const wrong: Record<string, string> = {}
  if (agencyIds.length + bodyNames.length === 0)
    wrong.agencyIds = t('Hãy chọn ít nhất một cơ quan, hoặc ghi tên nơi ngoài cụm.')
  if (agencyIds.some((id) => !year.members.some((member) => member.id === id)))
    wrong.agencyIds = t('Hãy chọn trong danh sách.')
  if (dueOn < who.today) wrong.dueOn = t('Hạn trả lời phải từ hôm nay trở đi.')
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}

type Answered = {
  nominationId: string
  id: string
  outcome: AppraisalOutcome
  words: string
  upload: Upload | null
}

/** Writes the answer of one body asked; that of a body outside stands on its paper. */
export function answerAppraisal(db: Db, who: Actor, year: Year, answered: Answered) {
  return transact(db, async (tx) => {
    const now = await shareYear(tx, year)
    const dossier = found((await openDossiers(tx, who, year.id, [answered.nominationId]))[0])
    const asked = found((await appraisalsOf(tx, dossier.id)).find((one) => one.id === answered.id))
    demand(mayAnswer(who, now, { ...asked, dossier }))
    const { outcome, words, upload } = answered
    if (outcome !== 'agrees' && words === '')
      throw new BadInput({ words: t('Hãy ghi rõ vì sao, hoặc cần bổ sung gì.') })
    if (asked.agencyId === null && !upload)
      throw new BadInput({ file: t('Hãy đính kèm văn bản trả lời của nơi được hỏi.') })

    const fileId = upload && (await storeFile(tx, who, upload, { yearId: year.id, kinds: 'evidence' }))
    await tx
      .insertInto('appraisal_answers')
      .values({ appraisal_id: asked.id, outcome, words, file_id: fileId, answered_by: who.id })
      .execute()
    await note(tx, who, 'appraisal.answered', dossier.id, {
      yearId: year.id,
      agencyId: asked.agencyId,
      after: { body: asked.bodyName, outcome, words },
    })
  })
}
