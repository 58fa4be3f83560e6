import type { ComponentChildren } from 'preact'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Panel, Pill, Progress } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { SelectionView, Work } from '../selection.view.ts'
import { RankPanel } from './RankPanel.tsx'

/** The stage of scoring and selection: what is mine, how far the cluster is, who stands where. */
export function SelectionScreen(view: SelectionView) {
  const { slug, yearName, work, criteria } = view
  const [first] = work
  return (
    <Page
      heading={t('Chấm điểm, bình xét')}
      sub={t('Năm {year} · {count} tiêu chí', { year: yearName, count: criteria })}
      act={first && <Button href={workHref(slug, first)}>{workLabel(first)}</Button>}
      wide
    >
      <div class="grid">
        <MyWork {...view} />
        <Stages {...view} />
      </div>
      <RankPanel {...view} />
    </Page>
  )
}

function MyWork({ slug, work }: SelectionView) {
  return (
    <Panel heading={t('Việc của tôi')}>
      {work.length === 0 ? (
        <Empty title={t('Hiện không có việc chờ bạn ở bước này')} />
      ) : (
        <ul class="todo">
          {work.slice(0, 8).map((one) => (
            <li key={`${one.deed}${one.agencyId}`}>
              <span>
                <a href={workHref(slug, one)}>{workLabel(one)}</a>
                <small>{workHint(one)}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {work.length > 8 && <p class="small">{t('và {count} việc nữa', { count: work.length - 8 })}</p>}
    </Panel>
  )
}

function Stages({ slug, counts, nominations, sittings }: SelectionView) {
  const at = `/years/${slug}`
  const all = counts.agencies
  return (
    <Panel heading={t('Cả cụm')}>
      <ul class="todo">
        <Step label={t('Tự chấm')} hint={t('cơ quan đã nộp')}>
          <Progress done={counts.self} all={all} />
        </Step>
        <Step label={<a href={`${at}/cross-checks`}>{t('Chấm chéo')}</a>} hint={t('bảng đã chấm')}>
          <Progress done={counts.cross} all={all} />
        </Step>
        <Step label={t('Thẩm định')} hint={t('bảng đã thẩm định')}>
          <Progress done={counts.lead} all={all} />
        </Step>
        <Step
          label={<a href={`${at}/explanations`}>{t('Giải trình')}</a>}
          hint={t('cơ quan giải trình điểm bị giảm')}
        >
          {''}
        </Step>
        <Step
          label={<a href={`${at}/decision`}>{t('Suy tôn, hội nghị quyết định')}</a>}
          hint={t('điểm cuối cùng')}
        >
          {counts.decided ? <Pill kind="ok">{t('đã quyết định')}</Pill> : <Pill>{t('chưa quyết định')}</Pill>}
        </Step>
        <Step
          label={<a href={`${at}/nominations`}>{t('Đề nghị khen thưởng')}</a>}
          hint={t('tập thể và cá nhân')}
        >
          {vnNumber(nominations.standing)}
        </Step>
        <Step label={<a href={`${at}/council`}>{t('Hội đồng xét')}</a>} hint={sittingHint(sittings[0])}>
          {sittings[0]?.closedAt ? <Pill kind="ok">{t('đã họp')}</Pill> : <Pill>{t('chưa họp xong')}</Pill>}
        </Step>
      </ul>
    </Panel>
  )
}

type StepOf = { label: ComponentChildren; hint: string; children: ComponentChildren }

function Step({ label, hint, children }: StepOf) {
  return (
    <li>
      <span>
        {label}
        <small>{hint}</small>
      </span>
      {children}
    </li>
  )
}

function sittingHint(sitting: SelectionView['sittings'][number] | undefined): string {
  return sitting ? t('phiên họp ngày {day}', { day: vnDay(sitting.heldOn) }) : t('chưa có phiên họp')
}

function workHref(slug: string, { deed, agencyId }: Work): string {
  const at = `/years/${slug}`
  if (deed === 'assign') return `${at}/cross-checks`
  if (deed === 'owned') return `${at}/owned`
  if (deed === 'answer') return `${at}/explanations`
  if (deed === 'decide') return `${at}/decision`
  if (deed === 'sitting') return `${at}/council`
  if (deed === 'propose') return `${at}/nominations?agency=${agencyId}#proposal`
  return `${at}/agencies/${agencyId}/scores`
}

function workLabel({ deed, name }: Work): string {
  switch (deed) {
    case 'self':
      return t('Tự chấm điểm của {agency}', { agency: name })
    case 'cross':
      return t('Chấm chéo {agency}', { agency: name })
    case 'lead':
      return t('Thẩm định điểm của {agency}', { agency: name })
    case 'assign':
      return t('Phân công chấm chéo')
    case 'owned':
      return t('Xác nhận phần cơ quan mình phụ trách')
    case 'answer':
      return t('Trả lời giải trình điểm')
    case 'decide':
      return t('Ghi suy tôn và quyết định điểm')
    case 'propose':
      return t('Đề nghị khen thưởng của {agency}', { agency: name })
    case 'sitting':
      return t('Mở hoặc tiếp tục phiên họp hội đồng')
  }
}

function workHint({ deed }: Work): string {
  return {
    self: t('chấm đủ các tiêu chí, kèm minh chứng, rồi nộp'),
    cross: t('khác điểm tự chấm thì ghi lý do'),
    lead: t('khác điểm tự chấm hoặc chấm chéo thì ghi lý do'),
    assign: t('chương trình xếp vòng, cụm trưởng đổi được'),
    owned: t('xác nhận hoặc sửa những dòng mình phụ trách, rồi nộp'),
    answer: t('giữ hoặc chấm lại, kèm lý do'),
    decide: t('phiếu suy tôn, điểm hội nghị thay đổi, chốt điểm của năm'),
    propose: t('tập thể hoặc cá nhân, theo danh hiệu đã đăng ký'),
    sitting: t('thành phần, biểu quyết, biên bản'),
  }[deed]
}
