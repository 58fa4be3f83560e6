import { sql } from 'kysely'
import type { Upload } from '#kit/http/read.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { storeFile } from '../../files/files.ts'
import { note } from '../../journal/journal.ts'
import type { Actor } from '../../people/actor.ts'
import { nearnessTo } from '../../people/record-seen.ts'
import { shareYear } from '../../units/year.store.ts'
import type { Year } from '../../units/year.ts'
import { postingOf } from '../posting.store.ts'
import { knock } from './brake.store.ts'
import { answerDue } from './due.ts'
import { followHash, newFollowSecret, newReceipt } from './follow.ts'
import { mayAnswer, mayNameHandler, maySeeAuthor, maySendOpinion } from './opinion.policy.ts'
import { entryAimedAt, lockOpinion } from './opinion.store.ts'
import {
  needsName,
  type Opinion,
  type OpinionOutcome,
  opinionFileLimit,
  type TypedOpinion,
} from './opinion.ts'

type Sent = TypedOpinion & {
  postingId: string
  upload: Upload | undefined
  /** Where it came from on the network; kept only as a hash that a restart makes meaningless. */
  address: string
  today: Day
  seesIt: boolean
  authorId: string | null
  illustrative?: boolean
}

/** Takes an opinion from anybody. Gives its public number and the secret that lets the writer follow it. */
export function sendOpinion(db: Db, sent: Sent): Promise<{ id: string; receipt: string; secret: string }> {
  return transact(db, async (tx) => {
    await sql`select id from postings where id = ${sent.postingId}::uuid for share`.execute(tx)
    const posting = found(await postingOf(tx, sent.postingId))
    const lately = await knock(tx, sent)
    demand(maySendOpinion(posting, { ...sent, lately }))
    await checkOpinion(tx, sent)
    const [id, receipt, secret] = [newId(), newReceipt(), newFollowSecret()]
    const { dueOn, dueRule } = answerDue(sent.today)
    const isNamed = sent.authorName !== ''
    await tx
      .insertInto('posting_opinions')
      .values({
        id,
        posting_id: posting.id,
        entry_id: sent.entryId,
        kind: sent.kind,
        author_name: sent.authorName,
        author_contact: sent.authorContact,
        author_id: isNamed ? sent.authorId : null,
        words: sent.words,
        file_id: sent.upload ? await keepFile(tx, sent.upload) : null,
        receipt,
        due_on: dueOn,
        due_rule: JSON.stringify(dueRule),
        follow_hash: followHash(secret),
        illustrative: sent.illustrative ?? false,
      })
      .execute()
    await note(tx, null, 'opinion.received', id, told(sent.kind, posting.yearId, { receipt }))
    return { id, receipt, secret }
  })
}

/** A file of a reader belongs to no year and to nobody: only the page of the opinion gives it out. */
function keepFile(tx: Db, upload: Upload) {
  if (upload.bytes.length > opinionFileLimit)
    throw new BadInput({ file: t('Tệp lớn quá 3 MB. Hãy nén lại, hoặc nói trong ý kiến cách nhận tệp.') })
  return storeFile(tx, null, upload, { yearId: null })
}

async function checkOpinion(tx: Db, { kind, authorName, authorContact, entryId, postingId }: Sent) {
  if (needsName(kind) && authorName === '')
    throw new BadInput({
      authorName: t(
        'Khiếu nại, tố cáo cần có họ tên người gửi. Nếu không muốn nêu tên, hãy chọn “Ý kiến góp ý”.',
      ),
    })
  if (needsName(kind) && authorContact === '')
    throw new BadInput({ authorContact: t('Hãy ghi số điện thoại hoặc địa chỉ để nhận trả lời.') })
  if (entryId === null) return
  const entry = await entryAimedAt(tx, postingId, entryId)
  if (!entry) throw new BadInput({ entryId: t('Hãy chọn một mục trong danh sách.') })
  if (kind === 'denunciation' && entry.headsBody)
    throw new BadInput({
      kind: t('Tố cáo người đứng đầu cơ quan này cần gửi tới cơ quan cấp trên trực tiếp, không gửi ở đây.'),
    })
}

/** The lead reads the journal of its year: of a denunciation it holds nothing there. */
function told(kind: Opinion['kind'], yearId: string, after?: object) {
  return kind === 'denunciation' ? {} : { yearId, ...(after ? { after } : {}) }
}

type Answer = { opinionId: string; outcome: OpinionOutcome; words: string }

/** Answers an opinion, once; whoever wrote reads it at the secret address. */
export function answerOpinion(db: Db, who: Actor, year: Year, { opinionId, outcome, words }: Answer) {
  return transact(db, async (tx) => {
    const { place, opinion } = await heldOpinion(tx, who, year, opinionId)
    demand(mayAnswer(who, place, opinion))
    const answer = { opinion_id: opinionId, outcome, words, answered_by: who.id }
    await tx.insertInto('posting_opinion_answers').values(answer).execute()
    await note(
      tx,
      who,
      'opinion.answered',
      opinionId,
      told(opinion.kind, year.id, { receipt: opinion.receipt, outcome }),
    )
  })
}

/** Notes that somebody looks at who wrote; the page shows it for a while afterwards. */
export function lookAtAuthor(db: Db, who: Actor, year: Year, opinionId: string) {
  return transact(db, async (tx) => {
    const { place, opinion } = await heldOpinion(tx, who, year, opinionId)
    demand(maySeeAuthor(who, place, opinion))
    await note(
      tx,
      who,
      'opinion.authorSeen',
      opinionId,
      told(opinion.kind, year.id, { receipt: opinion.receipt }),
    )
  })
}

/** The head gives a denunciation to somebody to handle. */
export function nameHandler(db: Db, who: Actor, year: Year, named: { opinionId: string; personId: string }) {
  return transact(db, async (tx) => {
    const { place, opinion } = await heldOpinion(tx, who, year, named.opinionId)
    demand(mayNameHandler(who, place, opinion))
    if (named.personId === opinion.entryPersonId)
      throw new BadInput({ personId: t('Không giao tố cáo cho chính người bị tố cáo. Hãy chọn người khác.') })
    await tx
      .insertInto('opinion_handlers')
      .values({ opinion_id: opinion.id, person_id: named.personId, named_by: who.id })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await note(tx, who, 'opinion.handlerNamed', opinion.id)
  })
}

async function heldOpinion(tx: Db, who: Actor, year: Year, id: string) {
  const open = await shareYear(tx, year)
  const opinion = found(await lockOpinion(tx, year.id, id))
  const near = await nearnessTo(tx, who, { agencyId: year.organisationId })
  return { place: { year: open, near }, opinion }
}
