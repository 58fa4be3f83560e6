import { sql } from 'kysely'
import type { Actor } from '#ground/people/actor.ts'
import { type Db, tellTime, transact } from '#plumbing/database.ts'
import { addTrack } from '#portal/bulletins/bulletins.acts.ts'
import type { Content } from '#portal/content/content.ts'
import { contentFromHtml } from '#portal/content/from-html.ts'
import { editIssue } from '#portal/issues/issues.acts.ts'
import { addName, nameArticle } from '#portal/names/names.acts.ts'
import { illustration } from '#portal/news/illustration.ts'
import { draftArticle, publishArticle, publishChange, withdrawArticle } from '#portal/news/news.acts.ts'
import { addPhoto } from '#portal/news/photos.acts.ts'
import { addSection } from '#portal/sections/order.acts.ts'
import { addStandingPage } from '#portal/standing/standing.acts.ts'
import { returnArticle, submitArticle } from '#portal/workflow/workflow.acts.ts'
import { corpus } from './corpus.ts'

/** What a field may keep: the database takes no zero byte, and the forms let none through. */
export const typed = corpus.map((one) => one.replaceAll('\u0000', ''))

/** The whole list in as few stretches as fields of that length need. */
export function stretches(length: number): string[] {
  const all: string[] = []
  for (const one of typed) {
    const last = all.at(-1)
    if (last !== undefined && last.length + one.length < length) all[all.length - 1] = `${last}\n${one}`
    else all.push(one)
  }
  return all
}

const everything = typed.join('\n')

/** The list as a text: each string by itself, all in each other, and each as words that look like tags. */
export function asContent(): Content {
  const harmlessly = typed.map((one) => `<p>${one.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  const htmls = [...corpus, corpus.join('\n'), harmlessly.join('')]
  return htmls.flatMap((html) => contentFromHtml(html).content)
}

/** Where readers and the room meet the strings afterwards. */
export type Planted = {
  slug: string
  id: string
  withdrawn: string
  section: string
  page: string
  draft: string
}

/** Fills every field of the room with the list; the acts take more at once than the forms do. */
export function plantRoom(db: Db, editor: Actor): Promise<Planted> {
  return transact(db, async (tx) => {
    await tellTime(tx, '2022-10-26T08:00:00+07:00')
    const words = { name: everything, english: everything, about: everything, commentRule: 'before' as const }
    const section = await addSection(tx, editor, words)
    const page = await addStandingPage(tx, editor, { title: everything, content: asContent() })
    const names = await plantNames(tx, editor)
    const item = await plantItem(tx, editor, section)
    for (const at of [0, 12, 24, 36])
      await plantNamed(tx, editor, { section, names: names.slice(at, at + 12) })
    await publishChange(tx, editor, item.id, { change: 'correction', words: everything })
    const gone = await plantItem(tx, editor, section)
    await withdrawArticle(tx, editor, gone.id, everything)
    return { ...item, withdrawn: gone.slug, section, page, draft: await plantDraft(tx, editor, section) }
  })
}

// A sign that parts names in the field would break the strings: they are added one by one.
async function plantNames(tx: Db, editor: Actor): Promise<string[]> {
  const names = stretches(1200)
  for (const name of names)
    for (const kind of ['topics', 'authors'] as const) await addName(tx, editor, kind, { name, about: name })
  return names
}

const textOf = (section: string, words = everything) => ({
  ...{ section, title: words, lead: words, byline: words, content: asContent() },
})

async function plantItem(tx: Db, editor: Actor, section: string) {
  const id = await draftArticle(tx, editor, textOf(section))
  await addPhoto(tx, editor, id, {
    upload: { name: 'mau.jpg', bytes: await illustration('hall') },
    ...{ caption: everything, alternative: everything, credit: everything },
  })
  await publishArticle(tx, editor, id)
  const { slug } = await tx
    .selectFrom('articles')
    .where('id', '=', id)
    .select('slug')
    .executeTakeFirstOrThrow()
  return { id, slug }
}

async function plantNamed(tx: Db, editor: Actor, { section, names }: { section: string; names: string[] }) {
  const id = await draftArticle(tx, editor, textOf(section, names[0]))
  await nameArticle(tx, editor, { id, yearId: null }, { topics: '', authors: '' })
  for (const [kind, table, column] of [
    ['topics', 'article_topics', 'topic_id'],
    ['authors', 'article_authors', 'author_id'],
  ] as const)
    await sql`insert into ${sql.table(table)} (article_id, ${sql.ref(column)}${sql.raw(kind === 'authors' ? ', position' : '')})
      select ${id}::uuid, id ${sql.raw(kind === 'authors' ? ', row_number() over ()' : '')} from ${sql.table(kind)}
      where name = any(${names}::text[])`.execute(tx)
  await publishArticle(tx, editor, id)
}

async function plantDraft(tx: Db, editor: Actor, section: string): Promise<string> {
  const id = await draftArticle(tx, editor, textOf(section))
  await submitArticle(tx, editor, id)
  await returnArticle(tx, editor, id, everything)
  return id
}

/** The words of a recording and of an issue. */
export function plantSeason(db: Db, editor: Actor) {
  return transact(db, async (tx) => {
    await tellTime(tx, '2022-10-26T08:30:00+07:00')
    const bulletin = await plantCaptions(tx, editor)
    const issue = await tx
      .selectFrom('issues')
      .innerJoin('issue_publications as p', 'p.issue_id', 'issues.id')
      .select(['issues.id', 'issues.slug', 'issues.version', sql<string>`issued_on::text`.as('on')])
      .executeTakeFirstOrThrow()
    const entries = stretches(4000).map((title) => ({ title, author: title, page: 1 }))
    const text = { title: everything, about: everything, correction: everything }
    await editIssue(tx, editor, issue.id, { ...text, issuedOn: issue.on, entries, version: issue.version })
    return { bulletin, issue: issue.slug }
  })
}

async function plantCaptions(tx: Db, editor: Actor): Promise<string> {
  const row = await tx
    .selectFrom('edition_media as m')
    .innerJoin('articles', 'articles.id', 'm.article_id')
    .select(['articles.id', 'articles.slug'])
    .executeTakeFirstOrThrow()
  const cues = typed.map(
    (one) => `00:00.000 --> 00:01.000\nm ${one.replace(/\s+/g, ' ').replaceAll('-->', '--&gt;')}`,
  )
  const bytes = Buffer.from(`WEBVTT\n\n${cues.join('\n\n')}\n`)
  for (const kind of ['captions', 'chapters'] as const)
    await addTrack(tx, editor, { articleId: row.id }, { kind, language: 'vi', label: everything, bytes })
  await publishChange(tx, editor, row.id, { change: 'update', words: everything })
  return row.slug
}

/**
 * What is awarded comes from papers of the season that never change: the strings are laid over them from below, longer
 * than the indexes of such words could hold.
 */
export async function plantHonours(tx: Db) {
  for (const table of ['decisions', 'exemplars', 'awards'])
    await sql`alter table ${sql.table(table)} disable trigger user`.execute(tx)
  await sql`alter table decisions drop constraint decisions_issuer_id_reference_decided_on_key`.execute(tx)
  await sql`drop index decisions_of_higher_bodies`.execute(tx)
  await sql`update decisions set reference = reference || ${everything}`.execute(tx)
  await sql`update exemplars set title = ${everything}`.execute(tx)
  await sql`update awards a set recipient = s.words from (select id, row_number() over () as n from awards) r
    join unnest(${stretches(900)}::text[]) with ordinality s(words, n) using (n) where r.id = a.id`.execute(
    tx,
  )
}
