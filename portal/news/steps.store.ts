import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import type { Article, State } from './news.ts'

type StepName = 'submitted' | 'passed' | 'returned' | 'approved' | 'recalled'
type Step = {
  step: StepName
  leaves: Exclude<State, 'withdrawn'>
  reason?: string
  publishAt?: Date | null
}

/** Writes a step on the way of an item and where it leaves the item. */
export async function addStep(
  tx: Db,
  who: { id: string },
  articleId: string,
  { step, leaves, ...rest }: Step,
) {
  const id = newId()
  await tx
    .insertInto('article_steps')
    .values({
      ...{ id, article_id: articleId, step, leaves, taken_by: who.id },
      reason: rest.reason ?? '',
      publish_at: rest.publishAt ?? null,
    })
    .execute()
  return id
}

/** Writes the steps that still lie between the item and its approval, as taken by the one who takes them all. */
export async function addMissingSteps(
  tx: Db,
  who: { id: string },
  { id, state }: Pick<Article, 'id' | 'state'>,
) {
  if (state === 'draft' || state === 'returned')
    await addStep(tx, who, id, { step: 'submitted', leaves: 'submitted' })
  if (state !== 'passed' && state !== 'scheduled')
    await addStep(tx, who, id, { step: 'passed', leaves: 'passed' })
}

/** The steps of an item, the newest first. */
export function stepsOf(db: Db, articleId: string) {
  return db
    .selectFrom('article_steps as s')
    .innerJoin('people', 'people.id', 's.taken_by')
    .where('s.article_id', '=', articleId)
    .orderBy('s.entry', 'desc')
    .select([
      's.id',
      's.step',
      's.leaves',
      's.reason',
      's.publish_at as publishAt',
      's.taken_by as takenBy',
      'people.full_name as by',
      's.taken_at as at',
    ])
    .execute()
}

export type StepTaken = Awaited<ReturnType<typeof stepsOf>>[number]
