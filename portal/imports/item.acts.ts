import { note } from '#ground/journal/journal.ts'
import { type Db, tellTime } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import type { Content } from '../content/content.ts'
import { contentFromHtml } from '../content/from-html.ts'
import { plainOf } from '../content/plain.ts'
import { putOut } from '../news/news.acts.ts'
import { freeSlug, lockArticle } from '../news/news.store.ts'
import { writeComments } from './comments.store.ts'
import type { Import } from './imports.store.ts'
import type { FoundItem } from './imports.ts'
import { knownItem, nameItem, rememberItem } from './items.store.ts'
import { keepAddresses } from './moved.store.ts'
import { type Gathered, gatherPhotos, keepPhotos, type Pictures } from './photos.ts'
import { plain } from './pictures.ts'
import { writePage } from './standing.store.ts'
import { htmlOfPost } from './wordpress/text.ts'

/** What the writing of every item needs: the run, whose name it bears, the pictures, names by short name, the hour. */
export type Ground = {
  run: Import
  pictures: Pictures
  authors: Map<string, string>
  categories: Map<string, string>
  sections: Set<string>
  now: string
}

export type Settled = {
  outcome: 'written' | 'same' | 'left'
  reason?: string
  warnings?: string[]
  articleId?: string | null
  pageSlug?: string | null
}

type Row = { kind: 'post' | 'page'; guid: string; item: FoundItem }

/** Takes one item over, with its pictures, names, comments and old addresses; what is here already stays as it is. */
export async function writeItem(tx: Db, ground: Ground, { kind, guid, item }: Row): Promise<Settled> {
  const known = await knownItem(tx, item.source, guid)
  if (known) return { outcome: 'same', ...known }
  const { pages } = ground.run.choices
  if (kind === 'page' && pages === 'none')
    return { outcome: 'left', reason: 'Lần chạy này không chuyển trang.' }
  const gathered = await gatherPhotos(ground.pictures, { ...item, html: htmlOfPost(item.html) })
  const { content, dropped } = contentFromHtml(gathered.html, {
    photoOf: (source) => gathered.ids.get(source) ?? null,
  })
  const warnings = [...gathered.warnings, ...(dropped.length > 0 ? [`Lược bỏ: ${dropped.join(', ')}.`] : [])]
  const isPage = kind === 'page' && pages === 'standing'
  const settled = isPage
    ? { pageSlug: await writePage(tx, ground, item, content) }
    : { articleId: await writeArticle(tx, ground, item, { ...gathered, content }) }
  await rememberItem(tx, { source: item.source, guid, importId: ground.run.id }, settled)
  return { outcome: 'written', warnings, ...settled }
}

async function writeArticle(tx: Db, ground: Ground, item: FoundItem, text: Gathered & { content: Content }) {
  const { run, now } = ground
  const who = { id: run.sentById }
  const id = newId()
  await tellTime(tx, item.publishedAt ?? now)
  const slug = await addArticle(tx, ground, item, { id, content: text.content })
  await keepPhotos(tx, who, id, text.photos)
  await nameItem(tx, id, namesOf(ground, item))
  if (isReady(item)) await putOut(tx, who, await lockArticle(tx, id))
  await tellTime(tx, now)
  await writeComments(tx, who, id, item.comments)
  if (isReady(item)) await keepAddresses(tx, run.id, item.addresses, `/news/${slug}`)
  await note(tx, null, 'article.imported', id, {
    after: { title: item.title, from: item.addresses[0] ?? '', by: run.sentBy },
  })
  return id
}

/** Without a day or a title an item goes to the editors, not to the readers. */
const isReady = (item: FoundItem) => item.isPublished && item.publishedAt !== null && item.title !== ''

async function addArticle(
  tx: Db,
  ground: Ground,
  item: FoundItem,
  { id, content }: { id: string; content: Content },
) {
  const title = plain(item.title) || 'Bài chưa có tiêu đề'
  const slug = await freeSlug(tx, item.slug || title, id)
  await tx
    .insertInto('articles')
    .values({
      ...{ id, slug, title, section: sectionOf(ground, item), lead: leadOf(item, content) },
      content: JSON.stringify(content),
      plain: plainOf(content),
      byline: writerOf(ground, item),
      byline_covers_photos: false,
      drafted_by: ground.run.sentById,
    })
    .execute()
  return slug
}

/** The first category that leads to a section of ours decides; else the section chosen for the rest. */
function sectionOf({ run, sections }: Ground, { categories }: FoundItem): string {
  const { choices } = run
  const led = categories.map((slug) => choices.categories[slug] ?? '').find((to) => sections.has(to))
  return led ?? choices.section
}

function namesOf({ run, categories, authors }: Ground, item: FoundItem) {
  const gathered = item.categories.filter((slug) => (run.choices.categories[slug] ?? '') === '#topic')
  const topics = [...gathered.map((slug) => categories.get(slug) ?? slug), ...item.tags].slice(0, 12)
  const author = authors.get(item.author) ?? item.author
  return { topics, authors: author === '' ? [] : [author] }
}

const writerOf = ({ authors }: Ground, { author }: FoundItem) => (authors.get(author) ?? author) || 'Tòa soạn'

/** The lead of old, else the beginning of the text. */
function leadOf(item: FoundItem, content: Content): string {
  const own = plain(item.lead)
  if (own !== '') return own.slice(0, 1000)
  const [first = ''] = plainOf(content).split('\n')
  return first.length <= 300 ? first : `${first.slice(0, 300).replace(/\s\S*$/, '')}…`
}
