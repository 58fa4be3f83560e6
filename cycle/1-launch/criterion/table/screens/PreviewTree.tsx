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
    { head: t('Minh chứng, phụ trách'), wide: true, cell: (line) => <Proof line={line} /> },
  ]
}

function Title({ line }: { line: PreviewLine }) {
  const words = `${line.code}. ${line.title}`
  return (
    <div class={line.depth === 0 ? undefined : `tree-${Math.min(line.depth, 4)}`}>
      {line.isGroup ? <strong>{words}</strong> : words}{' '}
      {line.isCodeMade && line.code !== '' && <small>{t('(mã do chương trình đặt)')}</small>}{' '}
      {line.part !== 'standard' && line.depth === 0 && <Pill kind="info">{partLabel(line.part)}</Pill>}
      {line.remarks.map((one) => (
        <div key={one.text}>
          <Pill kind={one.kind === 'error' ? 'late' : 'warn'}>
            {one.kind === 'error' ? t('Lỗi') : t('Xem lại')}
          </Pill>{' '}
          <small>{one.text}</small>
        </div>
      ))}
    </div>
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
      {line.method && <div class="keep-lines">{line.method}</div>}
      {line.proposal && isOpen && (
        <CheckField
          name="rule"
          value={String(line.row)}
          label={t('Đề xuất: {words}', { words: line.proposal })}
          hint={line.proposalNeeds}
        />
      )}
      <Small words={ruleLine(line, isOpen)} />
    </>
  )
}

function ruleLine({ proposal, rule }: PreviewLine, isOpen: boolean): string {
  if (proposal) return isOpen ? '' : t('Đề xuất: {words}', { words: proposal })
  return rule ?? t('Người chấm cho điểm')
}

function Small({ words }: { words: string }) {
  return words === '' ? null : (
    <div>
      <small>{words}</small>
    </div>
  )
}

function Proof({ line }: { line: PreviewLine }) {
  if (!line.evidence && !line.owner) return <>–</>
  return (
    <>
      {line.evidence && <div class="keep-lines">{line.evidence}</div>}
      <Small words={line.owner ? t('Phụ trách: {owner}', { owner: line.owner }) : ''} />
    </>
  )
}
