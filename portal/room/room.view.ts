import { type Actor, hasDuty } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { showFacts } from '../drafts/drafts.view.ts'
import { lookAgain } from '../drafts/look.ts'
import { namesOfArticle } from '../names/names.store.ts'
import { showRemarks } from '../news/editor/remarks.view.ts'
import { maySee } from '../news/news.policy.ts'
import { findArticle } from '../news/news.store.ts'
import { openSections } from '../sections/sections.store.ts'
import { claimArticle, othersAt } from '../workflow/claims.store.ts'
import { showWay } from '../workflow/item.view.ts'
import { countItems, listItems, roomPage, roomPeople } from './room.store.ts'
import type { RoomFilter } from './room.ts'

export type RoomView = Awaited<ReturnType<typeof showRoom>>

/** The room: items by state, person, section and deadline. */
export async function showRoom(db: Db, who: Actor, filter: RoomFilter) {
  await lookAgain(db, who.today)
  const [items, counts, sections, people] = await Promise.all([
    listItems(db, who, filter),
    countItems(db, who, filter),
    openSections(db),
    roomPeople(db),
  ])
  const all = filter.state ? counts[filter.state] : Object.values(counts).reduce((sum, one) => sum + one, 0)
  const pages = Math.max(1, Math.ceil(all / roomPage))
  return {
    filter,
    items,
    counts,
    sections,
    people,
    pages,
    today: who.today,
    orders: hasDuty(who, 'editorInChief'),
  }
}

export type ItemView = Awaited<ReturnType<typeof showItem>>

/** One item on the desk of whoever works on it. `now` is the true hour: others are told who is there now. */
export async function showItem(db: Db, who: Actor, { id, now }: { id: string; now: Date }) {
  const article = found(await findArticle(db, { id }))
  demand(maySee(who, article))
  const here = { personId: who.id, at: now }
  const way = await showWay(db, who, article)
  const [sections, facts, topics, authors, others, remarks] = await Promise.all([
    openSections(db),
    showFacts(db, who.today, id),
    namesOfArticle(db, 'topics', id),
    namesOfArticle(db, 'authors', id),
    othersAt(db, id, here),
    showRemarks(db, who, article),
  ])
  if (way.may.edit.kind === 'allowed') await claimArticle(db, id, here)
  return { article, way, sections, facts, topics, authors, others, remarks }
}
