import { leadPost, shortWord } from '#ground/papers/frame.ts'
import type { Block, Clause } from '#ground/papers/paper.ts'
import { article } from '#ground/papers/pieces.ts'
import { vnNumber } from '#kit/format.ts'
import { bandSentences, ruleSentences, tieSentence } from '../../criterion/settings/rule-sentences.ts'
import { latestOf, type Regulation } from './regulation.ts'

/** Chương IV: the scale, the way of the sheets, how points are counted, bands and ties, the vote. */
export function scoringArticles(of: Regulation): Block[] {
  const { year } = of.frame
  const word = shortWord(year)
  return [
    article(0, 'Bảng tiêu chí, thang điểm', scaleClauses(of)),
    article(0, 'Trình tự chấm điểm', orderClauses(of)),
    article(0, 'Cách tính điểm', ruleSentences(of.rules)),
    article(0, 'Xếp mức, xếp hạng', [
      of.bands.length > 0
        ? { text: 'Theo tổng điểm, đơn vị được xếp vào một trong các mức:', points: bandSentences(of.bands) }
        : `${word} xếp hạng theo tổng điểm từ cao xuống thấp, không chia mức.`,
      tieSentence(of.rules, of.tieBreak),
    ]),
    article(0, 'Bình xét, suy tôn', [
      `Điểm và thứ hạng là căn cứ để các đơn vị thành viên bình xét, suy tôn; kết quả chấm điểm và kết quả suy tôn được ghi riêng, cùng báo cáo cấp có thẩm quyền.`,
      ...of.typed.vote,
    ]),
    article(0, 'Công khai, kiến nghị', [
      `Điểm từng tiêu chí, lý do chênh lệch, thứ hạng và kết quả suy tôn được công khai đến các đơn vị thành viên.`,
      `Đơn vị không nhất trí với điểm được chấm gửi giải trình kèm minh chứng; người chấm trả lời bằng văn bản hoặc trên phần mềm trước khi hội nghị quyết định điểm. Hội nghị chỉ quyết định khi các giải trình đã được trả lời.`,
    ]),
  ]
}

function scaleClauses({ frame, scale }: Regulation): Clause[] {
  const { lines, sums, isIssued } = scale
  const word = shortWord(frame.year)
  const yearly = `Bảng tiêu chí, thang điểm do ${leadPost(frame.year)} xây dựng từng năm, lấy ý kiến các đơn vị thành viên và ban hành trước khi tự chấm điểm; khi đã ban hành thì không sửa, chỉ bổ sung tiêu chí kèm lý do.`
  if (lines === 0) return [yearly]
  const state = isIssued ? 'đã ban hành' : 'đang dự thảo'
  return [
    yearly,
    `Bảng tiêu chí năm ${frame.year.year} của ${word} (${state}) có ${vnNumber(lines)} tiêu chí; điểm chuẩn ${vnNumber(sums.standard)} điểm, điểm thưởng nhiều nhất ${vnNumber(sums.extra)} điểm, điểm trừ nhiều nhất ${vnNumber(sums.deduction)} điểm.`,
  ]
}

function orderClauses(of: Regulation): Clause[] {
  const step = (code: string) => {
    const day = latestOf(of, code)
    return day ? ` (${day})` : ''
  }
  const lead = leadPost(of.frame.year)
  return [
    `Tự chấm${step('selfScore')}: đơn vị ghi số liệu, điểm và minh chứng từng tiêu chí.`,
    `Chấm chéo${step('crossCheck')}: đơn vị được phân công kiểm tra minh chứng, chấm lại từng tiêu chí; chỗ khác phải ghi lý do.`,
    'Cơ quan chức năng xác nhận tiêu chí thuộc lĩnh vực mình phụ trách.',
    `Thẩm định${step('appraisal')}: ${lead} thẩm định bảng điểm của các đơn vị; bảng điểm của ${lead} do ${shortWord(of.frame.year)} phó thẩm định, không có ${shortWord(of.frame.year)} phó thì thủ trưởng cấp trên thẩm định.`,
    `Quyết định${step('conference')}: hội nghị các đơn vị thành viên thống nhất điểm cuối cùng.`,
  ]
}
