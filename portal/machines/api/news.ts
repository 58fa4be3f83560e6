import { z } from 'zod'
import { sharedPicture } from '../../reading/structured.ts'
import { fullText } from '../full-text.ts'
import type { WholeItem } from '../items.store.ts'

const named = z.object({ slug: z.string(), name: z.string() })
const picture = z.object({
  url: z.url(),
  width: z.int(),
  height: z.int(),
  caption: z.string(),
  credit: z.string(),
  alternative: z.string().describe('What the picture shows, for who does not see it.'),
})
const recording = z.object({
  url: z.url(),
  kind: z.string().describe('The kind of the file, such as video/mp4.'),
  bytes: z.int(),
  seconds: z.number(),
})

const item = z.object({
  id: z.uuid().describe('Stays when the address changes.'),
  url: z.url(),
  slug: z.string(),
  form: z.enum(['text', 'gallery', 'video', 'audio']),
  section: named,
  title: z.string(),
  lead: z.string(),
  html: z.string().describe('The whole text as safe HTML.'),
  byline: z.string(),
  authors: z.array(named),
  topics: z.array(named),
  publishedAt: z.iso.datetime(),
  changedAt: z.iso.datetime().describe('When readers last got another edition.'),
  edition: z.int(),
  isIllustrative: z.boolean().describe('Made up for an example.'),
  pictures: z.array(picture),
  recording: recording.nullable(),
})

/** What `/api/news` answers, for programs and for who writes them. */
export const newsPageSchema = z.object({
  items: z.array(item),
  next: z.string().nullable().describe('The cursor of the next page; null on the last.'),
})

/** What `/api/news/:slug` answers. */
const newsItemSchema = z.object({ item })

/** The shapes of both answers and the filters, as JSON Schema. */
export function newsSchema(site: string) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${site}/api/news/schema.json`,
    title: 'News of the magazine',
    $defs: {
      page: bare(newsPageSchema),
      item: bare(newsItemSchema),
      filters: bare(asked, 'input'),
    },
  }
}

function bare(schema: z.ZodType, io: 'input' | 'output' = 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

const slug = z.string().regex(/^[a-z0-9-]{1,120}$/)

/** The filters of `/api/news`. */
export const asked = z.object({
  section: slug.optional(),
  topic: slug.optional(),
  author: slug.optional(),
  since: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()])
    .optional()
    .describe('Only what readers got since this instant, changed items too.'),
  cursor: z.string().max(120).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})

/** An item as programs get it. */
export function itemOf(whole: WholeItem, site: string): z.output<typeof item> {
  const { id, slug, form, title, lead, byline, authors, topics, edition, recording } = whole
  return {
    ...{ id, url: `${site}/news/${slug}`, slug, form },
    section: { slug: whole.section, name: whole.sectionName },
    ...{ title, lead, html: fullText(whole, site), byline, authors, topics },
    publishedAt: whole.publishedAt.toISOString(),
    changedAt: whole.changedAt.toISOString(),
    edition,
    isIllustrative: whole.illustrative,
    pictures: whole.photos.map((photo) => {
      const { url, width, height } = sharedPicture(photo, site)
      const { caption, credit, alternative } = photo
      return { url, width, height, caption, credit, alternative }
    }),
    recording: recording && {
      url: `${site}/media/${recording.id}`,
      kind: recording.kind,
      bytes: recording.size,
      seconds: recording.seconds,
    },
  }
}
