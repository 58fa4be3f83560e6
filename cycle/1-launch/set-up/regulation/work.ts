import { leadPost, shortWord } from '#ground/papers/frame.ts'
import type { Block } from '#ground/papers/paper.ts'
import { article } from '#ground/papers/pieces.ts'
import { latestOf, type Regulation } from './regulation.ts'

/** Chương III: launch, pledge, meetings, inspection, reports. */
export function workArticles(of: Regulation): Block[] {
  const { year } = of.frame
  const word = shortWord(year)
  const by = (code: string) => latestOf(of, code)
  const comma = (words: string) => (words ? `, ${words}` : '')
  return [
    article(0, 'Phát động, đăng ký và ký giao ước thi đua', [
      `${leadPost(year)} tổ chức phát động thi đua năm${comma(by('launch'))}; trường hợp cấp trên đã phát động, ${word} tổ chức quán triệt và đăng ký thi đua.`,
      `Bản giao ước thi đua nêu nội dung, chỉ tiêu của từng đơn vị, được thủ trưởng tất cả đơn vị thành viên ký${comma(by('pledge'))}; chỉ tiêu đã ký là căn cứ chấm điểm.`,
    ]),
    article(0, 'Chế độ hội họp, hoạt động chung', [
      ...of.typed.meetings,
      'Nội dung, kết luận hội nghị được ghi biên bản và gửi các đơn vị thành viên.',
    ]),
    article(0, 'Kiểm tra, kiểm tra chéo', [
      `Mỗi năm ${word} tổ chức kiểm tra chéo tại đơn vị ít nhất một lần${comma(by('inspection'))}; mỗi đơn vị kiểm tra một đơn vị khác theo phân công, hai đơn vị không kiểm tra lẫn nhau.`,
      'Kết quả kiểm tra được lập biên bản, ghi rõ minh chứng đã xem, điểm đề nghị, ý kiến của đơn vị được kiểm tra và chữ ký của hai bên.',
    ]),
    article(0, 'Chế độ báo cáo', [
      'Báo cáo tháng: số liệu thực hiện chỉ tiêu tính đến hết tháng, gửi chậm nhất ngày 05 của tháng kế tiếp.',
      `Báo cáo sáu tháng${comma(by('halfReport'))}; hội nghị sơ kết${comma(by('midyear'))}.`,
      `Báo cáo năm gửi cùng bảng tự chấm điểm${comma(by('selfScore'))}; hội nghị tổng kết${comma(by('conference'))}.`,
      'Báo cáo đột xuất theo yêu cầu của cấp trên.',
    ]),
  ]
}
