import { z } from 'zod'
import type { FoundComment, FoundFile, FoundItem, FoundName } from './imports.ts'

export const fileSchema: z.ZodType<FoundFile> = z.object({
  id: z.string(),
  address: z.string(),
  title: z.string(),
  caption: z.string(),
  alternative: z.string(),
})

export const nameSchema: z.ZodType<FoundName> = z.object({ slug: z.string(), name: z.string() })

const comment: z.ZodType<FoundComment> = z.object({
  id: z.string(),
  parent: z.string(),
  name: z.string(),
  email: z.string(),
  body: z.string(),
  at: z.string().nullable(),
  standing: z.enum(['approved', 'waiting', 'left']),
})

/** What was found, as it comes back from the database. */
export const itemSchema: z.ZodType<FoundItem> = z.object({
  source: z.string(),
  id: z.string(),
  title: z.string(),
  lead: z.string(),
  html: z.string(),
  slug: z.string(),
  addresses: z.array(z.string()),
  isPublished: z.boolean(),
  publishedAt: z.string().nullable(),
  author: z.string(),
  categories: z.array(z.string()),
  tags: z.array(z.string()),
  pictureId: z.string(),
  comments: z.array(comment),
  leftComments: z.number(),
})
