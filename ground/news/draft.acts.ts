import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { slugOf } from '#plumbing/slug.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { type Facts, keyOf, lettersOf, type NewsDraft, type NewsEvent, type Piece } from './draft.ts'

type Written = {
  event: NewsEvent
  yearId: string
  conferenceId?: string
  facts: Facts
  draft: NewsDraft
  section: string
  illustrative: boolean
}

/** Leaves a draft where the editors find it, with a place for each photo and its facts linked to the event. */
export async function keepDraft(tx: Db, who: Actor, written: Written): Promise<string> {
  const id = newId()
  const { draft, yearId } = written
  const title = lettersOf(draft.title)
  await tx
    .insertInto('articles')
    .values({
      id,
      section: written.section,
      slug: `${slugOf(title, 90) || 'tin'}-${id.slice(-6)}`,
      title,
      lead: lettersOf(draft.lead),
      content: JSON.stringify(draft.paragraphs.map((words) => ({ type: 'paragraph', words }))),
      plain: draft.paragraphs.map(lettersOf).join('\n'),
      year_id: yearId,
      conference_id: written.conferenceId ?? null,
      drafted_by: who.id,
      illustrative: written.illustrative,
    })
    .execute()
  await keepPhotos(tx, id, draft.captions)
  await keepSource(tx, id, written)
  await note(tx, who, 'article.drafted', id, { yearId, after: { title, from: written.event.kind } })
  return id
}

async function keepPhotos(tx: Db, articleId: string, captions: Piece[][]) {
  if (captions.length === 0) return
  const rows = captions.map((caption, n) => ({ position: n + 1, caption: lettersOf(caption) }))
  await tx
    .insertInto('article_photos')
    .values(rows.map((row) => ({ id: newId(), article_id: articleId, ...row })))
    .execute()
}

function keepSource(tx: Db, articleId: string, { event, yearId, facts, draft }: Written) {
  const at = { title: writtenIn(draft.title), lead: writtenIn(draft.lead) }
  const known = Object.entries(facts).map(([name, { label, text }]) => {
    const key = keyOf(event, name)
    const places = { title: at.title.get(key), lead: at.lead.get(key) }
    return [key, { label, now: text, ...places }]
  })
  return tx
    .insertInto('article_sources')
    .values({
      article_id: articleId,
      kind: event.kind,
      subject_id: event.id,
      year_id: yearId,
      facts: JSON.stringify(Object.fromEntries(known)),
    })
    .execute()
}

/** A title and a lead keep plain words: which fact was written there, and how. */
function writtenIn(pieces: Piece[]): Map<string, string> {
  return new Map(pieces.flatMap((piece) => (piece.type === 'fact' ? [[piece.key, piece.text]] : [])))
}
