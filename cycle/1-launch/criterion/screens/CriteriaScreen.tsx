import { Act } from '#kit/form/act.tsx'
import { Hidden } from '#kit/form/fields.tsx'
import { vnInstant, vnNumber, vnShown } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { useShell } from '#kit/page/shell.ts'
import { Button, Empty, Facts, Notice, Panel, Pill, Tabs } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Branch } from '../tree.ts'
import { ScaleTree } from './ScaleTree.tsx'

export type CriteriaView = {
  slug: string
  year: number
  branches: Branch[]
  count: number
  points: Record<string, string | null>
  sums: { standard: string; extra: string; deduction: string; expected: string | null }
  faults: Record<string, string[]>
  faultCount: number
  hints: Record<string, string[]>
  names: Record<string, string>
  issue: { at: Date; by: string; rank: string } | null
  hasSources: boolean
  may: { edit: Verdict; add: Verdict; issue: Verdict; copy: Verdict }
}

export function CriteriaScreen(view: CriteriaView) {
  const { slug, year, count, issue, may } = view
  const at = `/years/${slug}/criteria`
  return (
    <Page
      wide
      heading={t('Bảng tiêu chí chấm điểm năm {year}', { year })}
      sub={<a href={`/years/${slug}/launch`}>{t('Phát động và giao ước')}</a>}
      act={may.add.kind === 'allowed' && <AddButtons at={at} issued={issue !== null} />}
    >
      <ScaleTabs slug={slug} current="criteria" />
      <Whole {...view} />
      <Workbook {...view} />
      {count === 0 ? <Nothing {...view} /> : <ScaleTree {...view} moves={may.edit.kind === 'allowed'} />}
      {may.edit.kind === 'allowed' && <MoveForm at={at} />}
      {count > 0 && !issue && (
        <Act
          may={may.issue}
          to={`${at}/issue`}
          label={t('Ban hành bảng tiêu chí')}
          kind="quiet"
          confirm={t(
            'Sau khi ban hành, tiêu chí và điểm của năm này không sửa được nữa; chỉ bổ sung được tiêu chí kèm lý do.',
          )}
        />
      )}
    </Page>
  )
}

/** The pages of one scale. */
export function ScaleTabs({ slug, current }: { slug: string; current: string }) {
  const at = `/years/${slug}/criteria`
  const items = [
    { key: 'criteria', href: at, label: t('Tiêu chí') },
    { key: 'settings', href: `${at}/settings`, label: t('Quy tắc tính điểm') },
    { key: 'plans', href: `${at}/plans`, label: t('Kế hoạch giao') },
    { key: 'trial', href: `/years/${slug}/trial`, label: t('Chạy thử') },
  ]
  return (
    <Tabs
      items={items.map(({ key, ...item }) => ({ ...item, current: key === current }))}
      label={t('Các trang của bảng tiêu chí')}
    />
  )
}

function AddButtons({ at, issued }: { at: string; issued: boolean }) {
  if (issued)
    return (
      <Button href={`${at}/new?kind=late`} kind="quiet">
        {t('Bổ sung tiêu chí')}
      </Button>
    )
  return (
    <>
      <Button href={`${at}/new`}>{t('Thêm tiêu chí')}</Button>{' '}
      <Button href={`${at}/new?type=group`} kind="quiet">
        {t('Thêm nhóm')}
      </Button>
    </>
  )
}

/** The scale as a workbook, in and out. */
function Workbook({ slug, count, may }: CriteriaView) {
  const at = `/years/${slug}/criteria`
  const bring = may.edit.kind === 'allowed' && <a href={`${at}/table`}>{t('Nhập bảng tiêu chí từ XLSX')}</a>
  const take = count > 0 && <a href={`${at}.xlsx`}>{t('Tải bảng tiêu chí (XLSX)')}</a>
  if (!bring && !take) return null
  return (
    <p class="quiet">
      {bring}
      {bring && take && ' · '}
      {take}
    </p>
  )
}

/** What the scale comes to, and what is wrong with it as a whole. */
function Whole({ count, sums, issue, faults, faultCount, hints }: CriteriaView) {
  if (count === 0) return null
  const whole = faults[''] ?? []
  const advice = hints[''] ?? []
  return (
    <>
      {!issue && faultCount > 0 && (
        <Notice kind="warn">
          <p>
            {t('Còn {count} chỗ chưa tính được; mỗi chỗ được ghi ngay tại dòng đó.', {
              count: vnNumber(faultCount),
            })}
          </p>
          {whole.length > 0 && (
            <ul class="plain">
              {whole.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {advice.length > 0 && (
        <Notice>
          <p>{t('Gợi ý xem lại, không bắt buộc sửa:')}</p>
          <ul class="plain">
            {advice.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Panel>
        <Facts
          items={[
            [t('Trạng thái'), issue ? <Issued issue={issue} /> : <Pill kind="warn">{t('Dự thảo')}</Pill>],
            [t('Số tiêu chí'), vnNumber(count)],
            [t('Tổng điểm chuẩn'), sumLine(sums)],
            [t('Điểm thưởng nhiều nhất'), vnShown(sums.extra)],
            [t('Điểm trừ nhiều nhất'), vnShown(sums.deduction)],
          ]}
        />
      </Panel>
    </>
  )
}

function sumLine({ standard, expected }: CriteriaView['sums']): string {
  if (expected === null) return vnShown(standard)
  return t('{points}, phải bằng {expected}', { points: vnShown(standard), expected: vnNumber(expected) })
}

function Issued({ issue }: { issue: NonNullable<CriteriaView['issue']> }) {
  return (
    <>
      <Pill kind="ok">{t('Đã ban hành')}</Pill>{' '}
      <small>
        {issue.rank} {issue.by}, {vnInstant(issue.at)}
      </small>
    </>
  )
}

function Nothing({ slug, hasSources, may }: CriteriaView) {
  const offers = may.copy.kind === 'allowed' && hasSources
  return (
    <Empty
      title={t('Chưa có tiêu chí nào.')}
      how={t(
        'Bảng tiêu chí gồm nội dung, điểm chuẩn, cách tính và minh chứng; các đơn vị tự chấm theo bảng này.',
      )}
      act={
        offers && (
          <Button href={`/years/${slug}/criteria/copy`} kind="quiet">
            {t('Chép từ bảng khác')}
          </Button>
        )
      }
    />
  )
}

/** The one form behind every ↑ and ↓ of the page. */
function MoveForm({ at }: { at: string }) {
  const shell = useShell()
  return (
    <form id="scale-moves" method="post" action={`${at}/moves`}>
      <Hidden name="_csrf" value={shell.csrf} />
      <Hidden name="_once" value={shell.once} />
      <Hidden name="_from" value={shell.path} />
    </form>
  )
}
