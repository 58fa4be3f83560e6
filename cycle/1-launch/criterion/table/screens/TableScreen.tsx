import { Act } from '#kit/form/act.tsx'
import { CheckField, Hidden } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnNumber } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts, Notice, Panel, Pill, Tabs } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Part } from '#scoring/scale.ts'
import type { Remark } from '../table.ts'
import { PreviewTree } from './PreviewTree.tsx'

export type PreviewLine = {
  row: number
  depth: number
  code: string
  isCodeMade: boolean
  title: string
  isGroup: boolean
  part: Part
  points: string | null
  weight: string | null
  owner: string | null
  method: string
  evidence: string
  rule: string | null
  proposal: string | null
  /** What must be done after the proposal is taken. */
  proposalNeeds: string
  remarks: Remark[]
}

export type TableView = {
  slug: string
  year: number
  file: { id: string; name: string }
  sheets: { name: string; count: number }[]
  sheet: string
  headRow: number
  lines: PreviewLine[]
  remarks: Remark[]
  passed: Remark[]
  total: { row: number; stated: string; agrees: boolean } | null
  counts: Record<'groups' | 'lines' | 'proposals' | 'errors' | 'warnings', number>
  faults: string[]
  existing: number
  seen: string
  may: { take: Verdict }
}

export function TableScreen(view: TableView) {
  const { slug, year, file, counts } = view
  const list = `/years/${slug}/criteria`
  return (
    <Page
      wide
      heading={t('Xem trước bảng tiêu chí')}
      sub={
        <>
          <a href={list}>{t('Bảng tiêu chí chấm điểm năm {year}', { year })}</a> · {file.name}
        </>
      }
      act={
        <Button href={`${list}/table`} kind="quiet">
          {t('Tải tệp khác')}
        </Button>
      }
    >
      {view.sheets.length > 1 && <Sheets {...view} />}
      <Summary {...view} />
      {counts.errors > 0 && <Errors lines={view.lines} others={[...view.remarks, ...view.passed]} />}
      <Passed remarks={view.passed} />
      {view.may.take.kind === 'allowed' ? <Confirm {...view} /> : <Refused {...view} />}
    </Page>
  )
}

function Sheets({ slug, file, sheets, sheet }: TableView) {
  return (
    <Tabs
      label={t('Trang tính')}
      items={sheets.map((one) => ({
        href: `/years/${slug}/criteria/table/${file.id}?sheet=${encodeURIComponent(one.name)}`,
        label: t('{name} ({count} dòng)', { name: one.name, count: one.count }),
        current: one.name === sheet,
      }))}
    />
  )
}

function Summary({ counts, sheet, headRow, total, remarks, faults }: TableView) {
  return (
    <Panel>
      <Facts
        items={[
          [t('Trang tính'), t('{name}, tiêu đề ở dòng {row}', { name: sheet, row: headRow })],
          [t('Sẽ có'), t('{groups} nhóm, {lines} tiêu chí', { groups: counts.groups, lines: counts.lines })],
          [t('Lỗi phải sửa'), countPill(counts.errors, 'late')],
          [t('Điều cần xem'), countPill(counts.warnings, 'warn')],
          [t('Dòng tổng'), totalWords(total)],
        ]}
      />
      {remarks.length > 0 && <Lines lines={remarks.map((one) => one.text)} />}
      {faults.length > 0 && (
        <Notice kind="warn">
          <p>{t('Nhập được, nhưng phải sửa những điều sau thì mới ban hành được:')}</p>
          <Lines lines={faults} />
        </Notice>
      )}
    </Panel>
  )
}

function totalWords(total: TableView['total']) {
  if (!total) return t('không có')
  const values = { points: vnNumber(total.stated), row: total.row }
  return total.agrees
    ? t('{points} điểm ở dòng {row}, khớp', values)
    : t('{points} điểm ở dòng {row}, không khớp', values)
}

const countPill = (count: number, kind: 'late' | 'warn') =>
  count === 0 ? t('không') : <Pill kind={kind}>{vnNumber(count)}</Pill>

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul class="plain">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Errors({ lines, others }: { lines: PreviewLine[]; others: Remark[] }) {
  const errors = [...lines.flatMap((line) => line.remarks), ...others].filter((one) => one.kind === 'error')
  return (
    <Notice kind="late">
      <p>{t('Sửa trong tệp theo từng dòng của trang tính rồi tải lại:')}</p>
      <Lines lines={errors.map(remarkLine)} />
    </Notice>
  )
}

const remarkLine = ({ row, text }: Remark) => (row === null ? text : t('Dòng {row}: {text}', { row, text }))

function Refused({ slug, lines, may }: TableView) {
  return (
    <>
      <PreviewTree lines={lines} isOpen={false} />
      <Act may={may.take} to={`/years/${slug}/criteria/table`} label={t('Nhập vào bảng dự thảo')} />
    </>
  )
}

function Confirm(view: TableView) {
  const { slug, file, sheet, existing, counts, lines } = view
  return (
    <Form
      to={`/years/${slug}/criteria/table/${file.id}`}
      submit={t('Nhập vào bảng dự thảo')}
      confirm={
        existing > 0
          ? t(
              '{count} dòng hiện có của bảng, cùng kế hoạch đã giao theo các dòng ấy, sẽ bị thay bằng tệp này.',
              { count: existing },
            )
          : t('Bảng năm nay sẽ có {groups} nhóm và {lines} tiêu chí từ tệp này.', {
              groups: counts.groups,
              lines: counts.lines,
            })
      }
    >
      <Hidden name="sheet" value={sheet} />
      <Hidden name="seen" value={view.seen} />
      {counts.proposals > 0 && (
        <CheckField
          name="allRules"
          label={t('Dùng cả {count} cách tính đề xuất', { count: counts.proposals })}
          hint={t(
            'Nếu không, chỉ những cách tính được đánh dấu trong bảng được dùng; các tiêu chí còn lại do người chấm cho điểm.',
          )}
        />
      )}
      <PreviewTree lines={lines} isOpen />
      {existing > 0 && (
        <CheckField
          name="replace"
          label={t('Thay toàn bộ bảng hiện có ({count} dòng)', { count: existing })}
        />
      )}
    </Form>
  )
}

function Passed({ remarks }: { remarks: Remark[] }) {
  if (remarks.length === 0) return null
  return (
    <Panel heading={t('Các dòng không thành tiêu chí')}>
      <Lines lines={remarks.map(remarkLine)} />
    </Panel>
  )
}
