import { storeFile } from '#ground/files/files.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Upload } from '#kit/http/read.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, refused } from '#plumbing/verdict.ts'
import { judged } from '../dossier.findings.ts'
import { type Dossier, lockDossier } from '../dossier-of.store.ts'
import { mayOverride } from '../rights.policy.ts'
import { seatAt } from '../rights.store.ts'
import { overridesOf } from './overrides.store.ts'
import { conditionKey, openConditions } from './overrides.ts'

/** `condition`: the key of the condition as the page showed it. */
type Overriding = { id: string; condition: string; reason: string; upload: Upload | null }

/** Lets a nomination stand against one finding: in one's own name, with a reason and the paper it rests on. */
export function overrideFinding(
  db: Db,
  who: Actor,
  year: Year,
  { id, condition, reason, upload }: Overriding,
) {
  return transact(db, async (tx) => {
    const dossier = found(await lockDossier(tx, year.id, id))
    const seat = await seatAt(tx, who, { year, id })
    demand(mayOverride(who, await shareYear(tx, year), { dossier, seat }))
    const open = found(await conditionOf(tx, year, { dossier, condition }))
    if (!upload) throw new BadInput({ file: t('Hãy chọn văn bản làm căn cứ cho quyết định này.') })

    const fileId = await storeFile(tx, who, upload, { yearId: year.id })
    const { citation } = open
    await tx
      .insertInto('finding_overrides')
      .values({
        id: newId(),
        nomination_id: id,
        condition,
        citation: JSON.stringify(citation),
        reason,
        file_id: fileId,
        overridden_by: who.id,
      })
      .execute()
    const after = { condition, reason, file: upload.name }
    await note(tx, who, 'finding.overridden', id, { yearId: year.id, agencyId: dossier.agencyId, after })
  })
}

/** The condition as the law finds it now; one that is met by now, or answered for, needs no decision. */
async function conditionOf(
  tx: Db,
  year: Year,
  { dossier, condition }: { dossier: Dossier; condition: string },
) {
  const [finding] = await judged(tx, year, [dossier])
  const open = finding?.answer ? openConditions(finding.answer) : []
  const known = await overridesOf(tx, dossier.id)
  if (known.some((one) => one.condition === condition))
    demand(refused(t('Điều kiện này đã có người quyết định.')))
  const one = open.find((each) => conditionKey(each) === condition)
  if (!one)
    throw new BadInput({ condition: t('Điều kiện này nay đã đạt hoặc không còn. Hãy tải lại trang.') })
  return one
}
