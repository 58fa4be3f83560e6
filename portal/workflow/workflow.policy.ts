import { type Actor, hasDuty } from '#ground/people/actor.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { mayEdit, mayPublishOnce, maySee, publishable } from '../news/news.policy.ts'
import { type Article, type State, stateLabel } from '../news/news.ts'
import type { StepTaken } from '../news/steps.store.ts'

const isEditor = (who: Actor) => hasDuty(who, 'editor') || hasDuty(who, 'editorInChief')
const isChief = (who: Actor) => hasDuty(who, 'editorInChief')

/** From where each step is taken; elsewhere the page does not offer it. */
export const stepsFrom = {
  submit: ['draft', 'returned'],
  pass: ['draft', 'returned', 'submitted'],
  return: ['submitted', 'passed'],
  recall: ['submitted', 'passed', 'scheduled'],
  schedule: ['draft', 'submitted', 'passed', 'returned'],
  publish: ['draft', 'submitted', 'passed', 'returned', 'scheduled'],
  setDue: ['draft', 'submitted', 'passed', 'returned', 'scheduled'],
} as const satisfies Record<string, State[]>

/** The item is seen, and stands where this step is taken. */
function inPlace(who: Actor, article: Article, from: readonly State[]): Verdict {
  const see = maySee(who, article)
  if (see.kind !== 'allowed' || from.includes(article.state)) return see
  return refused(
    t('Bài nay ở trạng thái “{state}”. Hãy tải lại trang.', { state: stateLabel(article.state) }),
  )
}

/** Whoever may write the item sends it in once there is something to read. */
export function maySubmit(who: Actor, article: Article): Verdict {
  const place = inPlace(who, article, stepsFrom.submit)
  if (place.kind !== 'allowed') return place
  const edit = mayEdit(who, article)
  if (edit.kind !== 'allowed') return edit
  const isEmpty = article.form === 'text' && article.content.length === 0
  return isEmpty ? refused(t('Bài chưa có nội dung. Hãy viết rồi mới gửi.')) : allowed
}

/** An editor passes what was sent in, or what he wrote himself. */
export function mayPass(who: Actor, article: Article): Verdict {
  const place = isEditor(who) ? inPlace(who, article, stepsFrom.pass) : hidden
  return place.kind === 'allowed' ? publishable(article) : place
}

/** An editor returns what was sent in, the editor-in-chief also what was passed. */
export function mayReturn(who: Actor, article: Article): Verdict {
  const place = isEditor(who) ? inPlace(who, article, stepsFrom.return) : hidden
  if (place.kind !== 'allowed' || article.state === 'submitted' || isChief(who)) return place
  return refused(t('Bài đang chờ Tổng biên tập duyệt; chỉ Tổng biên tập trả lại được.'))
}

/** Whoever took the last step takes it back; a date once set is cancelled by the editor-in-chief. */
export function mayRecall(who: Actor, article: Article, last: StepTaken | undefined): Verdict {
  const place = inPlace(who, article, stepsFrom.recall)
  if (place.kind !== 'allowed') return place
  const isMine =
    article.state === 'scheduled' ? isChief(who) : last?.takenBy === who.id && last.step !== 'recalled'
  return isMine
    ? allowed
    : refused(t('Chỉ người làm bước vừa rồi rút lại được. Hãy nhờ người đó, hoặc trả lại bài.'))
}

/** The same right as to put it out now. */
export function maySchedule(who: Actor, article: Article): Verdict {
  return mayPublishOnce(who, article)
}

/** A deadline is set by those who edit. */
export function maySetDue(who: Actor, article: Article): Verdict {
  return isEditor(who) ? inPlace(who, article, stepsFrom.setDue) : hidden
}
