import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { slugOf } from '#plumbing/slug.ts'

/** “Số thường kỳ”, “số đặc biệt”. */
export const issueKinds = ['regular', 'special'] as const
export type IssueKind = (typeof issueKinds)[number]

export function issueKindLabel(kind: IssueKind): string {
  return { regular: t('Số thường kỳ'), special: t('Số đặc biệt') }[kind]
}

/** A line of the contents: an item of the magazine, or words alone. */
export type Entry = {
  position: number
  title: string
  author: string
  page: number | null
  articleId: string | null
  slug: string | null // where the item is read, once readers may
}

/** The PDF of an issue and how far its pages are drawn: null before, 0 when it could not be. */
export type IssuePdf = { id: string; name: string; size: number; pages: number | null }

/** “Số tạp chí”. */
export type Issue = {
  id: string
  slug: string
  kind: IssueKind
  number: number
  year: number
  issuedOn: Day
  title: string
  about: string
  coverId: string | null
  illustrative: boolean
  version: number
  pdf: IssuePdf | null
  entries: Entry[]
  corrections: { words: string; at: Date }[]
  publication: { at: Date; by: string } | null
  withdrawal: { at: Date; by: string; reason: string } | null
}

export function issueName({ kind, number, year }: Pick<Issue, 'kind' | 'number' | 'year'>): string {
  return kind === 'special'
    ? t('Số đặc biệt {number}/{year}', { number, year })
    : t('Số {number}/{year}', { number, year })
}

/** The address says which issue it is and never changes. */
export function issueSlug({ kind, number, year }: Pick<Issue, 'kind' | 'number' | 'year'>): string {
  return slugOf(`${kind === 'special' ? 'so dac biet' : 'so'} ${number} ${year}`, 60)
}

/** The state an issue stands in, as rows tell it. */
export type IssueState = 'draft' | 'published' | 'withdrawn'

export function issueState(issue: Pick<Issue, 'publication' | 'withdrawal'>): IssueState {
  if (issue.withdrawal) return 'withdrawn'
  return issue.publication ? 'published' : 'draft'
}

/**
 * The contents as they are typed: a line for each entry, parts divided by “|”: title, author, page. Gives the number
 * of the first line that cannot be read.
 */
export function readContents(
  typed: string,
): { entries: Pick<Entry, 'title' | 'author' | 'page'>[] } | { wrong: number } {
  const entries: Pick<Entry, 'title' | 'author' | 'page'>[] = []
  for (const [index, line] of typed.split('\n').entries()) {
    if (line.trim() === '') continue
    const [title = '', author = '', page = '', more] = line.split('|').map((part) => part.trim())
    if (title === '' || more !== undefined || !/^\d{0,4}$/.test(page) || page === '0')
      return { wrong: index + 1 }
    entries.push({ title, author, page: page === '' ? null : Number(page) })
  }
  return { entries }
}

export function contentsTyped(entries: Entry[]): string {
  return entries
    .map(({ title, author, page }) => [title, author, page ?? ''].join(' | ').replace(/( \| )+$/, ''))
    .join('\n')
}
