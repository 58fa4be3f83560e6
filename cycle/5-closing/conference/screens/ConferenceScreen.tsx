import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Notice } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { ConferenceView } from '../conference.view.ts'
import { AttendancePanel } from './AttendancePanel.tsx'
import { ConclusionPanel } from './ConclusionPanel.tsx'
import { PlanPanel } from './PlanPanel.tsx'
import { ProgrammePanel } from './ProgrammePanel.tsx'
import { RemarksPanel } from './RemarksPanel.tsx'
import { SpeechesPanel } from './SpeechesPanel.tsx'

/** The conference as an object: plan, programme, attendance, speeches, remarks, conclusion. */
export function ConferenceScreen(view: ConferenceView) {
  const { slug, conference, may } = view
  return (
    <Page
      heading={conference?.title ?? t('Hội nghị tổng kết năm {year}', { year: view.yearName })}
      sub={conference && <Held conference={conference} />}
      act={
        <Button href={`/years/${slug}/closing`} kind="quiet">
          {t('Về trang tổng kết')}
        </Button>
      }
    >
      {may.plan.kind === 'refused' && <Notice>{may.plan.reason}</Notice>}
      {!conference && may.plan.kind !== 'allowed' && (
        <Empty
          title={t('Chưa có kế hoạch hội nghị.')}
          how={t('Cụm trưởng đặt tên, ngày, người chủ trì; chương trình và thành phần dự ghi tiếp theo.')}
        />
      )}
      <PlanPanel view={view} />
      {conference && (
        <>
          <ProgrammePanel view={view} />
          <AttendancePanel view={view} />
          <SpeechesPanel view={view} />
          <RemarksPanel view={view} />
          <ConclusionPanel view={view} conference={conference} />
        </>
      )}
    </Page>
  )
}

function Held({ conference }: { conference: NonNullable<ConferenceView['conference']> }) {
  const parts = [conference.startsAt, vnDay(conference.heldOn), conference.place].filter(Boolean)
  return (
    <>
      {parts.join(' · ')} <Illustrative when={conference.illustrative} />
    </>
  )
}
