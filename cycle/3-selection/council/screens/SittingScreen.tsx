import { Act } from '#kit/form/act.tsx'
import { vnDay, vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Cite, Facts, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { BallotPanels } from '../../ballots/screens/BallotPanels.tsx'
import { wayLabel } from '../council.ts'
import type { SittingView } from '../sitting.view.ts'
import { AgendaPanel } from './AgendaPanel.tsx'
import { AttendancePanel } from './AttendancePanel.tsx'
import { CasesPanel } from './CasesPanel.tsx'
import { RollPanel } from './RollPanel.tsx'

/** One sitting: what each case asks and rests on, who is there, the vote, and its closure. */
export function SittingScreen(view: SittingView) {
  const { slug, sitting, may } = view
  const at = `/years/${slug}/sittings/${sitting.id}`
  return (
    <Page
      heading={t('Phiên họp ngày {day}', { day: vnDay(sitting.heldOn) })}
      sub={sitting.councilName}
      act={
        sitting.minutesId ? (
          <Button href={`/papers/${sitting.minutesId}`}>{t('Xem biên bản')}</Button>
        ) : (
          <Button href={`/years/${slug}/council`} kind="quiet">
            {t('Về hội đồng')}
          </Button>
        )
      }
      wide
    >
      <State {...view} />
      <CasesPanel {...view} />
      <AttendancePanel {...view} />
      <AgendaPanel {...view} />
      {sitting.way === 'rollCall' && <RollPanel {...view} />}
      {view.ballot && <BallotPanels part={view.ballot} />}
      {may.close.kind !== 'hidden' && (
        <Panel heading={t('Kết thúc phiên họp')}>
          <Act
            may={may.close}
            to={`${at}/closure`}
            label={t('Kết thúc phiên họp')}
            confirm={t('Kết quả được chốt theo số phiếu đã ghi và biên bản được lập. Không sửa được nữa.')}
          />
        </Panel>
      )}
    </Page>
  )
}

function State({ slug, sitting, members, allMembers, standing, quorum, papersDue }: SittingView) {
  const presider = members.find((one) => one.id === sitting.presiderId)
  const secretary = members.find((one) => one.id === sitting.secretaryId)
  return (
    <Panel aside={<Illustrative when={sitting.illustrative} />} heading={t('Phiên họp')}>
      <Facts
        items={[
          [t('Địa điểm'), sitting.place],
          [t('Chủ trì'), presider && `${presider.rank} ${presider.name}`.trim()],
          [t('Thư ký'), secretary && `${secretary.rank} ${secretary.name}`.trim()],
          [
            t('Cách biểu quyết'),
            sitting.way === 'rollCall' ? (
              wayLabel(sitting.way)
            ) : (
              <a href={`/years/${slug}/sittings/${sitting.id}/tally`}>{wayLabel(sitting.way)}</a>
            ),
          ],
          [t('Tổng số thành viên biểu quyết'), allMembers],
          [
            t('Số thành viên dự họp'),
            quorum.needed === null
              ? t('{present} có mặt; không văn bản đã đọc nào quy định số tối thiểu', {
                  present: quorum.present,
                })
              : t('{present}/{all} có mặt, cần ít nhất {needed} ({place})', {
                  ...{ present: quorum.present, all: quorum.allMembers },
                  ...{ needed: quorum.needed, place: quorum.place },
                }),
          ],
          [
            t('Gửi tài liệu chậm nhất'),
            papersDue && (
              <>
                {vnDay(papersDue.on)} <Cite of={papersDue.citation} />
              </>
            ),
          ],
          [t('Đưa ra xét'), standing.nominees],
          [
            t('Tình trạng'),
            sitting.closedAt ? (
              <Pill kind="ok">{t('kết thúc lúc {time}', { time: vnInstant(sitting.closedAt) })}</Pill>
            ) : (
              <Pill kind="warn">{t('đang mở')}</Pill>
            ),
          ],
        ]}
      />
    </Panel>
  )
}
