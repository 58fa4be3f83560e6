import type { Client, Sending } from './client.ts'

/** One deed of one person; its word is found again in the row it writes. */
export type Deed = Sending & {
  kind: keyof typeof rowsOf
  word: string
  client: Client
  target?: string // of a result: the target whose statement it is
  status: number | null // of the last answer; nothing: the program died before it answered
}

/** How often a deed stands in the database, by its word. */
export const rowsOf = {
  shortcoming: 'select count(*) from shortcomings where statement = word',
  direction: 'select count(*) from directions where statement = word',
  initiative: 'select count(*) from initiatives where title = word',
  nomination: 'select count(*) from nominations where achievement = word',
  comment: 'select count(*) from comments where body = word',
  ruling: 'select count(*) from comment_rulings where comment_id::text = word',
  result: `select count(*) from journal where action = 'results.saved' and strpos(after::text, word) > 0`,
  evidence: 'select count(*) from files join result_files on file_id = id where name = word',
  article: 'select count(*) from articles where title = word',
  closure: 'select count(*) from conference_closures',
} as const

/** Each kind of row that a deed makes, and what the journal says of it: neither is there without the other. */
export const noted: [rows: string, actions: string[]][] = [
  ['select id from shortcomings', ['shortcoming.recorded']],
  ['select id from directions', ['direction.added']],
  ['select id from initiatives', ['initiative.added']],
  ['select id from nominations', ['nomination.made']],
  ['select id from comments', ['comment.sent']],
  ['select comment_id as id from comment_rulings', ['comment.approved', 'comment.refused']],
  ['select id from articles', ['article.drafted']],
  ['select article_id as id from article_publications', ['article.published']],
  ['select id from papers', ['paper.issued']],
  ['select id from handovers', ['lead.handedOver']],
  ['select id from cluster_years', ['year.opened']],
  ['select conference_id as id from conference_closures', ['conference.closed']],
]
