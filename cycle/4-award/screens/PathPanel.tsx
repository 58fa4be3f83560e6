import type { ComponentChildren } from 'preact'
import { Act } from '#kit/form/act.tsx'
import { DayField, Hidden } from '#kit/form/fields.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Panel, Pill } from '#kit/parts.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Path } from '../award.view.ts'

type PathOf = { slug: string; path: Path; today: Day }

/** One sitting on its way: votes, posting, lists, decision, register. */
export function PathPanel({ slug, path, today }: PathOf) {
  const { sitting, passed, may, lists, ready, awarded } = path
  const at = `/years/${slug}`
  const submits = ready > 0 || lists.length === 0
  return (
    <Panel heading={t('Phiên họp ngày {day}', { day: vnDay(sitting.heldOn) })} id={`sitting-${sitting.id}`}>
      <ul class="todo">
        <Step state="done" label={<a href={`${at}/sittings/${sitting.id}`}>{t('Hội đồng xét')}</a>}>
          {t('{passed} trên {all} trường hợp đủ phiếu', {
            passed: vnNumber(passed),
            all: vnNumber(sitting.nominees),
          })}
        </Step>
        <PostingStep path={path} at={at} />
        <Lists path={path} at={at} />
        <Step state={stateOfAll(awarded, passed)} label={t('Sổ khen thưởng')}>
          {awarded > 0
            ? t('đã ghi {count} lượt', { count: vnNumber(awarded) })
            : t('ghi khi quyết định được ký')}
        </Step>
      </ul>
      {submits && (
        <Act
          may={may.submit}
          to={`${at}/submissions`}
          id={`submit-${sitting.id}`}
          label={lists.length === 0 ? t('Lập tờ trình') : t('Lập tờ trình bổ sung')}
        >
          <p class="quiet">{t('{count} tên đủ điều kiện trình.', { count: vnNumber(ready) })}</p>
          <Hidden name="sittingId" value={sitting.id} />
          <DayField name="submittedOn" label={t('Ngày trình')} value={today} required />
        </Act>
      )}
    </Panel>
  )
}

const stateOfAll = (part: number, all: number) => (part === 0 ? 'open' : part < all ? 'part' : 'done')

function PostingStep({ path: { posting, passed }, at }: { path: Path; at: string }) {
  const { posted, over, lastDay, waiting, suspended } = posting
  const state = suspended.length > 0 ? 'stopped' : posted === 0 ? 'open' : waiting === 0 ? 'done' : 'part'
  return (
    <Step state={state} label={<a href={`${at}/postings`}>{t('Công khai')}</a>}>
      {posted === 0
        ? t('chưa công khai; luật của ngày họp có thể không bắt buộc')
        : t('{over} trên {all} tên đã hết công khai, ngày cuối {day}', {
            over: vnNumber(over),
            all: vnNumber(passed),
            day: vnDay(lastDay),
          })}
      {suspended.map((one) => (
        <span key={one.recipient} class="line">
          {' · '}
          {t('{name} tạm dừng: {reason}', { name: one.recipient, reason: one.reason })}
        </span>
      ))}
    </Step>
  )
}

function Lists({ path: { lists }, at }: { path: Path; at: string }) {
  if (lists.length === 0)
    return (
      <Step state="open" label={t('Tờ trình')}>
        {t('chưa có')}
      </Step>
    )
  return (
    <>
      {lists.map(({ list, state }) => (
        <Step
          key={list.id}
          state={state === 'decided' ? 'done' : state === 'returned' ? 'stopped' : 'part'}
          label={
            <a href={`${at}/submissions/${list.id}`}>
              {list.kind === 'first' ? t('Tờ trình') : t('Tờ trình bổ sung')}
            </a>
          }
        >
          {t('Số {reference}, ngày {day}', { reference: list.reference, day: vnDay(list.submittedOn) })}
          {' · '}
          {list.decisionId ? (
            <a href={`${at}/decisions/${list.decisionId}`}>
              {t('Quyết định số {reference}', { reference: list.decisionReference ?? '' })}
            </a>
          ) : state === 'returned' ? (
            t('bị trả lại')
          ) : (
            <a href={`${at}/submissions/${list.id}`}>{t('đang chờ quyết định')}</a>
          )}
        </Step>
      ))}
    </>
  )
}

type StepOf = {
  state: 'done' | 'part' | 'open' | 'stopped'
  label: ComponentChildren
  children: ComponentChildren
}

function Step({ state, label, children }: StepOf) {
  return (
    <li>
      <span>
        {label}
        <small>{children}</small>
      </span>
      <StepPill state={state} />
    </li>
  )
}

function StepPill({ state }: { state: StepOf['state'] }) {
  if (state === 'done') return <Pill kind="ok">{t('xong')}</Pill>
  if (state === 'part') return <Pill kind="warn">{t('đang làm')}</Pill>
  if (state === 'stopped') return <Pill kind="late">{t('vướng')}</Pill>
  return <Pill>{t('chưa')}</Pill>
}
