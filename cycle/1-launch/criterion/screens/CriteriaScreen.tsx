import { Act } from '#kit/form/act.tsx'
import { vnInstant, vnNumber, vnPoints } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Illustrative, Notice, Panel, Pill } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { type Criterion, partLabel } from '../criterion.ts'

type View = {
  slug: string
  year: number
  criteria: Criterion[]
  standardPoints: string
  issue: { at: Date; by: string; rank: string } | null
  earlierYear: number | null
  owners: { id: string; name: string }[]
  may: { edit: Verdict; issue: Verdict; copy: Verdict }
}

export function CriteriaScreen(view: View) {
  const { slug, year, criteria, issue, may } = view
  const mayAdd = may.edit.kind === 'allowed'
  return (
    <Page
      wide
      heading={t('Bảng tiêu chí chấm điểm năm {year}', { year })}
      sub={<a href={`/years/${slug}/launch`}>{t('Phát động và giao ước')}</a>}
      act={mayAdd && <Button href={`/years/${slug}/criteria/new`}>{t('Thêm tiêu chí')}</Button>}
    >
      <State issue={issue} criteria={criteria} standardPoints={view.standardPoints} />
      {criteria.length === 0 ? <Nothing {...view} /> : <Sections {...view} />}
      {criteria.length > 0 && !issue && (
        <Act
          may={may.issue}
          to={`/years/${slug}/criteria/issue`}
          label={t('Ban hành bảng tiêu chí')}
          kind="quiet"
          confirm={t('Sau khi ban hành, không ai sửa được tiêu chí và điểm của năm này nữa.')}
        />
      )}
    </Page>
  )
}

function State({
  issue,
  criteria,
  standardPoints: standard,
}: Pick<View, 'issue' | 'criteria' | 'standardPoints'>) {
  if (criteria.length === 0) return null
  return (
    <>
      {Number(standard) !== 100 && (
        <Notice kind="warn">
          {t('Tổng điểm chuẩn là {points}, chưa bằng 100. Hãy kiểm tra lại nếu cụm chấm theo thang 100.', {
            points: vnPoints(standard),
          })}
        </Notice>
      )}
      <Panel>
        <Facts
          items={[
            [t('Trạng thái'), issue ? <Issued issue={issue} /> : <Pill kind="warn">{t('Dự thảo')}</Pill>],
            [t('Số tiêu chí'), vnNumber(criteria.length)],
            [t('Tổng điểm chuẩn'), vnPoints(standard)],
          ]}
        />
      </Panel>
    </>
  )
}

function Issued({ issue }: { issue: NonNullable<View['issue']> }) {
  return (
    <>
      <Pill kind="ok">{t('Đã ban hành')}</Pill>{' '}
      <small>
        {issue.rank} {issue.by}, {vnInstant(issue.at)}
      </small>
    </>
  )
}

function Nothing({ slug, earlierYear, may }: View) {
  const copy = earlierYear === null ? null : may.copy
  return (
    <Empty
      title={t('Chưa có tiêu chí nào.')}
      how={t(
        'Bảng tiêu chí gồm nội dung, điểm chuẩn, cách tính và minh chứng; các đơn vị tự chấm theo bảng này.',
      )}
      act={
        copy && (
          <Act
            may={copy}
            to={`/years/${slug}/criteria/copy`}
            label={t('Chép bảng tiêu chí năm {year}', { year: earlierYear ?? '' })}
            kind="quiet"
          />
        )
      }
    />
  )
}

function Sections({ slug, criteria, owners }: View) {
  const names = new Map(owners.map((owner) => [owner.id, owner.name]))
  const lines = criteria.filter((criterion) => criterion.rule !== null)
  const groups = [...new Set(lines.map((line) => line.parentId))]
  return (
    <>
      {groups.map((groupId) => {
        const rows = lines.filter((line) => line.parentId === groupId)
        const heading = criteria.find((criterion) => criterion.id === groupId)?.title ?? t('Tiêu chí')
        return (
          <Panel key={groupId} heading={heading}>
            <Sheet
              caption={heading}
              columns={columns(slug, names)}
              rows={rows}
              rowKey={(criterion) => criterion.id}
            />
          </Panel>
        )
      })}
    </>
  )
}

function columns(slug: string, names: Map<string, string>): Column<Criterion>[] {
  return [
    { head: t('Mã'), cell: (one) => <a href={`/years/${slug}/criteria/${one.id}`}>{one.code}</a> },
    {
      head: t('Nội dung'),
      title: true,
      wide: true,
      cell: (one) => (
        <>
          {one.title} <Illustrative when={one.illustrative} />
        </>
      ),
    },
    { head: t('Điểm'), numeric: true, cell: (one) => vnPoints(one.points) },
    { head: t('Loại'), cell: (one) => partLabel(one.part) },
    { head: t('Minh chứng'), wide: true, cell: (one) => one.evidenceAsked || '–' },
    { head: t('Phụ trách xác nhận'), cell: (one) => names.get(one.ownerId ?? '') ?? '–' },
  ]
}
