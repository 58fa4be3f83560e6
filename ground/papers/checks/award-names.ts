import { catalogue } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import type { Paper } from '../paper.ts'
import type { PaperCheck } from './checks.ts'
import { casesOf, columnOf, rowAt, tablesOf } from './places.ts'

const names = catalogue
  .flatMap((award) => [award.name, ...(award.formerly ? [award.formerly.name] : [])])
  .sort((a, b) => b.length - a.length)

/** The award that a text names, by the longest name of the catalogue in it. */
export function awardIn(text: string): string | null {
  const low = text.normalize('NFC').toLocaleLowerCase('vi')
  return names.find((name) => low.includes(name.toLocaleLowerCase('vi'))) ?? null
}

/** The awards of one cell: `Giấy khen; Lao động tiên tiến`. */
export function awardsOfRow(cell: string): string[] {
  return cell
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
}

/** The award names of the lists against the catalogue. */
export function awardChecks(paper: Paper): PaperCheck[] {
  return tablesOf(paper).flatMap(({ table, where }) => {
    const at = columnOf(table.columns, /danh hiệu, hình thức/iu)
    if (at === -1) return []
    return casesOf(table).flatMap(({ row, at: i }) =>
      awardsOfRow(row[at] ?? '').flatMap((award) => nameCheck(award, rowAt(where, i))),
    )
  })
}

function nameCheck(award: string, where: string): PaperCheck[] {
  if (names.some((name) => isNamed(award, name))) return []
  const near = names.find((name) => folded(name) === folded(award))
  if (near !== undefined)
    return [
      {
        severity: 'stop',
        where,
        text: t('“{award}” viết sai tên; tên trong danh mục là “{near}”.', { award, near }),
      },
    ]
  return [
    {
      severity: 'warn',
      where,
      text: t('“{award}” không có trong danh mục danh hiệu, hình thức khen thưởng; xem lại tên gọi.', {
        award,
      }),
    },
  ]
}

/** The name alone, or followed by who gives it or what it is for. */
function isNamed(award: string, name: string): boolean {
  const written = award.normalize('NFC')
  return (
    written === name || ['của', 'cho', 'về', 'năm'].some((word) => written.startsWith(`${name} ${word} `))
  )
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('vi')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
