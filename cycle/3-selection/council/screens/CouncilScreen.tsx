import { Act } from '#kit/form/act.tsx'
import { DayField, NumberField, SelectField, TextField } from '#kit/form/fields.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { dutyLabel, wayLabel, ways } from '../council.ts'
import type { CouncilView } from '../council.view.ts'
import { WaitingChoice, WaitingFilterForm } from './Waiting.tsx'

/** The council that votes on the year's proposals, and its sittings. */
export function CouncilScreen(view: CouncilView) {
  const { council, yearName, organisation, may } = view
  return (
    <Page
      heading={council?.name ?? t('Hội đồng thi đua, khen thưởng')}
      sub={t('Xét khen thưởng năm {year} · {organisation}', { year: yearName, organisation })}
      act={may.open.kind === 'allowed' && <Button href="#sitting">{t('Mở phiên họp')}</Button>}
    >
      <Sittings {...view} />
      <Members {...view} />
      <NewSitting {...view} />
    </Page>
  )
}

function Sittings({ slug, sittings }: CouncilView) {
  return (
    <Panel heading={t('Các phiên họp')}>
      <Sheet
        caption={t('Các phiên họp')}
        rows={sittings}
        rowKey={(one) => one.id}
        columns={[
          {
            head: t('Phiên họp'),
            title: true,
            cell: (one) => (
              <>
                <a href={`/years/${slug}/sittings/${one.id}`}>
                  {t('Ngày {day}', { day: vnDay(one.heldOn) })}
                </a>{' '}
                <Illustrative when={one.illustrative} />
              </>
            ),
          },
          { head: t('Địa điểm'), hideOnPhone: true, cell: (one) => one.place || '–' },
          { head: t('Chủ trì'), cell: (one) => `${one.presiderRank} ${one.presiderName}`.trim() },
          { head: t('Đưa ra xét'), numeric: true, cell: (one) => one.nominees },
          { head: t('Đạt'), numeric: true, cell: (one) => (one.closedAt ? one.passed : '–') },
          {
            head: t('Tình trạng'),
            cell: (one) =>
              one.closedAt ? (
                <>
                  <Pill kind="ok">{t('đã kết thúc')}</Pill>{' '}
                  {one.minutesId && <a href={`/papers/${one.minutesId}`}>{t('biên bản')}</a>}
                </>
              ) : (
                <Pill kind="warn">{t('đang mở')}</Pill>
              ),
          },
        ]}
        empty={
          <Empty
            title={t('Chưa có phiên họp nào')}
            how={t('Thư ký hội đồng mở phiên họp khi các cơ quan đã đề nghị khen thưởng.')}
          />
        }
      />
    </Panel>
  )
}

function Members({ council, members }: CouncilView) {
  if (!council)
    return (
      <Empty
        title={t('Chưa có hội đồng')}
        how={t('Người quản trị lập hội đồng theo quyết định của cơ quan chủ quản.')}
      />
    )
  return (
    <Panel
      heading={t('Thành viên hội đồng')}
      aside={
        <>
          <Illustrative when={council.illustrative} />{' '}
          <a href={`/councils/${council.id}`}>{t('Quyết định, nhiệm kỳ, quy chế')}</a>
        </>
      }
    >
      <Facts
        items={[
          [t('Quyết định thành lập'), council.reference],
          [t('Ngày thành lập'), vnDay(council.formedOn)],
          [t('Tổng số thành viên biểu quyết'), members.filter((one) => one.voting).length],
        ]}
      />
      <Sheet
        caption={t('Thành viên hội đồng')}
        rows={members}
        rowKey={(one) => one.id}
        columns={[
          { head: t('Họ và tên'), title: true, cell: (one) => `${one.rank} ${one.name}`.trim() },
          { head: t('Trong hội đồng'), cell: (one) => dutyLabel(one.duty) },
          { head: t('Biểu quyết'), cell: (one) => (one.voting ? t('có') : t('không')) },
        ]}
      />
    </Panel>
  )
}

function NewSitting({ slug, members, waiting, may }: CouncilView) {
  if (!waiting || may.open.kind === 'hidden') return null
  if (waiting.all === 0)
    return (
      <Panel heading={t('Mở phiên họp')} id="sitting">
        <Empty
          title={t('Không có đề nghị nào chờ hội đồng')}
          how={t('Nơi thẩm định chuyển hồ sơ lên Hội đồng ở mục Đề nghị khen thưởng.')}
        />
      </Panel>
    )
  const presiders = members.filter((one) => one.duty === 'chair' || one.duty === 'viceChair')
  return (
    <Panel heading={t('Mở phiên họp')} id="sitting">
      <WaitingFilterForm slug={slug} waiting={waiting} />
      <Act may={may.open} to={`/years/${slug}/sittings`} label={t('Mở phiên họp')}>
        <div class="fields">
          <DayField name="heldOn" label={t('Ngày họp')} required />
          <TextField name="place" label={t('Địa điểm')} maxLength={200} />
          <SelectField
            name="presiderId"
            label={t('Người chủ trì')}
            options={presiders.map((one) => ({
              value: one.id,
              label: `${one.rank} ${one.name} (${dutyLabel(one.duty)})`,
            }))}
            required
          />
          <SelectField
            name="way"
            label={t('Cách biểu quyết')}
            options={ways.map((one) => ({ value: one, label: wayLabel(one) }))}
            value="rollCall"
            required
          />
          <NumberField
            name="ownPercent"
            label={t('Tỷ lệ phiếu theo quy chế của Hội đồng')}
            unit="%"
            hint={t('Chỉ điền khi chưa đọc được văn bản nào quy định tỷ lệ cho ngày họp.')}
          />
          <TextField name="ownSource" label={t('Căn cứ của tỷ lệ đó')} maxLength={300} />
        </div>
        <WaitingChoice slug={slug} waiting={waiting} />
      </Act>
    </Panel>
  )
}
