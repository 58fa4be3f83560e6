import { type Actor, hasDuty } from '#ground/people/actor.ts'
import { isOfNewsroom } from '#ground/people/newsroom.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Article, Photo, State } from './news.ts'

type Standing = Pick<Article, 'state' | 'draftedBy' | 'isFromEvent'>

export function mayDraft(who: Actor): Verdict {
  return isOfNewsroom(who) ? allowed : hidden
}

/** A reporter sees what he wrote; editors see every item, but nobody else's draft before it is sent in. */
export function maySee(who: Actor, article: Standing): Verdict {
  if (hasDuty(who, 'editorInChief') || article.draftedBy === who.id)
    return isOfNewsroom(who) ? allowed : hidden
  if (!hasDuty(who, 'editor')) return hidden
  return article.state === 'draft' && !article.isFromEvent ? hidden : allowed
}

export function mayEdit(who: Actor, article: Standing): Verdict {
  const see = maySee(who, article)
  if (see.kind !== 'allowed') return see
  if (article.state === 'withdrawn') return refused(t('Bài đã gỡ nên không sửa được nữa.'))
  if (article.state === 'scheduled') return refused(t('Bài đã hẹn giờ đăng. Hãy hủy hẹn rồi mới sửa.'))
  if (hasDuty(who, 'editorInChief')) return allowed
  return hasDuty(who, 'editor') ? mayEditorEdit(article.state) : mayReporterEdit(article.state)
}

function mayEditorEdit(state: State): Verdict {
  return state === 'passed'
    ? refused(t('Bài đang chờ duyệt. Hãy rút lại hoặc nhờ trả lại rồi mới sửa.'))
    : allowed
}

function mayReporterEdit(state: State): Verdict {
  if (state === 'draft' || state === 'returned') return allowed
  return refused(t('Bài đã gửi biên tập. Muốn sửa, hãy rút bài về hoặc nhờ biên tập viên trả lại.'))
}

/** The editor-in-chief may put an item out from wherever it stands. */
export function mayPublish(who: Actor, article: Article): Verdict {
  if (!hasDuty(who, 'editorInChief') || article.state === 'published') return hidden
  if (article.state === 'withdrawn') return refused(t('Bài đã gỡ thì không đăng lại; hãy soạn bài mới.'))
  return publishable(article)
}

/** What an item must have before readers see it. */
export function publishable(article: Article): Verdict {
  const wants = [
    ...textWants(article),
    ...article.photos.flatMap((photo, index) => photoWants(photo, index + 1)),
  ]
  if (wants.length > 0) return refused(t('Chưa xuất bản được: {wants}.', { wants: wants.join('; ') }))
  return allowed
}

export function mayPublishChange(who: Actor, article: Article): Verdict {
  if (!hasDuty(who, 'editorInChief') || !article.publication) return hidden
  return article.withdrawal ? refused(t('Bài đã gỡ nên không sửa được nữa.')) : publishable(article)
}

export function mayWithdraw(who: Actor, article: Article): Verdict {
  if (!hasDuty(who, 'editorInChief') || !article.publication) return hidden
  if (article.withdrawal) return refused(t('Bài đã được gỡ trước đó.'))
  return allowed
}

/** The same words whether the page shows them or a second press meets them. */
export function mayPublishOnce(who: Actor, article: Article): Verdict {
  if (article.state === 'published' && hasDuty(who, 'editorInChief'))
    return refused(t('Bài đã được {name} xuất bản rồi.', { name: article.publication?.by ?? '' }))
  return mayPublish(who, article)
}

const isBulletin = ({ form }: Article) => form === 'video' || form === 'audio'

function textWants(article: Article): string[] {
  const wants: [boolean, string][] = [
    [article.title === '', t('chưa có tiêu đề')],
    [article.lead === '', t('chưa có lời dẫn')],
    [article.form === 'text' && article.content.length === 0, t('chưa có nội dung')],
    [article.byline === '', t('chưa ghi tác giả')],
    [isBulletin(article) && !article.hasRecording, t('chưa có bản ghi')],
    [article.form === 'gallery' && article.photos.length === 0, t('chưa có ảnh')],
  ]
  return wants.filter(([missing]) => missing).map(([, sentence]) => sentence)
}

function photoWants(photo: Photo, n: number): string[] {
  const wants: [boolean, string][] = [
    [photo.fileId === null, t('ảnh {n} chưa có tệp ảnh', { n })],
    [photo.caption === '', t('ảnh {n} chưa có chú thích', { n })],
    [photo.alternative === '', t('ảnh {n} chưa có lời mô tả cho người không nhìn thấy ảnh', { n })],
  ]
  return wants.filter(([missing]) => missing).map(([, sentence]) => sentence)
}
