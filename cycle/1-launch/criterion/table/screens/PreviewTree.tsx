import { CheckField } from '#kit/form/fields.tsx'
import { vnNumber } from '#kit/format.ts'
import { Pill } from '#kit/parts.tsx'
import { type Column, Sheet } from '#kit/table/table.tsx'
import { t } from '#plumbing/language.ts'
import { partLabel } from '../../criterion.ts'
import type { PreviewLine } from './TableScreen.tsx'

/** The lines as they will stand; `isOpen` lets proposed rules be taken. */
export function PreviewTree({ lines, isOpen }: { lines: PreviewLine[]; isOpen: boolean }) {
  return (
    <Sheet
      caption={t('Bảng tiêu chí đọc được')}
      columns={columns(isOpen)}
      rows={lines}
      rowKey={(line) => `${line.row}-${line.code}`}
      empty={<p class="quiet">{t('Không đọc được dòng nào.')}</p>}
    />
  )
}

function columns(isOpen: boolean): Column<PreviewLine>[] {
  return [
    { head: t('Dòng'), numeric: true, cell: (line) => line.row },
    { head: t('Nội dung'), title: true, wide: true, cell: (line) => <Title line={line} /> },
    { head: t('Điểm'), numeric: true, cell: pointsCell },
    { head: t('Cách tính'), wide: true, cell: (line) => <Rule line={line} isOpen={isOpen} /> },
    {
      head: t('Minh chứng'),
      wide: true,
      cell: (line) => <span class="keep-lines">{line.evidence || '–'}</span>,
    },
    { head: t('Phụ trách'), cell: (line) => line.owner ?? '–' },
    { head: t('Lưu ý'), wide: true, cell: (line) => <Remarks line={line} /> },
  ]
}

function Title({ line }: { line: PreviewLine }) {
  const words = `${line.code}. ${line.title}`
  return (
    <span class={line.depth === 0 ? undefined : `tree-${Math.min(line.depth, 4)}`}>
      {line.isGroup ? <strong>{words}</strong> : words}
      {line.isCodeMade && line.code !== '' && <small> {t('(mã theo số thứ tự)')}</small>}
      {line.part !== 'standard' && line.depth === 0 && <Pill kind="info">{partLabel(line.part)}</Pill>}
    </span>
  )
}

function pointsCell(line: PreviewLine): string {
  if (line.weight !== null) return t('hệ số {weight}', { weight: vnNumber(line.weight) })
  return line.points === null ? '–' : vnNumber(line.points)
}

function Rule({ line, isOpen }: { line: PreviewLine; isOpen: boolean }) {
  if (line.isGroup) return <>{line.method || '–'}</>
  return (
    <>
      {line.method && <span class="keep-lines">{line.method}</span>}
      {line.rule && <small>{line.rule}</small>}
      {line.proposal && isOpen && (
        <CheckField
          name="rule"
          value={String(line.row)}
          label={t('Đề xuất: {words}', { words: line.proposal })}
        />
      )}
      {line.proposal && !isOpen && <small>{t('Đề xuất: {words}', { words: line.proposal })}</small>}
      {!line.proposal && !line.rule && <small>{t('Người chấm cho điểm')}</small>}
    </>
  )
}

function Remarks({ line }: { line: PreviewLine }) {
  if (line.remarks.length === 0) return <>–</>
  return (
    <ul class="plain">
      {line.remarks.map((one) => (
        <li key={one.text}>
          <Pill kind={one.kind === 'error' ? 'late' : 'warn'}>
            {one.kind === 'error' ? t('Lỗi') : t('Xem lại')}
          </Pill>{' '}
          {one.text}
        </li>
      ))}
    </ul>
  )
}
