import { leadPost, shortWord } from '#ground/papers/frame.ts'
import type { Block } from '#ground/papers/paper.ts'
import { article } from '#ground/papers/pieces.ts'
import { latestOf, type Regulation } from './regulation.ts'

/** Chương II: who is in it, how the lead goes round, and what each has to do. */
export function dutyArticles(of: Regulation): Block[] {
  const { year } = of.frame
  const word = shortWord(year)
  return [
    article(0, `Tổ chức của ${word}`, [
      { text: 'Đơn vị thành viên gồm:', points: ended(of.members.map((one) => one.name)) },
      `${leadPost(year)} năm ${year.year}: ${of.lead || 'chưa được phân công tại thời điểm ban hành Quy chế'}. ${word} phó: ${of.deputies.join(', ') || 'cử khi cần thiết'}.`,
      of.typed.secretaries.length > 0
        ? `Tổ thư ký: ${of.typed.secretaries.join('; ')}.`
        : `Cán bộ thi đua, khen thưởng của ${leadPost(year)} làm nhiệm vụ thư ký của ${word}.`,
    ]),
    article(0, `Luân phiên ${leadPost(year)}`, [
      ...of.typed.rotation,
      `Việc bàn giao nhiệm vụ ${leadPost(year)} được lập thành biên bản, có đại diện ${of.frame.issuer} chứng kiến; nội dung bàn giao gồm kết quả đã làm, việc còn tiếp tục, hồ sơ, tài liệu và kinh phí còn lại (nếu có).`,
    ]),
    article(0, `Nhiệm vụ của ${leadPost(year)}`, leadDuties(of)),
    article(0, `Nhiệm vụ của ${word} phó`, [
      `Giúp ${leadPost(year)} tổ chức hoạt động của ${word}; thay mặt ${leadPost(year)} điều hành khi được ủy quyền.`,
      `Thẩm định bảng điểm của đơn vị làm ${leadPost(year)}, bảo đảm không đơn vị nào tự thẩm định kết quả của mình.`,
      'Thực hiện đầy đủ nhiệm vụ của đơn vị thành viên.',
    ]),
    article(0, 'Nhiệm vụ của đơn vị thành viên', memberDuties(of)),
    article(0, 'Nhiệm vụ của Tổ thư ký', [
      `Giúp ${leadPost(year)} chuẩn bị nội dung, tài liệu các hội nghị; tổng hợp báo cáo, bảng điểm; ghi biên bản; quản lý hồ sơ, số liệu của ${word} trên phần mềm.`,
      'Đôn đốc các đơn vị thành viên báo cáo, chấm điểm đúng thời hạn; kịp thời báo cáo trường hợp chậm hoặc vướng mắc.',
    ]),
    article(0, 'Cơ quan giám sát', [
      `Thường trực ${of.council || `Hội đồng Thi đua - Khen thưởng ${of.frame.issuer}`} hướng dẫn, giám sát hoạt động của ${word}; dự các hội nghị, kiểm tra và việc thẩm định bảng điểm.`,
      `Trường hợp ${leadPost(year)} không tổ chức hoạt động theo kế hoạch, cơ quan giám sát chủ trì hội nghị thay ${leadPost(year)} và kiến nghị trừ điểm của đơn vị đó theo bảng tiêu chí.`,
    ]),
  ]
}

function leadDuties(of: Regulation): string[] {
  const word = shortWord(of.frame.year)
  const plan = latestOf(of, 'plan')
  return [
    `Xây dựng chương trình, kế hoạch hoạt động năm của ${word}${plan ? `, ${plan} năm trước` : ''}; chủ trì xây dựng chỉ tiêu, bảng tiêu chí, thang điểm và tổ chức ký giao ước thi đua.`,
    `Tổ chức phát động, kiểm tra, sơ kết, tổng kết; tổ chức giao lưu, học tập kinh nghiệm; phát hiện và nhân rộng điển hình tiên tiến, mô hình mới, cách làm hay.`,
    `Phân công chấm chéo; tổng hợp kết quả tự chấm, thẩm định điểm của các đơn vị thành viên, trả lời giải trình; chủ trì bình xét, suy tôn và hoàn chỉnh hồ sơ đề nghị khen thưởng.`,
    `Báo cáo ${of.frame.issuer} kết quả hoạt động của ${word}; công khai điểm, thứ hạng và kết quả suy tôn đến các đơn vị thành viên.`,
    'Giới thiệu đơn vị dẫn đầu năm sau để các đơn vị thành viên thống nhất và tổ chức bàn giao.',
  ]
}

function memberDuties(of: Regulation): string[] {
  const word = shortWord(of.frame.year)
  const pledge = latestOf(of, 'pledge')
  return [
    `Đăng ký chỉ tiêu, danh hiệu thi đua và ký giao ước thi đua${pledge ? ` ${pledge}` : ' đúng thời hạn'}; tham gia xây dựng bảng tiêu chí, thang điểm.`,
    `Tổ chức thực hiện nội dung đã ký kết; tham gia đầy đủ, đúng thành phần các hoạt động của ${word}.`,
    'Báo cáo kết quả hằng tháng, sơ kết, tổng kết; tự chấm điểm kèm minh chứng; thực hiện chấm chéo đơn vị được phân công; giải trình khi có chênh lệch điểm.',
    'Phát hiện, bồi dưỡng, giới thiệu điển hình tiên tiến, sáng kiến để nhân rộng; chịu trách nhiệm về tính chính xác của số liệu báo cáo.',
  ]
}

const ended = (names: string[]): string[] =>
  names.map((name, i) => `${name}${i === names.length - 1 ? '.' : ';'}`)
