import { Act } from '#kit/form/act.tsx'
import { SelectField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnDay, vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { type CouncilMember, dutyLabel, presenceLabel, presences } from '../council.ts'
import type { SittingView } from '../council.view.ts'
import { BallotPanel } from './BallotPanel.tsx'

/** One sitting: who is there, how many votes each case needs, the roll call, and its closure. */
export function SittingScreen(view: SittingView) {
  const { slug, sitting, may } = view
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
      <Attendance {...view} />
      <BallotPanel {...view} />
      {may.close.kind !== 'hidden' && (
        <Panel heading={t('Kết thúc phiên họp')}>
          <Act
            may={may.close}
            to={`/years/${slug}/sittings/${sitting.id}/closure`}
            label={t('Kết thúc phiên họp')}
            confirm={t('Kết quả được chốt theo số phiếu đã ghi và biên bản được lập. Không sửa được nữa.')}
          />
        </Panel>
      )}
    </Page>
  )
}

function State({ sitting, members, standing }: SittingView) {
  const presider = members.find((one) => one.id === sitting.presiderId)
  const secretary = members.find((one) => one.id === sitting.secretaryId)
  return (
    <Panel aside={<Illustrative when={sitting.illustrative} />} heading={t('Phiên họp')}>
      <Facts
        items={[
          [t('Địa điểm'), sitting.place],
          [t('Chủ trì'), presider && `${presider.rank} ${presider.name}`.trim()],
          [t('Thư ký'), secretary && `${secretary.rank} ${secretary.name}`.trim()],
          [t('Tổng số thành viên'), members.length],
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

function Attendance(view: SittingView) {
  const { slug, sitting, members, may } = view
  const table = (
    <Sheet
      caption={t('Thành phần dự họp')}
      rows={members}
      rowKey={(one) => one.id}
      columns={[
        { head: t('Họ và tên'), title: true, cell: (one) => `${one.rank} ${one.name}`.trim() },
        { head: t('Trong hội đồng'), cell: (one) => dutyLabel(one.duty) },
        { head: t('Dự họp'), cell: (one) => <Presence view={view} member={one} /> },
      ]}
    />
  )
  return (
    <Panel heading={t('Thành phần dự họp')}>
      {may.record.kind === 'allowed' ? (
        <Form
          to={`/years/${slug}/sittings/${sitting.id}/attendance`}
          submit={t('Lưu thành phần dự họp')}
          kind="quiet"
          id="attendance"
        >
          {table}
        </Form>
      ) : (
        table
      )}
    </Panel>
  )
}

function Presence({ view, member }: { view: SittingView; member: CouncilMember }) {
  const known = view.attendances.find((one) => one.memberId === member.id)?.presence
  if (view.may.record.kind === 'allowed')
    return (
      <SelectField
        name={`presence_${member.id}`}
        label={t('{name} dự họp', { name: member.name })}
        options={presences.map((one) => ({ value: one, label: presenceLabel(one) }))}
        value={known}
      />
    )
  if (!known) return <>{t('chưa ghi')}</>
  return (
    <Pill kind={known === 'present' ? 'ok' : known === 'absent' ? 'late' : 'info'}>
      {presenceLabel(known)}
    </Pill>
  )
}
