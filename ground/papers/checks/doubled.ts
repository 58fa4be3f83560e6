import { t } from '#plumbing/language.ts'
import type { Paper } from '../paper.ts'
import type { PaperCheck } from './checks.ts'
import { allPlaces, casesOf, columnOf, rowAt, tablesOf } from './places.ts'

// Words that never stand twice in good Vietnamese; others may (“công tác tác chiến”, “luôn luôn”).
const single =
  'của|và|các|là|cho|những|được|với|tại|đã|thì|này|theo|để|bởi|hoặc|cùng|bị|đang|sẽ|nhưng|về|có|trong|gồm'
const letter = String.raw`[\p{L}\p{M}]`
const doubles = [
  new RegExp(`(?<!${letter})(${single})\\s+\\1(?!${letter})`, 'giu'),
  new RegExp(`(?<!${letter})(năm|ngày|tháng|số|điều|khoản|quý)\\s+\\1\\s+(?=\\d)`, 'giu'),
  new RegExp(`(?<!${letter})(${letter}{2,}\\s${letter}{2,})\\s\\1(?!${letter})`, 'giu'),
]

/** Words typed twice. */
export function wordChecks(paper: Paper): PaperCheck[] {
  return allPlaces(paper).flatMap(({ text, where }) =>
    doubles.flatMap((pattern) =>
      [...text.normalize('NFC').matchAll(pattern)].map(([twice]) => ({
        severity: 'warn' as const,
        where,
        text: t('Lặp từ “{twice}”; bỏ một từ.', { twice: twice.trim() }),
      })),
    ),
  )
}

type Named = { name: string; folded: string; rank: string; unit: string; award: string; where: string }

/** Names that stand twice for the same award: in one table, or in the several lists of a decision. */
export function nameChecks(paper: Paper): PaperCheck[] {
  const seen = new Map<string, Named>()
  return namesOf(paper).flatMap((one) => {
    const key = `${one.annex}|${one.folded}|${one.award}`
    const before = seen.get(key)
    if (!before) seen.set(key, one)
    return before ? [doubledName(one, before, paper.form)] : []
  })
}

// Only a decision must tell its people apart; minutes and lists say what was voted on, namesakes too.
function doubledName(one: Named, before: Named, form: Paper['form']): PaperCheck {
  const { name, where } = one
  if (one.rank === before.rank && one.unit === before.unit)
    return {
      severity: form === 'decision' ? 'stop' : 'warn',
      where,
      text: t('“{name}” đã có ở {before}; bỏ một dòng.', { name, before: before.where }),
    }
  const sentence = t('“{name}” trùng tên với {before}; xem có phải hai người khác nhau.', {
    name,
    before: before.where,
  })
  return { severity: 'warn', where, text: sentence }
}

function namesOf(paper: Paper): (Named & { annex: string })[] {
  return tablesOf(paper).flatMap(({ table, where, annex }, tableAt) => {
    const { columns } = table
    const at = columnOf(columns, /họ (và )?tên|^tập thể|^cá nhân|^hộ gia đình|tên tập thể/iu)
    const unit = columnOf(columns, /đơn vị|cơ quan/iu)
    const award = columnOf(columns, /danh hiệu|hình thức/iu)
    if (at === -1) return []
    return casesOf(table).flatMap(({ row, at: i }) => {
      const [rank, name] = parted(row[at] ?? '')
      const rest = { unit: plain(row[unit] ?? ''), award: plain(row[award] ?? '') }
      const place = {
        where: rowAt(where, i),
        annex: annex && /^danh sách/iu.test(where) ? '' : `${where} ${tableAt}`,
      }
      return name === '' ? [] : [{ name, folded: plain(name), rank, ...rest, ...place }]
    })
  })
}

const rankWords =
  /^((?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)(?: qncn| cn)?|chuẩn úy(?: qncn)?|(?:thượng|trung|hạ) sĩ|binh (?:nhất|nhì)|đồng chí|ông|bà)\s+/iu

/** The rank or the form of address, and the name behind it. */
function parted(cell: string): [string, string] {
  const whole = cell.normalize('NFC').trim()
  const rank = rankWords.exec(whole)?.[1] ?? ''
  return [plain(rank), whole.slice(rank.length).trim()]
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()
}
