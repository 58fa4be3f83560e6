import { t } from '#plumbing/language.ts'
import { formSign } from '../forms.ts'
import type { Paper } from '../paper.ts'
import type { PaperCheck } from './checks.ts'
import { annexPlaces, bodyPlaces } from './places.ts'

/** The number and symbol of the paper: its form, its type, and what its lists say it is. */
export function numberChecks(paper: Paper): PaperCheck[] {
  return [...formChecks(paper), ...listHeaders(paper), ...missingList(paper)]
}

function formChecks({ form, reference }: Paper): PaperCheck[] {
  const where = t('Số, ký hiệu')
  const sign = formSign[form]
  if (reference === '' || sign === '') return []
  const parts = /^(\d*)\/([^-\s]+)(-\S+)?$/u.exec(reference)
  if (!parts)
    return [
      {
        severity: 'stop',
        where,
        text: t('“{reference}” không đúng dạng số/ký hiệu, như 05/QĐ-CT; không có dấu cách.', { reference }),
      },
    ]
  const [, number = '', written = ''] = parts
  return [...signCheck(written, sign, where), ...zeroCheck(number, where)]
}

function signCheck(written: string, sign: string, where: string): PaperCheck[] {
  if (written === sign) return []
  const text = t('Ký hiệu ghi “{written}” nhưng loại văn bản này viết tắt là “{sign}”.', { written, sign })
  return [{ severity: 'stop', where, text }]
}

function zeroCheck(number: string, where: string): PaperCheck[] {
  if (number === '' || number === String(Number(number)).padStart(2, '0')) return []
  const text = t(
    'Số dưới 10 viết thêm một số 0 ở trước, số khác thì không: viết {right}, không viết {number}.',
    {
      right: String(Number(number)).padStart(2, '0'),
      number,
    },
  )
  return [{ severity: 'warn', where, text }]
}

/** A list that names the paper it belongs to names this one. */
function listHeaders(paper: Paper): PaperCheck[] {
  if (!/^\d/.test(paper.reference)) return []
  return annexPlaces(paper).flatMap(({ text, where }) => {
    const named = /kèm theo [\p{L}\s]+ số:?\s*(\d+\/[^\s,;)]+)/iu.exec(text.normalize('NFC'))?.[1]
    if (named === undefined || named === paper.reference) return []
    const sentence = t('Danh sách ghi kèm theo số {named} nhưng văn bản này số {own}.', {
      named,
      own: paper.reference,
    })
    return [{ severity: 'stop', where, text: sentence }]
  })
}

function missingList(paper: Paper): PaperCheck[] {
  if ((paper.annexes ?? []).length > 0) return []
  return bodyPlaces(paper)
    .filter(({ text }) => /danh sách kèm theo|kèm theo danh sách/iu.test(text))
    .map(({ where }) => ({
      severity: 'warn',
      where,
      text: t('Văn bản nói có danh sách kèm theo nhưng chưa có danh sách nào.'),
    }))
}
