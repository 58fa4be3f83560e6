import { note } from '#ground/journal/journal.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { scoresOf } from '../moderation/classifier/classifier.store.ts'
import { linksIn } from '../moderation/classifier/pieces.ts'
import { maySendComment } from './comments.policy.ts'
import { articleBySlug, findTwin, type OpenArticle, parentState, spendStamp } from './comments.store.ts'
import type { Proof } from './comments.ts'
import { consentVersion, type Purpose } from './consent.ts'
import { blockOf, countLately, holdsBlockedWords, placeHash, saltOf } from './places.store.ts'
import { stampOf } from './proof/challenge.ts'
import { mostLinks, type Sign, signsOf } from './signs.ts'

/** `address` is kept only as a hash; `work` is the solved puzzle, `drawnAt` when the form was drawn, by the true clock. */
export type Sent = {
  slug: string
  name: string
  email: string
  body: string
  address: string
  purposes: readonly Purpose[]
  now: Date
  work?: string
  drawnAt?: Date | null
  parentId?: string | null
  illustrative?: boolean
}

/** `isNew`: not the same words of the same sender once more; whoever only repeats them learns nothing about the first. */
export type Taken = { id: string; isShown: boolean; isNew: boolean }

/** Takes a reader's comment. It waits for a moderator, unless its section shows at once what nothing speaks against. */
export function sendComment(db: Db, sent: Sent): Promise<Taken> {
  return transact(db, async (tx) => {
    const article = found(await articleBySlug(tx, sent.slug))
    const salt = await saltOf(tx)
    const place = placeHash(salt, sent.address)
    const proof = await proofOf(tx, sent, salt)
    const lately = await countLately(tx, { articleId: article.id, place, proof })
    const twin = await findTwin(tx, { ...sent, articleId: article.id })
    if (twin) return { id: twin, isShown: false, isNew: false }
    demand(
      maySendComment({
        ...article,
        proof,
        lately,
        secondsOpen: sent.drawnAt ? (sent.now.getTime() - sent.drawnAt.getTime()) / 1000 : null,
        block: (await blockOf(tx, { place, email: sent.email, salt })) ?? null,
        parent: sent.parentId ? await parentState(tx, sent.parentId, article.id) : 'none',
      }),
    )
    demandFewLinks(sent.body, proof)
    return write(tx, article, { ...sent, place, proof })
  })
}

/** A puzzle that is wrong, old or used is no fault of a reader: the comment goes the stricter way. */
async function proofOf(tx: Db, { work, slug, now }: Sent, secret: string): Promise<Proof> {
  const stamp = work ? stampOf(work, { secret, slug, now }) : null
  return stamp && (await spendStamp(tx, stamp)) ? 'worked' : 'plain'
}

function demandFewLinks(body: string, proof: Proof) {
  const most = mostLinks[proof]
  if (linksIn(body).length > most)
    throw new BadInput({
      body: t('Một bình luận có nhiều nhất {most} liên kết. Hãy bỏ bớt rồi gửi lại.', { most }),
    })
}

type Placed = Sent & { place: string; proof: Proof }

async function write(tx: Db, article: OpenArticle, sent: Placed): Promise<Taken> {
  const id = newId()
  const signs = signsOf({
    body: sent.body,
    isWorked: sent.proof === 'worked',
    holdsBlockedWords: await holdsBlockedWords(tx, `${sent.name} ${sent.body}`),
  })
  const [score] = await scoresOf(tx, [sent.body])
  await keepComment(tx, article, { ...sent, id, signs, score: score?.percent ?? null })
  await keepConsents(tx, id, sent.purposes)
  const where = { yearId: article.yearId, after: { article: article.title } }
  await note(tx, null, 'comment.sent', id, where)
  const isShown = article.rule === 'after' && signs.length === 0 && (score?.percent ?? 0) < 50
  if (isShown) {
    await tx
      .insertInto('comment_rulings')
      .values({ comment_id: id, ruling: 'shown', ruled_by: null })
      .execute()
    await note(tx, null, 'comment.shown', id, where)
  }
  return { id, isShown, isNew: true }
}

type Kept = Placed & { id: string; signs: Sign[]; score: number | null }

async function keepComment(tx: Db, article: OpenArticle, sent: Kept) {
  await tx
    .insertInto('comments')
    .values({
      id: sent.id,
      article_id: article.id,
      parent_id: sent.parentId ?? null,
      name: sent.name,
      email: sent.email,
      body: sent.body,
      address_hash: sent.place,
      place_hash: sent.place,
      proof: sent.proof,
      signs: sent.signs,
      score: sent.score,
      illustrative: sent.illustrative ?? false,
    })
    .execute()
}

async function keepConsents(tx: Db, id: string, purposes: readonly Purpose[]) {
  await tx
    .insertInto('comment_consents')
    .values(purposes.map((purpose) => ({ comment_id: id, purpose, version: consentVersion })))
    .execute()
}
