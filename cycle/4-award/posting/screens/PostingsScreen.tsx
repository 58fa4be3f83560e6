import { placeLabel, places } from '#ground/posting/posting.ts'
import type { PostingRule } from '#ground/posting/rule.ts'
import { Basis, StatePill } from '#ground/posting/screens/PostedParts.tsx'
import { Act } from '#kit/form/act.tsx'
import { Hidden, NumberField, RadioField, TextField } from '#kit/form/fields.tsx'
import { vnDay, vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Illustrative, Panel } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { PostingsView, Waiting } from '../posting.view.ts'

/** The lists of a year that were put up, and those that could be. */
export function PostingsScreen({ slug, yearName, lines, waiting, seesOpinions }: PostingsView) {
  return (
    <Page
      heading={t('Công khai danh sách')}
      sub={t('Năm {year}. Danh sách đủ phiếu được công khai để lấy ý kiến trước khi trình.', {
        year: yearName,
      })}
      act={
        seesOpinions && (
          <Button href={`/years/${slug}/opinions`} kind="quiet">
            {t('Ý kiến nhận được')}
          </Button>
        )
      }
      wide
    >
      {waiting.map((one) => (
        <WaitingPanel key={one.sitting.id} slug={slug} waiting={one} />
      ))}
      <Sheet
        caption={t('Các đợt công khai')}
        rows={lines}
        rowKey={(row) => row.id}
        empty={
          waiting.length === 0 && (
            <Empty
              title={t('Chưa có danh sách nào được công khai')}
              how={t('Khi một phiên họp hội đồng kết thúc, danh sách đủ phiếu được công khai từ đây.')}
            />
          )
        }
        columns={[
          {
            head: t('Danh sách'),
            title: true,
            cell: (row) => (
              <>
                <a href={`/years/${slug}/postings/${row.id}`}>{row.title}</a>{' '}
                <Illustrative when={row.illustrative} />
              </>
            ),
          },
          { head: t('Nơi công khai'), cell: (row) => placeLabel(row.place) },
          {
            head: t('Thời gian công khai'),
            cell: (row) => t('{from} đến hết {to}', { from: vnDay(row.postedOn), to: vnDay(row.endsOn) }),
          },
          { head: t('Tình trạng'), cell: (row) => <StatePill {...row} /> },
          {
            head: t('Văn bản'),
            cell: (row) => (
              <>
                {row.paperId && <a href={`/papers/${row.paperId}`}>{t('Thông báo')}</a>}
                {row.closingPaperId && (
                  <>
                    {', '}
                    <a href={`/papers/${row.closingPaperId}`}>{t('Biên bản')}</a>
                  </>
                )}
              </>
            ),
          },
        ]}
      />
    </Page>
  )
}

function WaitingPanel({ slug, waiting }: { slug: string; waiting: Waiting }) {
  const { sitting, rule, names, may } = waiting
  return (
    <Panel
      heading={t('Danh sách của phiên họp ngày {day}', { day: vnDay(sitting.heldOn) })}
      id={`sitting-${sitting.id}`}
    >
      <p>
        {t('{count} trường hợp đủ phiếu.', { count: vnNumber(names) })} <Basis rule={rule} ownRule="" />
      </p>
      <p class="quiet">{adviceOf(rule)}</p>
      <Act
        may={may.putUp}
        to={`/years/${slug}/postings`}
        id={`put-up-${sitting.id}`}
        label={t('Công khai danh sách')}
        confirm={t('Danh sách được ký và hiện ngay; ngày bắt đầu tính từ hôm nay.')}
      >
        <Hidden name="sittingId" value={sitting.id} />
        <NumberField
          name="days"
          label={t('Số ngày công khai')}
          unit={t('ngày làm việc')}
          value={daysOf(rule)}
          required
        />
        <RadioField
          name="place"
          label={t('Nơi công khai')}
          value="inside"
          required
          options={places.map((value) => ({ value, label: placeLabel(value) }))}
        />
        <TextField
          name="placeWords"
          label={t('Còn đăng ở đâu')}
          hint={t('Ví dụ: bảng tin tầng 1, Báo Quân đội nhân dân.')}
          value={rule.kind === 'workingDays' ? rule.where : ''}
          maxLength={200}
        />
        {rule.kind !== 'workingDays' && (
          <TextField
            name="ownRule"
            label={t('Quy chế của cơ quan ấn định số ngày')}
            hint={t('Ví dụ: Điều 12 Quy chế thi đua, khen thưởng của cơ quan.')}
            maxLength={300}
            required
          />
        )}
      </Act>
    </Panel>
  )
}

function daysOf(rule: PostingRule): number {
  if (rule.kind === 'workingDays') return rule.days
  return (rule.kind === 'unread' ? rule.days : null) ?? 3
}

function adviceOf(rule: PostingRule): string {
  if (rule.kind === 'workingDays')
    return t('Văn bản này ấn định ít nhất {days} ngày làm việc.', { days: rule.days })
  if (rule.kind === 'people')
    return t('Luật yêu cầu công khai nhưng không ấn định số ngày; cơ quan tự quy định.')
  if (rule.kind === 'unread')
    return t('Văn bản này chưa được đọc; người có thẩm quyền chọn số ngày và ghi lý do.')
  return t('Không bắt buộc, nên làm: công khai giúp phát hiện sai sót trước khi quyết định.')
}
