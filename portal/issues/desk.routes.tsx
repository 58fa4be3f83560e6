import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import {
  choice,
  day,
  integer,
  isId,
  longText,
  optionalLongText,
  optionalText,
  version,
} from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { read, readFiles, readLarge } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput, notFound } from '#plumbing/verdict.ts'
import { editIssue, makeIssue, publishIssue, setCover, setIssuePdf, withdrawIssue } from './issues.acts.ts'
import { mayMakeIssue } from './issues.policy.ts'
import { listIssues } from './issues.store.ts'
import { issueKinds, readContents } from './issues.ts'
import { showIssue } from './issues.view.ts'
import { IssueDeskScreen } from './screens/IssueDeskScreen.tsx'
import { IssueRoomScreen } from './screens/IssueRoomScreen.tsx'

/** Editors and the editor-in-chief make issues. */
const issueEditor = guard<Env>('issueEditor', (c) => {
  const who = c.var.actorOrNull
  return who !== null && mayMakeIssue(who).kind === 'allowed'
})

const begun = z.object({
  kind: choice(issueKinds),
  number: integer({ min: 1, max: 9999 }),
  year: integer({ min: 1945, max: 2200 }),
  issuedOn: day(),
  title: optionalText(200),
})
const correction = optionalText(500)
const written = z.object({
  title: optionalText(200),
  about: optionalLongText(2000),
  issuedOn: day(),
  contents: optionalLongText(20_000),
  correction,
  _version: version(),
})
const sent = z.object({ correction, _version: version() })

/** Where the newsroom makes issues of the magazine. */
export const issueDeskRoutes = new Hono<Env>()
  .get('/magazine/issues', issueEditor, async (c) => {
    const page = pageOf(c)
    return show(c, IssueRoomScreen, { ...(await listIssues(c.var.db, { page, all: true })), page })
  })
  .post('/magazine/issues', issueEditor, async (c) => {
    const id = await makeIssue(c.var.db, c.var.actor, await read(c, begun))
    return done(c, deskOf(id), t('Đã tạo số mới. Hãy gửi PDF và ghi mục lục.'))
  })
  .get('/magazine/issues/:id', issueEditor, async (c) => {
    const view = await showIssue(c.var.db, c.var.actor, idOf(c.req.param('id')))
    return show(c, IssueDeskScreen, { ...view, limit: c.var.settings.mediaLimit })
  })
  .post('/magazine/issues/:id', issueEditor, async (c) => {
    const id = idOf(c.req.param('id'))
    const { contents, _version, ...typed } = await read(c, written)
    const found = readContents(contents)
    if ('wrong' in found)
      throw new BadInput({
        contents: t('Dòng {n} chưa đúng. Mỗi dòng: tên bài | tác giả | trang.', { n: found.wrong }),
      })
    await editIssue(c.var.db, c.var.actor, id, { ...typed, ...found, version: _version })
    return done(c, deskOf(id), t('Đã lưu số tạp chí.'))
  })
  .post('/magazine/issues/:id/pdf', issueEditor, async (c) => {
    const id = idOf(c.req.param('id'))
    const { _version, ...typed } = await read(c, sent)
    const file = await readLarge(c, 'pdf')
    if (!file) throw new BadInput({ pdf: t('Chưa chọn tệp.') })
    await setIssuePdf(c.var.db, c.var.actor, id, { ...typed, version: _version, file })
    return done(c, deskOf(id), t('Đã nhận PDF. Các trang đang được vẽ ra ảnh.'))
  })
  .post('/magazine/issues/:id/cover', issueEditor, async (c) => {
    const id = idOf(c.req.param('id'))
    const { _version, ...typed } = await read(c, sent)
    const [upload] = await readFiles(c, 'picture')
    if (!upload) throw new BadInput({ picture: t('Chưa chọn tệp.') })
    await setCover(c.var.db, c.var.actor, id, { ...typed, version: _version, upload })
    return done(c, deskOf(id), t('Đã nhận ảnh bìa.'))
  })
  .post('/magazine/issues/:id/publication', issueEditor, async (c) => {
    const id = idOf(c.req.param('id'))
    await publishIssue(c.var.db, c.var.actor, id)
    return done(c, deskOf(id), t('Đã phát hành. Bạn đọc thấy số này từ bây giờ.'))
  })
  .post('/magazine/issues/:id/withdrawal', issueEditor, async (c) => {
    const id = idOf(c.req.param('id'))
    const { reason } = await read(c, z.object({ reason: longText(1000) }))
    await withdrawIssue(c.var.db, c.var.actor, id, reason)
    return done(c, deskOf(id), t('Đã gỡ số này; tại địa chỉ cũ còn lời báo và lý do.'))
  })

const deskOf = (id: string) => `/magazine/issues/${id}`

const idOf = (id: string) => (isId(id) ? id : notFound())
