import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { note } from '../../journal/journal.ts'
import type { Actor } from '../../people/actor.ts'
import type { Year } from '../../units/year.ts'
import { mayReadPaper } from '../papers.policy.ts'
import { findPaper } from '../papers.store.ts'
import { type Changeable, checkChange, mayChangePaper } from './changes.policy.ts'
import type { PaperChangeKind } from './changes.ts'

export type Changing = {
  paperId: string
  kind: PaperChangeKind
  changedOn: Day
  reason: string
  otherId: string | null
  otherReference: string
}

/** Withdraws, replaces or corrects an issued paper; its words and files stay as they are. */
export function changePaper(db: Db, who: Actor, year: Year, change: Changing): Promise<string> {
  return transact(db, async (tx) => {
    const paper = await lockPaper(tx, change.paperId)
    demand(mayChangePaper(who, paper, year))
    const other = change.otherId ? await lockPaper(tx, change.otherId) : null
    if (other) demand(mayReadPaper(who, other, year))
    checkChange(who, paper, { ...change, other })
    await demandOnce(tx, change)

    const id = newId()
    await tx
      .insertInto('paper_changes')
      .values({
        id,
        paper_id: paper.id,
        kind: change.kind,
        changed_on: change.changedOn,
        reason: change.reason,
        other_id: change.otherId,
        other_reference: change.otherReference,
        changed_by: who.id,
      })
      .execute()
    const { paperId, kind, ...after } = change
    await note(tx, who, `paper.${kind}`, paperId, {
      yearId: year.id,
      ...(paper.agencyId && { agencyId: paper.agencyId }),
      after,
    })
    return id
  })
}

async function demandOnce(tx: Db, { paperId, otherId }: Changing): Promise<void> {
  const same = await tx
    .selectFrom('paper_changes')
    .where('paper_id', '=', paperId)
    .where('other_id', '=', otherId)
    .select('id')
    .executeTakeFirst()
  if (same && otherId)
    throw new BadInput({ otherId: t('Thay đổi bằng văn bản này đã được ghi. Hãy chọn văn bản khác.') })
}

/** Two changes of one paper wait for each other; the row itself never changes. */
async function lockPaper(tx: Db, id: string): Promise<Changeable> {
  await tx.selectFrom('papers').where('id', '=', id).select('id').forNoKeyUpdate().executeTakeFirst()
  return found(await findPaper(tx, id))
}
