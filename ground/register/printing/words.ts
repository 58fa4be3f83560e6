import { awardNameOn, awardOf } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import { qrAddress } from '../certificates/qr.ts'
import type { PieceKey, PrintLayout } from './layout.ts'
import type { Words } from './typeset.ts'

/** What is printed of one award. */
type PrintedAward = {
  code: string
  recipient: string
  postTitle: string
  agencyName: string
  isPerson: boolean
  achievement: string
  reference: string
  decidedOn: Day
  issuer: string
  signerName: string
  goldenBook: string | null
  payload: string | null
}

/** The words of a certificate, as its layout wants them. Papers are always Vietnamese. */
export function wordsOf(layout: PrintLayout, award: PrintedAward, publicUrl: string): Words {
  const own = (key: PieceKey, usual: string) => layout.pieces[key].words || usual
  const place = layout.pieces.placeDate.words
  const { isPerson, agencyName, postTitle, goldenBook, payload } = award
  return {
    motto: own('motto', ''),
    head: own('head', award.issuer.toLocaleUpperCase('vi')),
    bestow: own('bestow', bestowing(award.code)),
    award: awardNameOn(award.code, award.decidedOn).toLocaleUpperCase('vi'),
    recipient: award.recipient,
    post: isPerson ? [postTitle, agencyName].filter(Boolean).join(', ') : postTitle,
    achievement: award.achievement,
    decision: `Quyết định số ${award.reference} ngày ${slashed(award.decidedOn)}`,
    goldenBook: goldenBook ? `Số sổ vàng: ${goldenBook}` : '',
    placeDate: `${place ? `${place}, ngày` : 'Ngày'} ${spelled(award.decidedOn)}`,
    signerPost: own('signerPost', ''),
    signer: own('signer', award.signerName),
    qr: payload ? qrAddress(publicUrl, payload) : '',
  }
}

function bestowing(code: string): string {
  return awardOf(code)?.kind === 'title' ? 'Tặng danh hiệu' : 'Tặng'
}

const parts = (day: Day) => [day.slice(8, 10), day.slice(5, 7), day.slice(0, 4)]
const slashed = (day: Day) => parts(day).join('/')

// “tháng 3” without a zero, “tháng 01”, “tháng 02” with one: Nghị định 30/2020/NĐ-CP.
function spelled(day: Day): string {
  const [date = '', month = '', year = ''] = parts(day)
  const asked = Number(month) < 3 ? month : String(Number(month))
  return `${date} tháng ${asked} năm ${year}`
}

/** A made-up award that shows every piece of a layout. */
export const sampleAward: PrintedAward = {
  code: 'grassrootsFighter',
  recipient: 'Đồng chí Nguyễn Văn Mẫu',
  postTitle: 'Trợ lý',
  agencyName: 'Phòng Mẫu',
  isPerson: true,
  achievement: 'Đã hoàn thành xuất sắc nhiệm vụ trong phong trào thi đua năm 2022 (minh họa)',
  reference: '12/QĐ-MH',
  decidedOn: '2022-10-24',
  issuer: 'Cơ quan minh họa',
  signerName: 'Đại tá Người Ký Mẫu',
  goldenBook: '1/2022',
  payload: 'MAU'.repeat(110),
}
