import { open } from 'node:fs/promises'
import { storeFile } from '#ground/files/files.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Upload } from '#kit/http/read.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { leaveJob } from '#plumbing/jobs.ts'
import { t } from '#plumbing/language.ts'
import type { LargeFile } from '#plumbing/spooled.ts'
import { BadInput, demand, sameVersion } from '#plumbing/verdict.ts'
import { storeMedia } from '../media/media.store.ts'
import { measure } from '../pictures/check.ts'
import { leaveRenditions } from '../pictures/renditions.ts'
import { mayEditIssue, mayMakeIssue, mayPublishIssue, mayWithdrawIssue } from './issues.policy.ts'
import { lockIssue } from './issues.store.ts'
import { type Entry, type Issue, type IssueKind, issueSlug } from './issues.ts'

type Named = {
  kind: IssueKind
  number: number
  year: number
  issuedOn: Day
  title: string
  illustrative?: boolean
}

/** Begins an issue; nobody outside the newsroom sees it yet. */
export function makeIssue(db: Db, who: Actor, named: Named): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayMakeIssue(who))
    const id = newId()
    const { issuedOn, illustrative, ...words } = named
    const made = await tx
      .insertInto('issues')
      .values({
        id,
        slug: issueSlug(named),
        ...words,
        issued_on: issuedOn,
        illustrative: illustrative ?? false,
        drafted_by: who.id,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) throw new BadInput({ number: t('Năm này đã có số mang số thứ tự ấy. Hãy chọn số khác.') })
    await note(tx, who, 'issue.made', id, { after: { ...named } })
    return id
  })
}

type Edited = {
  title: string
  about: string
  issuedOn: Day
  entries: Pick<Entry, 'title' | 'author' | 'page'>[]
  version: number
  correction: string
}

/** Writes the words and the contents anew; once readers have the issue they are told what was changed. */
export function editIssue(db: Db, who: Actor, id: string, typed: Edited) {
  return transact(db, async (tx) => {
    const issue = await beginEdit(tx, who, id, typed)
    const { title, about, issuedOn, entries } = typed
    await tx.updateTable('issues').set({ title, about, issued_on: issuedOn }).where('id', '=', id).execute()
    await writeEntries(tx, id, entries)
    await note(tx, who, 'issue.edited', id, {
      before: { title: issue.title, about: issue.about, entries: issue.entries.length },
      after: { title, about, entries: entries.length, correction: typed.correction },
    })
  })
}

/** The contents in their order; an entry named as an item of the magazine is, leads to it. */
async function writeEntries(tx: Db, id: string, entries: Edited['entries']) {
  await tx.deleteFrom('issue_entries').where('issue_id', '=', id).execute()
  if (entries.length === 0) return
  const titles = entries.map((entry) => entry.title)
  const items = await tx
    .selectFrom('articles')
    .where('title', 'in', titles)
    .orderBy('drafted_at')
    .select(['id', 'title'])
    .execute()
  const idOf = new Map(items.map((item) => [item.title, item.id]))
  await tx
    .insertInto('issue_entries')
    .values(
      entries.map((entry, n) => ({
        issue_id: id,
        position: n + 1,
        ...entry,
        article_id: idOf.get(entry.title) ?? null,
      })),
    )
    .execute()
}

type Sent = { version: number; correction: string }

/** Gives the issue its PDF, or another in its place; its pages are drawn by a job. */
export function setIssuePdf(db: Db, who: Actor, id: string, { file, ...sent }: Sent & { file: LargeFile }) {
  return transact(db, async (tx) => {
    const issue = await beginEdit(tx, who, id, sent)
    if (!(await isPdf(file.path)))
      throw new BadInput({
        pdf: t('“{name}” không phải PDF. Hãy xuất số tạp chí ra PDF rồi gửi.', { name: file.name }),
      })
    if (file.size > mostDrawn)
      throw new BadInput({ pdf: t('PDF lớn quá 150 MB. Hãy xuất lại với ảnh nén cho màn hình.') })
    const facts = { kind: 'application/pdf', seconds: null, width: null, height: null, codecs: '' } as const
    const fileId = await storeMedia(tx, who, { file, facts })
    await tx.updateTable('issues').set({ pdf_id: fileId }).where('id', '=', id).execute()
    await leaveJob(tx, { name: 'pages', id: `pages ${fileId}`, work: { fileId } })
    await note(tx, who, 'issue.pdfSet', id, {
      before: { fileId: issue.pdf?.id ?? null },
      after: { fileId, name: file.name, correction: sent.correction },
    })
  })
}

/** To be drawn a PDF is held whole in memory, in a process of its own. */
const mostDrawn = 150_000_000

async function isPdf(path: string): Promise<boolean> {
  const handle = await open(path)
  const { buffer } = await handle.read(Buffer.alloc(5), 0, 5, 0).finally(() => handle.close())
  return buffer.toString('latin1') === '%PDF-'
}

/** Gives the issue a cover of its own; without one its first page is the cover. */
export function setCover(db: Db, who: Actor, id: string, { upload, ...sent }: Sent & { upload: Upload }) {
  return transact(db, async (tx) => {
    const issue = await beginEdit(tx, who, id, sent)
    await measure(upload)
    const fileId = await storeFile(tx, who, upload, { yearId: null, kinds: 'picture', field: 'picture' })
    await leaveRenditions(tx, fileId)
    await tx.updateTable('issues').set({ cover_id: fileId }).where('id', '=', id).execute()
    await note(tx, who, 'issue.coverSet', id, { before: { fileId: issue.coverId }, after: { fileId } })
  })
}

async function beginEdit(tx: Db, who: Actor, id: string, { version, correction }: Sent): Promise<Issue> {
  const issue = await lockIssue(tx, id)
  demand(mayEditIssue(who, issue))
  sameVersion(issue, version)
  if (issue.publication && correction === '')
    throw new BadInput({ correction: t('Số này bạn đọc đã có. Hãy ghi cho bạn đọc biết sửa những gì.') })
  await tx
    .updateTable('issues')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute()
  if (issue.publication)
    await tx
      .insertInto('issue_corrections')
      .values({ id: newId(), issue_id: id, words: correction, corrected_by: who.id })
      .execute()
  return issue
}

/** Puts the issue before the readers. */
export function publishIssue(db: Db, who: Actor, id: string) {
  return transact(db, async (tx) => {
    const issue = await lockIssue(tx, id)
    demand(mayPublishIssue(who, issue))
    await tx.insertInto('issue_publications').values({ issue_id: id, published_by: who.id }).execute()
    await note(tx, who, 'issue.published', id, { after: { slug: issue.slug } })
  })
}

/** Takes a published issue away and leaves a notice with the reason in its place. */
export function withdrawIssue(db: Db, who: Actor, id: string, reason: string) {
  return transact(db, async (tx) => {
    const issue = await lockIssue(tx, id)
    demand(mayWithdrawIssue(who, issue))
    await tx.insertInto('issue_withdrawals').values({ issue_id: id, withdrawn_by: who.id, reason }).execute()
    await note(tx, who, 'issue.withdrawn', id, { after: { slug: issue.slug, reason } })
  })
}
