import { Act } from '#kit/form/act.tsx'
import { Hidden } from '#kit/form/fields.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Panel } from '#kit/parts.tsx'
import { type Column, Pager, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { allowed } from '#plumbing/verdict.ts'
import type { OwnedLine } from '../owned.store.ts'

type OwnedSheet = { agencyId: string; agencyName: string; ownerId: string; open: number; lines: number }

type OwnedView = {
  slug: string
  yearName: number
  lines: OwnedLine[]
  ready: OwnedSheet[]
  left: OwnedSheet[]
  page: number
  pages: number
}

/** What a functional body confirms: its own lines in the sheets of the others. */
export function OwnedScreen(view: OwnedView) {
  const { slug, yearName, lines, page, pages } = view
  return (
    <Page
      heading={t('Xác nhận phần cơ quan mình phụ trách')}
      sub={t('Năm {year}', { year: yearName })}
      act={
        <Button href={`/years/${slug}/selection`} kind="quiet">
          {t('Về bảng xếp hạng')}
        </Button>
      }
      wide
    >
      <Ready {...view} />
      <Panel heading={t('Dòng còn chờ xác nhận')}>
        <Sheet
          caption={t('Dòng còn chờ xác nhận')}
          rows={lines}
          rowKey={(line) => `${line.agencyId}${line.criterionId}`}
          columns={columns(slug)}
          empty={
            <Empty
              title={t('Không còn dòng nào chờ xác nhận')}
              how={t('Khi các cơ quan nộp bảng tự chấm, những dòng thuộc phần bạn phụ trách hiện ở đây.')}
            />
          }
        />
        <Pager page={page} pages={pages} href={(to) => `/years/${slug}/owned?page=${to}`} />
      </Panel>
      <Whole {...view} />
    </Page>
  )
}

function columns(slug: string): Column<OwnedLine>[] {
  const at = (line: OwnedLine) => `/years/${slug}/agencies/${line.agencyId}`
  return [
    { head: t('Cơ quan'), title: true, cell: (line) => <a href={`${at(line)}/scores`}>{line.agencyName}</a> },
    { head: t('Tiêu chí'), wide: true, cell: (line) => `${line.code} ${line.title}` },
    { head: t('Tự chấm'), numeric: true, cell: (line) => vnNumber(line.self) },
    {
      head: t('Minh chứng'),
      wide: true,
      cell: (line) => (
        <>
          {line.files > 0 && (
            <a href={`${at(line)}/scores/${line.criterionId}/files`}>
              {t('{count} minh chứng', { count: line.files })}
            </a>
          )}{' '}
          {line.reason}
        </>
      ),
    },
    {
      head: '',
      cell: (line) => (
        <Act
          may={allowed}
          to={`${at(line)}/confirmations`}
          label={t('Xác nhận {code}', { code: line.code })}
          kind="quiet"
          id={`confirm-${line.agencyId}-${line.criterionId}`}
        >
          <Hidden name="criterionId" value={line.criterionId} />
        </Act>
      ),
    },
  ]
}

function Ready({ slug, ready }: OwnedView) {
  if (ready.length === 0) return null
  const names = ready.map((one) => one.agencyName).join(', ')
  return (
    <Panel heading={t('Đã xác nhận đủ, chưa nộp')}>
      <p>{names}</p>
      <Act
        may={allowed}
        to={`/years/${slug}/owned`}
        label={t('Nộp phần xác nhận ở {count} bảng', { count: ready.length })}
        confirm={t('Nộp rồi chỉ sửa được khi cơ quan giải trình.')}
      >
        {[...new Set(ready.map((one) => one.agencyId))].map((id) => (
          <Hidden key={id} name="agencyId" value={id} />
        ))}
      </Act>
    </Panel>
  )
}

/** One press confirms all lines of a sheet as they are; whoever corrects does it in the sheet. */
function Whole({ slug, left }: OwnedView) {
  if (left.length === 0) return null
  return (
    <Panel heading={t('Theo từng bảng điểm')}>
      <Sheet
        caption={t('Bảng điểm còn dòng chờ xác nhận')}
        rows={left}
        rowKey={(one) => `${one.agencyId}${one.ownerId}`}
        columns={[
          {
            head: t('Cơ quan'),
            title: true,
            cell: (one) => <a href={`/years/${slug}/agencies/${one.agencyId}/scores`}>{one.agencyName}</a>,
          },
          { head: t('Còn chờ'), numeric: true, cell: (one) => `${one.open}/${one.lines}` },
          {
            head: '',
            cell: (one) => (
              <Act
                may={allowed}
                to={`/years/${slug}/agencies/${one.agencyId}/confirmations`}
                label={t('Xác nhận cả {count} dòng', { count: one.open })}
                kind="quiet"
                confirm={t(
                  'Xác nhận đúng như cơ quan tự chấm. Dòng nào cần sửa, hãy mở bảng điểm và sửa trước.',
                )}
                id={`all-${one.agencyId}-${one.ownerId}`}
              />
            ),
          },
        ]}
        empty={null}
      />
    </Panel>
  )
}
