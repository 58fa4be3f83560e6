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
import { mayAnswer, mayExplainAt } from './explanation.policy.ts'
import { explanationsOf } from './explanation.store.ts'
import { saveScores } from './save.acts.ts'
import { lockSheet } from './scoring.store.ts'
import type { Asked, Outcome } from './scoring.ts'
import { standingOf } from './submit.acts.ts'
import { isSameValue } from './value.ts'

type Explaining = {
  agencyId: string
  criterionId: string
  scorer: Asked
  statement: string
  uploads: Upload[]
}

/** The agency explains one line; it opens again for the scorer asked, and for him alone. */
export function explain(db: Db, who: Actor, year: Year, explaining: Explaining): Promise<string> {
  const { agencyId, criterionId, scorer, statement, uploads } = explaining
  return transact(db, async (tx) => {
    await lockSheet(tx, year.id, agencyId, scorer)
    const standing = await standingOf(tx, await shareYear(tx, year), agencyId)
    const line = found(standing.lines.find((one) => one.criterion.id === criterionId))
    const explanations = await explanationsOf(tx, year.id, agencyId)
    demand(mayExplainAt(who, standing, { line, scorer, explanations }))

    const id = newId()
    const made = explanations.filter((one) => one.criterionId === criterionId && one.scorer === scorer)
    await tx
      .insertInto('score_explanations')
      .values({
        ...{ id, year_id: year.id, criterion_id: criterionId, agency_id: agencyId, scorer },
        ...{ round: made.length + 1, statement, made_by: who.id },
      })
      .execute()
    await attach(tx, who, year, { id, uploads })
    const after = { criterion: line.code, scorer, statement, files: uploads.map((upload) => upload.name) }
    await note(tx, who, 'score.explained', agencyId, { yearId: year.id, agencyId, after })
    return id
  })
}

async function attach(tx: Db, who: Actor, year: Year, { id, uploads }: { id: string; uploads: Upload[] }) {
  for (const upload of uploads) {
    const fileId = await storeFile(tx, who, upload, { yearId: year.id, kinds: 'evidence', field: 'files' })
    await tx.insertInto('score_explanation_files').values({ explanation_id: id, file_id: fileId }).execute()
  }
}

type Answering = { agencyId: string; id: string; outcome: Outcome; value: string; reason: string }

/** The scorer asked looks again: he keeps his value or changes it, and says why. */
export function answerExplanation(db: Db, who: Actor, year: Year, answering: Answering) {
  const { agencyId, id, outcome, value, reason } = answering
  return transact(db, async (tx) => {
    const explained = found((await explanationsOf(tx, year.id, agencyId)).find((one) => one.id === id))
    const { scorer, criterionId } = explained
    await lockSheet(tx, year.id, agencyId, scorer)
    const standing = await standingOf(tx, await shareYear(tx, year), agencyId)
    const line = found(standing.lines.find((one) => one.criterion.id === criterionId))
    const isOpen = standing.explanations.some((one) => one.id === id)
    demand(mayAnswer(who, standing, { line, scorer, isOpen }))

    const stored = line.marks[scorer]
    if (outcome === 'changed') {
      if (value === '' || isSameValue(stored?.value ?? '', value))
        throw new BadInput({ value: t('Hãy ghi giá trị mới, khác giá trị đã chấm.') })
      const row = { criterionId, value, reason, version: stored?.version ?? 0 }
      return atField(criterionId, () => saveScores(tx, who, year, { agencyId, scorer, rows: [row] }))
    }
    await tx
      .insertInto('score_explanation_answers')
      .values({ explanation_id: id, outcome, reason, answered_by: who.id })
      .execute()
    const after = { criterion: line.code, scorer, outcome, reason }
    await note(tx, who, 'score.answered', agencyId, { yearId: year.id, agencyId, after })
  })
}

/** What is wrong in the cell stands at the fields of the answer. */
async function atField<T>(criterionId: string, save: () => Promise<T>): Promise<T> {
  try {
    return await save()
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    const entries = Object.entries(error.fields)
    throw new BadInput(
      Object.fromEntries(entries.map(([name, said]) => [name.replace(`_${criterionId}`, ''), said])),
    )
  }
}
