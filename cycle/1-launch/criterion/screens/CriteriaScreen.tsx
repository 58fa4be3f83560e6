import { Act } from '#kit/form/act.tsx'
import { vnInstant, vnNumber, vnPoints } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Empty, Facts, Illustrative, Notice, Panel, Pill } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { type Criterion, kindLabel, kinds, sumOfPoints } from '../criterion.ts'

type View = {
  slug: string
  year: number
  criteria: Criterion[]
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
      <State issue={issue} criteria={criteria} />
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

function State({ issue, criteria }: Pick<View, 'issue' | 'criteria'>) {
  if (criteria.length === 0) return null
  const standard = sumOfPoints(criteria, 'standard')
  const others = kinds
    .filter((kind) => kind !== 'standard' && criteria.some((criterion) => criterion.kind === kind))
    .map(
      (kind) =>
        [
          kindLabel(kind),
          t('nhiều nhất {points}', { points: vnPoints(sumOfPoints(criteria, kind)) }),
        ] as const,
    )
  return (
    <>
      {standard !== '100.00' && (
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
            ...others,
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
  const sections = [...new Set(criteria.map((criterion) => criterion.section))]
  return (
    <>
      {sections.map((section) => {
        const rows = criteria.filter((criterion) => criterion.section === section)
        const heading = section || t('Tiêu chí')
        return (
          <Panel key={section} heading={heading} aside={sectionLine(rows)}>
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

function sectionLine(rows: Criterion[]): string {
  return t('{count} tiêu chí, {points} điểm chuẩn', {
    count: rows.length,
    points: vnPoints(sumOfPoints(rows, 'standard')),
  })
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
    { head: t('Loại'), cell: (one) => kindLabel(one.kind) },
    { head: t('Minh chứng'), wide: true, cell: (one) => one.evidenceAsked || '–' },
    { head: t('Phụ trách xác nhận'), cell: (one) => names.get(one.ownerId ?? '') ?? '–' },
  ]
}
