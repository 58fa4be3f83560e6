import { vnDay } from '#kit/format.ts'
import type { Upload } from '#kit/http/read.ts'
import { mayReceive } from '#law/awards/catalogue.ts'
import { isLowerAward } from '#law/awards/lower.ts'
import { type Ground, revocationOn } from '#law/dossiers/revocation.ts'
import type { Layer } from '#law/kernel/asked.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import { OutsideWrittenLaw } from '#law/kernel/in-force.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { storeFile } from '../../files/files.ts'
import { note } from '../../journal/journal.ts'
import type { Actor } from '../../people/actor.ts'
import { mayChangeAward } from './changes.policy.ts'
import { type ChangeableAward, lockAward } from './changes.store.ts'
import { changeDeed, type NewChange } from './changes.ts'

type Written = NewChange & { upload?: Upload | null; illustrative?: boolean }

/** Writes what became of an award: cancelled, stripped, restored, lowered, exchanged or reissued, by which paper. */
export function changeAward(db: Db, who: Actor, awardId: string, change: Written): Promise<string> {
  return transact(db, async (tx) => {
    const award = found(await lockAward(tx, who, awardId))
    demand(mayChangeAward(who, award, change.act))
    const citation = citationOf(award, change)
    checkChange(who, award, change)

    const id = newId()
    const { upload } = change
    const wanted = { yearId: award.yearId, field: 'file' }
    await tx
      .insertInto('award_changes')
      .values({
        id,
        award_id: awardId,
        act: change.act,
        ground: change.ground,
        citation: citation && JSON.stringify(citation),
        to_code: change.act === 'lower' ? change.toCode : '',
        reason: change.reason,
        reference: change.reference,
        acted_on: change.actedOn,
        signer_name: change.signerName,
        file_id: upload ? await storeFile(tx, who, upload, wanted) : null,
        illustrative: change.illustrative ?? false,
        recorded_by: who.id,
      })
      .execute()
    const { act, ground, toCode, reason, reference, actedOn, signerName } = change
    await note(tx, who, changeDeed[act], awardId, {
      ...(award.yearId && { yearId: award.yearId }),
      agencyId: award.agencyId,
      before: { code: award.code, stands: award.stands },
      after: { act, ground, toCode, reason, reference, actedOn, signerName },
    })
    return id
  })
}

/** The grounds the law of the day names for taking back or giving back; none where no text is written for the day. */
export function groundsOn(actedOn: Day, profile: 'army' | 'civil'): readonly Ground[] {
  const layers: Layer[] = profile === 'army' ? ['army'] : []
  try {
    return revocationOn(actedOn, layers).grounds
  } catch (error) {
    if (error instanceof OutsideWrittenLaw) return []
    throw error
  }
}

// Exchanging and reissuing take nothing back and need no ground; every other act names one the law of its day knows.
function citationOf(award: ChangeableAward, { act, ground, actedOn }: NewChange): Citation | null {
  if (act === 'exchange' || act === 'reissue') return null
  const grounds = groundsOn(actedOn, award.profile)
  const named = grounds.find((one) => one.code === ground)
  if (!named && grounds.some((one) => one.act === act))
    throw new BadInput({ ground: t('Hãy chọn căn cứ theo luật của ngày ra quyết định.') })
  return named?.citation ?? null
}

function checkChange(who: Actor, award: ChangeableAward, { act, toCode, actedOn }: NewChange) {
  const wrong: Record<string, string> = {}
  if (actedOn < award.decidedOn)
    wrong.acted_on = t('Không được trước ngày quyết định khen thưởng ({day}).', {
      day: vnDay(award.decidedOn),
    })
  if (actedOn > who.today) wrong.acted_on = t('Ngày này chưa đến. Hãy ghi ngày của văn bản đã ký.')
  const recipient = award.personId ? 'individual' : award.householdId ? 'household' : 'collective'
  if (act === 'lower' && !(isLowerAward(toCode, award.code) && mayReceive(toCode, recipient)))
    wrong.to_code = t('Hãy chọn hình thức thấp hơn, tặng được cho đối tượng này.')
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}
