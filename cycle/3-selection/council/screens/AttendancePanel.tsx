import { DayField, FileField, Hidden, SelectField, TextField } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { type CouncilMember, dutyLabel, presenceLabel } from '../council.ts'
import type { SittingView } from '../sitting.view.ts'

/** Who is there and who is away; the signed paper of who is away. */
export function AttendancePanel(view: SittingView) {
  const { slug, sitting, members, may } = view
  const at = `/years/${slug}/sittings/${sitting.id}`
  const table = (
    <Sheet
      caption={t('Thành phần dự họp')}
      rows={members}
      rowKey={(one) => one.id}
      columns={[
        { head: t('Họ và tên'), title: true, cell: (one) => `${one.rank} ${one.name}`.trim() },
        {
          head: t('Trong hội đồng'),
          cell: (one) =>
            one.voting ? dutyLabel(one.duty) : `${dutyLabel(one.duty)}, ${t('không biểu quyết')}`,
        },
        { head: t('Dự họp'), cell: (one) => <Presence view={view} member={one} /> },
      ]}
    />
  )
  return (
    <Panel heading={t('Thành phần dự họp')} id="attendance-panel">
      {may.record.kind === 'allowed' ? (
        <>
          <Form to={`${at}/attendance`} submit={t('Lưu thành phần dự họp')} kind="quiet" id="attendance">
            <Hidden name="seen" value={view.attendanceStamp} />
            {table}
          </Form>
          <OpinionForm view={view} />
        </>
      ) : (
        table
      )}
    </Panel>
  )
}

function Presence({ view, member }: { view: SittingView; member: CouncilMember }) {
  const known = view.attendances.find((one) => one.memberId === member.id)?.presence
  const opinion = view.opinions.find((one) => one.memberId === member.id)
  if (view.may.record.kind === 'allowed')
    return (
      <>
        <SelectField
          name={`presence_${member.id}`}
          label={t('{name} dự họp', { name: member.name })}
          options={(['present', opinion ? 'writtenOpinion' : 'absent'] as const).map((one) => ({
            value: one,
            label: presenceLabel(one),
          }))}
          value={known}
        />
        {opinion && <Paper {...opinion} />}
      </>
    )
  if (!known) return <>{t('chưa ghi')}</>
  return (
    <>
      <Pill kind={known === 'present' ? 'ok' : known === 'absent' ? 'late' : 'info'}>
        {presenceLabel(known)}
      </Pill>
      {opinion && <Paper {...opinion} />}
    </>
  )
}

function Paper({ receivedOn, keptWhere, fileId }: SittingView['opinions'][number]) {
  return (
    <span class="small">
      {t('nhận ngày {day}', { day: vnDay(receivedOn) })}
      {keptWhere && `, ${keptWhere}`} {fileId && <a href={`/files/${fileId}`}>{t('tệp đã ký')}</a>}
    </span>
  )
}

function OpinionForm({ view }: { view: SittingView }) {
  const { slug, sitting, members, attendances } = view
  const away = members.filter(
    (one) => one.voting && attendances.some((row) => row.memberId === one.id && row.presence === 'absent'),
  )
  if (away.length === 0) return null
  return (
    <More
      to={`/years/${slug}/sittings/${sitting.id}/opinions`}
      submit={t('Nhận ý kiến')}
      label={t('Nhận ý kiến bằng văn bản của người vắng')}
      kind="quiet"
    >
      <div class="fields">
        <SelectField
          name="memberId"
          label={t('Thành viên vắng')}
          options={away.map((one) => ({ value: one.id, label: one.name }))}
          required
        />
        <DayField name="receivedOn" label={t('Ngày nhận')} required />
        <FileField
          name="file"
          label={t('Bản ý kiến đã ký')}
          hint={t('Ảnh chụp hoặc PDF; chỉ thư ký, chủ tịch Hội đồng mở được.')}
        />
        <TextField
          name="keptWhere"
          label={t('Bản giấy lưu ở đâu')}
          hint={t('Điền khi không tải tệp.')}
          maxLength={200}
        />
      </div>
    </More>
  )
}
