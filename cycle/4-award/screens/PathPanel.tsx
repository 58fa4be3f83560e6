import type { ComponentChildren } from 'preact'
import { Act } from '#kit/form/act.tsx'
import { DayField, Hidden } from '#kit/form/fields.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Panel, Pill } from '#kit/parts.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Path } from '../award.view.ts'

type PathOf = { slug: string; path: Path; today: Day }

/** One list on its way: sitting, submission, decision, register. */
export function PathPanel({ slug, path, today }: PathOf) {
  const { sitting, may } = path
  const at = `/years/${slug}`
  return (
    <Panel heading={t('Phiên họp ngày {day}', { day: vnDay(sitting.heldOn) })} id={`sitting-${sitting.id}`}>
      <ul class="todo">
        <Step done label={<a href={`${at}/sittings/${sitting.id}`}>{t('Hội đồng xét')}</a>}>
          {t('{passed} trên {all} trường hợp đủ phiếu', {
            passed: vnNumber(sitting.passed),
            all: vnNumber(sitting.nominees),
          })}
        </Step>
        <Step done={sitting.submissionId !== null} label={t('Tờ trình')}>
          <PaperLine
            id={sitting.submissionPaperId}
            reference={sitting.submissionReference}
            on={sitting.submittedOn}
          />
        </Step>
        <Step done={sitting.decisionId !== null} label={t('Quyết định khen thưởng')}>
          {sitting.decisionId ? (
            <a href={`${at}/decisions/${sitting.decisionId}`}>
              {t('Số {reference}, ngày {day}', {
                reference: sitting.decisionReference ?? '',
                day: vnDay(sitting.decidedOn),
              })}
            </a>
          ) : (
            t('chưa có')
          )}
        </Step>
        <Step done={sitting.decisionId !== null} label={t('Sổ khen thưởng')}>
          {sitting.decisionId
            ? t('đã ghi {count} lượt', { count: vnNumber(sitting.passed) })
            : t('ghi khi quyết định được ký')}
        </Step>
      </ul>
      {!sitting.submissionId && (
        <Act may={may.submit} to={`${at}/submissions`} id={`submit-${sitting.id}`} label={t('Lập tờ trình')}>
          <Hidden name="sittingId" value={sitting.id} />
          <DayField name="submittedOn" label={t('Ngày trình')} value={today} required />
        </Act>
      )}
      {sitting.submissionId && !sitting.decisionId && (
        <Act
          may={may.decide}
          to={`${at}/decisions`}
          id={`decide-${sitting.id}`}
          label={t('Ký quyết định khen thưởng')}
          confirm={t('Quyết định đã ký không sửa được; {count} lượt khen thưởng vào sổ.', {
            count: sitting.passed,
          })}
        >
          <Hidden name="submissionId" value={sitting.submissionId} />
          <DayField name="decidedOn" label={t('Ngày ký quyết định')} value={today} required />
        </Act>
      )}
    </Panel>
  )
}

type StepOf = { done: boolean; label: ComponentChildren; children: ComponentChildren }

function Step({ done, label, children }: StepOf) {
  return (
    <li>
      <span>
        {label}
        <small>{children}</small>
      </span>
      {done ? <Pill kind="ok">{t('xong')}</Pill> : <Pill>{t('chưa')}</Pill>}
    </li>
  )
}

function PaperLine({ id, reference, on }: { id: string | null; reference: string | null; on: Day | null }) {
  if (!reference) return <>{t('chưa có')}</>
  const words = t('Số {reference}, ngày {day}', { reference, day: vnDay(on) })
  return id ? <a href={`/papers/${id}`}>{words}</a> : <span>{words}</span>
}
