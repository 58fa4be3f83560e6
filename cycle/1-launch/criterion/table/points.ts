import { t } from '#plumbing/language.ts'
import type { ReadCell } from '#plumbing/xlsx.ts'
import { oneLine, plain } from './grid.ts'

/** Points as a cell says them; `more` is what it says besides, `fault` why they cannot be taken. */
export type Points = { points: string | null; isNegative: boolean; more: string; fault: string | null }

export const noPoints: Points = { points: null, isNegative: false, more: '', fault: null }
const figure = String.raw`\d[\d.,]*`
const pointWord = `(?:điểm|đ|d)?`
const bare = new RegExp(`^\\(?\\s*([+\\-−–])?\\s*(${figure})\\s*${pointWord}\\s*\\)?\\.?$`, 'iu')
const most = new RegExp(
  `(?:tối đa|cao nhất|nhiều nhất|không quá|không vượt quá|≤|<=)\\s*(?:là\\s*|:\\s*)?([-−–])?(${figure})\\s*${pointWord}`,
  'iu',
)

/** “2 điểm/lần” says what each is worth, not what the line gives at most. */
export const perOne = new RegExp(
  `^([+\\-−–])?\\s*(${figure})\\s*${pointWord}\\s*/\\s*(?:0?1\\s*)?\\p{L}[^\\d;]*$`,
  'iu',
)

/** Reads a cell of a column of points: 10, “10 điểm”, “10,5”, “tối đa 5”, “5đ”. */
export function readPoints(cell: ReadCell | null): Points {
  if (!cell) return noPoints
  if (cell.kind === 'error')
    return bad(t('Ô điểm có lỗi {text}. Hãy sửa công thức hoặc gõ số rồi tải lại.', { text: cell.text }))
  if (cell.kind === 'date') return bad(turnedIntoDay(cell.text))
  const text = oneLine(plain(cell.text))
  if (/^[-–—x.]*$/i.test(text)) return noPoints
  if (cell.kind === 'number') return figured(text.replace('.', ','), text.startsWith('-'))
  const alone = bare.exec(text)
  if (alone) return figured(alone[2] ?? '', alone[1] !== undefined && alone[1] !== '+')
  if (perOne.test(text)) return { ...noPoints, more: text }
  const atMost = most.exec(text)
  if (atMost) return { ...figured(atMost[2] ?? '', atMost[1] !== undefined), more: moreThan(text, atMost[0]) }
  return bad(
    t('Không đọc được điểm “{text}”. Hãy ghi một số, ví dụ 10 hoặc 10,5.', { text: text.slice(0, 60) }),
  )
}

const bad = (fault: string): Points => ({ ...noPoints, fault })

/** What “tối đa 5” leaves unsaid in its cell. */
function moreThan(text: string, said: string): string {
  return text.length - said.length > 3 ? text : ''
}

function figured(typed: string, isNegative: boolean): Points {
  const points = readFigure(typed.replace(/^[-−–+]/, ''))
  if (points === null)
    return bad(t('Không đọc được điểm “{text}”. Hãy ghi một số, ví dụ 10 hoặc 10,5.', { text: typed }))
  if (Number(points) > 1000)
    return bad(t('Điểm {points} lớn quá 1.000. Hãy kiểm tra dấu phẩy.', { points: typed }))
  if ((points.split('.')[1] ?? '').length > 4)
    return bad(
      t('Điểm {points} có quá bốn chữ số sau dấu phẩy. Hãy làm tròn rồi tải lại.', { points: typed }),
    )
  return { ...noPoints, points, isNegative }
}

/** A number with Vietnamese signs as exact text: 1.234,5 and 10.5 alike; nothing when it is none. */
export function readFigure(typed: string): string | null {
  const text = typed.replace(/[\s%]/g, '')
  const whole = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)
  const plainText = whole ? text.replaceAll('.', '').replace(',', '.') : text.replace(',', '.')
  return /^\d{1,12}(\.\d{1,12})?$/.test(plainText) ? tidyZeros(plainText) : null
}

function tidyZeros(text: string): string {
  const [whole = '', rest = ''] = text.split('.')
  const kept = rest.replace(/0+$/, '')
  const bareWhole = whole.replace(/^0+(?=\d)/, '')
  return kept === '' ? bareWhole : `${bareWhole}.${kept}`
}

/** Excel takes “10.5” typed in some languages for the tenth of May. */
function turnedIntoDay(day: string): string {
  const [, month, date] = day.split('-').map(Number)
  return t(
    'Excel đã đổi điểm thành ngày {day}; có lẽ người lập gõ {guess}. Hãy định dạng ô là Text hoặc Number, gõ lại điểm rồi tải lại.',
    { day: day.split('-').reverse().join('/'), guess: `${date},${month}` },
  )
}
