import { type Actor, hasDuty } from '#ground/people/actor.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Issue } from './issues.ts'

const isEditor = (who: Actor) => hasDuty(who, 'editor') || hasDuty(who, 'editorInChief')

export function mayMakeIssue(who: Actor): Verdict {
  return isEditor(who) ? allowed : hidden
}

export function mayEditIssue(who: Actor, issue: Issue): Verdict {
  if (!isEditor(who)) return hidden
  return issue.withdrawal ? refused(t('Số này đã gỡ nên không sửa được nữa.')) : allowed
}

export function mayPublishIssue(who: Actor, issue: Issue): Verdict {
  if (!hasDuty(who, 'editorInChief')) return hidden
  if (issue.withdrawal) return refused(t('Số này đã gỡ thì không đăng lại.'))
  if (issue.publication)
    return refused(t('Số này đã được {name} phát hành rồi.', { name: issue.publication.by }))
  const wants: [boolean, string][] = [
    [issue.entries.length === 0, t('chưa có mục lục')],
    [issue.pdf === null && issue.coverId === null, t('chưa có PDF hoặc ảnh bìa')],
    [issue.pdf?.pages === 0, t('PDF không mở được')],
  ]
  const missing = wants.filter(([isMissing]) => isMissing).map(([, words]) => words)
  if (missing.length > 0) return refused(t('Chưa phát hành được: {wants}.', { wants: missing.join('; ') }))
  return allowed
}

export function mayWithdrawIssue(who: Actor, issue: Issue): Verdict {
  if (!hasDuty(who, 'editorInChief') || !issue.publication) return hidden
  return issue.withdrawal ? refused(t('Số này đã được gỡ trước đó.')) : allowed
}
