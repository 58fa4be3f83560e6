import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { addDays, type Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { mayModerate } from '../moderation/moderation.policy.ts'
import { duesOf } from './clocks.ts'
import { execute } from './execution.ts'
import { lockMine } from './mine.store.ts'
import { mayTakeStep, mayWish } from './rights.policy.ts'
import type { StepKind, WishKind } from './rights.ts'
import { addStep, type ListedWish, lockWish, wishesOf } from './wishes.store.ts'

export type Asked = { kind: WishKind; words: string; newName: string; newEmail: string }

/** A sender asks something about what is kept, on the page of the comment. */
export function makeWish(db: Db, commentId: string, asked: Asked & { today: Day }): Promise<string> {
  return transact(db, (tx) => write(tx, { ...asked, commentId, receivedOn: asked.today, by: null }))
}

type Entered = Asked & { commentId: string; receivedOn: Day }

/** A moderator enters a wish that came another way, under the day it came. */
export function enterWish(db: Db, who: Actor, entered: Entered): Promise<string> {
  return transact(db, (tx) => {
    demand(mayModerate(who))
    if (entered.receivedOn > who.today) throw new BadInput({ receivedOn: t('Ngày nhận không sau hôm nay.') })
    if (entered.receivedOn < addDays(who.today, -366))
      throw new BadInput({ receivedOn: t('Ngày nhận không quá một năm trước.') })
    return write(tx, { ...entered, by: who })
  })
}

async function write(tx: Db, { commentId, by, receivedOn, ...asked }: Entered & { by: Actor | null }) {
  const mine = found(await lockMine(tx, commentId))
  const earlier = await wishesOf(tx, commentId)
  const open = earlier.filter(
    (one) =>
      one.kind === asked.kind && !one.steps.some(({ step }) => step === 'executed' || step === 'refused'),
  )
  demand(mayWish(mine, open.length))
  if (asked.kind === 'identity' && asked.newName === '' && asked.newEmail === '')
    throw new BadInput({ newName: t('Hãy nhập họ tên hoặc email đúng.') })
  const id = newId()
  const dues = duesOf(receivedOn)
  const isIdentity = asked.kind === 'identity'
  await tx
    .insertInto('comment_wishes')
    .values({
      id,
      comment_id: commentId,
      kind: asked.kind,
      words: asked.words,
      new_name: isIdentity ? asked.newName : '',
      new_email: isIdentity ? asked.newEmail : '',
      entered_by: by?.id ?? null,
      received_on: receivedOn,
      answer_due: dues.answerDue,
      execution_due: dues.executionDue,
    })
    .execute()
  await note(tx, by, 'commentWish.received', id, { after: { kind: asked.kind, receivedOn } })
  return id
}

/** Answers, extends, executes or refuses; what an execution asks for is done in the same transaction. */
export function takeStep(db: Db, who: Actor, id: string, { step, words }: { step: StepKind; words: string }) {
  return transact(db, async (tx) => {
    demand(mayModerate(who))
    const wish: ListedWish = found(await lockWish(tx, id))
    demand(mayTakeStep(who, wish, step))
    if (step !== 'executed' && words === '')
      throw new BadInput({ words: t('Hãy viết lời báo cho người gửi.') })
    const dueOn = step === 'extended' ? { dueOn: duesOf(wish.receivedOn).extendedDue } : {}
    await addStep(tx, id, { step, words, ...dueOn, takenOn: who.today, takenBy: who.id })
    if (step === 'executed') await execute(tx, who, wish)
    await note(tx, who, `commentWish.${step}`, id, { after: { kind: wish.kind, ...dueOn } })
  })
}
