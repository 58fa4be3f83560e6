import { vnInstant } from '#kit/format.ts'
import { useShell } from '#kit/page/shell.ts'
import { Help, Illustrative, Pill } from '#kit/parts.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { standingLabel, standings } from '../../comments/comments.ts'
import { signLabel, signs } from '../../comments/signs.ts'
import { type ReportKind, reasonLabel } from '../moderation.ts'
import type { ShownCase } from '../queue.view.ts'
import { CaseActs } from './CaseActs.tsx'
import { severalForm } from './SeveralForm.tsx'

/** One comment with everything a moderator needs to decide on it. */
export function QueueCase({ comment, today }: { comment: ShownCase; today: Day }) {
  const { id, name, email, sentAt, illustrative } = comment
  return (
    <li class="panel queue-case" id={`comment-${id}`} tabIndex={-1} data-case>
      <p class="queue-head">
        <Tick comment={comment} />
        <strong>{name}</strong> <span class="quiet">{email}</span> <Illustrative when={illustrative} />
        <time class="quiet small" dateTime={sentAt.toISOString()}>
          {vnInstant(sentAt)}
        </time>
      </p>
      <p class="quiet small">
        {comment.section} · {t('Dưới bài')} <a href={`/news/${comment.slug}`}>{comment.title}</a>
      </p>
      <Marks comment={comment} />
      {comment.parentName && (
        <p class="queue-parent small">
          {t('Trả lời {name}', { name: comment.parentName })}: {cut(comment.parentBody ?? '')}
        </p>
      )}
      <blockquote class="queue-text">{comment.body}</blockquote>
      <Reports reports={comment.reports} />
      <Past comment={comment} />
      <CaseActs comment={comment} today={today} />
    </li>
  )
}

const cut = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text)

function Tick({ comment: { id, name, standing } }: { comment: ShownCase }) {
  const { attempt } = useShell()
  if (standing === 'refused' || standing === 'withdrawn') return null
  return (
    <label class="queue-tick">
      <input
        type="checkbox"
        name="id"
        value={id}
        form={severalForm}
        checked={attempt?.typed.id?.includes(id) ?? false}
      />
      <span class="unseen">{t('Đánh dấu bình luận của {name}', { name })}</span>
    </label>
  )
}

function Marks({ comment: { score, signs: held, openReports } }: { comment: ShownCase }) {
  const shown = signs.filter((sign) => held.includes(sign))
  if (!score && shown.length === 0 && openReports === 0) return null
  return (
    <div class="queue-marks">
      {openReports > 0 && <Pill kind="late">{t('{count} lượt báo vi phạm', { count: openReports })}</Pill>}
      {shown.map((sign) => (
        <Pill key={sign} kind={sign === 'plain' ? 'plain' : 'warn'}>
          {signLabel(sign)}
        </Pill>
      ))}
      {score && <Score score={score} />}
    </div>
  )
}

function Score({ score }: { score: NonNullable<ShownCase['score']> }) {
  return (
    <Help
      word={
        <Pill kind={score.percent >= 50 ? 'warn' : 'plain'}>
          {t('Giống bình luận bị từ chối: {percent} %', { percent: score.percent })}
        </Pill>
      }
    >
      {score.reasons.length === 0 ? (
        <p>{t('Chưa gặp chữ nào của bình luận này trong các quyết định trước.')}</p>
      ) : (
        <ul>
          {score.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </Help>
  )
}

function Reports({ reports }: { reports: ShownCase['reports'] }) {
  if (reports.length === 0) return null
  return (
    <ul class="queue-reports small">
      {reports.map((report) => (
        <li key={report.at}>
          {t('Bạn đọc báo')}: {reportTold(report.kind)}
          {report.words && ` – ${report.words}`} · {vnInstant(new Date(report.at))}
        </li>
      ))}
    </ul>
  )
}

function reportTold(kind: string): string {
  const kinds: ReportKind[] = ['spam', 'offence', 'personal', 'false', 'other']
  return reasonLabel(kinds.find((one) => one === kind) ?? 'other')
}

/** What was decided before, oldest first: a mind may change, what was decided stays on record. */
function Past({ comment: { rulings } }: { comment: ShownCase }) {
  if (rulings.length === 0) return null
  return (
    <ol class="queue-past quiet small">
      {rulings.map((one) => (
        <li key={one.at}>
          {standingLabel(standings.find((standing) => standing === one.ruling) ?? 'waiting')}
          {one.by && ` · ${one.by}`} · {vnInstant(new Date(one.at))}
          {one.reason && ` · ${t('Lý do: {reason}', { reason: one.reason })}`}
        </li>
      ))}
    </ol>
  )
}
