import { type Actor, hasDuty } from '#ground/people/actor.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { type Article, type Photo, stateOf } from './news.ts'

export function mayDraft(who: Actor): Verdict {
  return hasDuty(who, 'editor') ? allowed : hidden
}

export function mayEdit(who: Actor, article: Article): Verdict {
  if (!hasDuty(who, 'editor')) return hidden
  if (article.withdrawal) return refused(t('Bài đã gỡ nên không sửa được nữa.'))
  return allowed
}

export function mayPublish(who: Actor, article: Article): Verdict {
  if (!hasDuty(who, 'editor') || stateOf(article) === 'published') return hidden
  if (article.withdrawal) return refused(t('Bài đã gỡ thì không đăng lại; hãy soạn bài mới.'))
  return publishable(article)
}

function publishable(article: Article): Verdict {
  const wants = [
    ...textWants(article),
    ...article.photos.flatMap((photo, index) => photoWants(photo, index + 1)),
  ]
  if (wants.length > 0) return refused(t('Chưa xuất bản được: {wants}.', { wants: wants.join('; ') }))
  return allowed
}

export function mayPublishChange(who: Actor, article: Article): Verdict {
  if (!hasDuty(who, 'editor') || !article.publication) return hidden
  return article.withdrawal ? refused(t('Bài đã gỡ nên không sửa được nữa.')) : publishable(article)
}

export function mayWithdraw(who: Actor, article: Article): Verdict {
  if (!hasDuty(who, 'editor') || !article.publication) return hidden
  if (article.withdrawal) return refused(t('Bài đã được gỡ trước đó.'))
  return allowed
}

/** The same words whether the page shows them or a second press meets them. */
export function mayPublishOnce(who: Actor, article: Article): Verdict {
  if (stateOf(article) === 'published' && hasDuty(who, 'editor'))
    return refused(t('Bài đã được {name} xuất bản rồi.', { name: article.publication?.by ?? '' }))
  return mayPublish(who, article)
}

function textWants(article: Article): string[] {
  const wants: [boolean, string][] = [
    [article.title === '', t('chưa có tiêu đề')],
    [article.lead === '', t('chưa có lời dẫn')],
    [article.form === 'text' && article.content.length === 0, t('chưa có nội dung')],
    [article.byline === '', t('chưa ghi tác giả')],
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
