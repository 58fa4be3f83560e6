// Made-up comments to learn from and to be tried on. Every sentence, name and address is invented; the two halves
// share no phrase, so that what was learned from one is tried on wording never seen.

import { type Recipe, unwelcome } from './unwelcome.samples.ts'

export type Sample = { text: string; refused: boolean; kind: string }

const welcome: readonly Recipe[] = [
  {
    kind: 'praise',
    refused: false,
    parts: [
      [
        'Chúc mừng các đồng chí.',
        'Tự hào về đơn vị mình quá.',
        'Đọc bài thấy phấn khởi.',
        'Xin chúc mừng tập thể và cá nhân được khen.',
        'Bài viết gọn, rõ.',
        'Cảm ơn phóng viên đã đưa tin kịp thời.',
        'Rất xứng đáng.',
        'Một năm cố gắng của anh em.',
      ],
      [
        'Mong năm sau đơn vị giữ vững kết quả này.',
        'Hy vọng phong trào lan ra các cơ quan khác.',
        'Kết quả có được là nhờ chỉ tiêu cụ thể ngay từ đầu năm.',
        'Cách chấm điểm công khai như vậy là tốt.',
        'Người làm việc thầm lặng được ghi nhận là điều đáng quý.',
        'Chúc tạp chí có nhiều bài hay.',
        'Các sáng kiến nhỏ mà hữu ích.',
        'Anh chị em bếp ăn nên được biểu dương nhiều hơn.',
      ],
    ],
  },
  {
    kind: 'question',
    refused: false,
    parts: [
      [
        'Cho tôi hỏi',
        'Xin ban biên tập cho biết',
        'Tôi chưa rõ',
        'Nhờ tòa soạn giải thích',
        'Bạn đọc muốn hỏi thêm',
        'Không biết',
        'Đề nghị bài nói rõ hơn',
        'Tôi thắc mắc',
      ],
      [
        'tiêu chí bổ sung năm nay tính thế nào?',
        'thời hạn nộp báo cáo sáu tháng là ngày nào?',
        'mức thưởng kèm theo danh hiệu được chi từ quỹ nào?',
        'đơn vị mới sáp nhập thì xét thi đua ở đâu?',
        'số 98,5 điểm đã trừ điểm vi phạm chưa?',
        'sáng kiến cấp cơ sở có cần hội đồng bỏ phiếu không?',
        'giấy chứng nhận bị sai tên thì đổi ở đâu?',
        'vì sao bảng điểm hai khối khác nhau?',
      ],
    ],
  },
  {
    kind: 'criticism',
    refused: false,
    parts: [
      [
        'Tôi không đồng ý với nhận xét này.',
        'Bài còn chung chung.',
        'Cách tính ấy chưa công bằng với đơn vị nhỏ.',
        'Theo tôi phong trào còn hình thức.',
        'Ảnh trong bài mờ quá.',
        'Có chỗ sai chính tả ở đoạn hai.',
        'Báo cáo nhiều quá làm anh em mệt.',
        'Thiếu tiếng nói của người trực tiếp làm.',
      ],
      [
        'Nên lấy ý kiến cơ sở trước khi chốt tiêu chí.',
        'Cần nêu số liệu so với năm trước.',
        'Khen ít người nhưng đúng thì tốt hơn khen nhiều.',
        'Đề nghị tòa soạn kiểm tra lại con số ở cuối bài.',
        'Chỉ tiêu giao sát khả năng thì mới có động lực.',
        'Bớt giấy tờ đi thì có thời gian lo việc chính.',
        'Mong bài sau phỏng vấn cả chiến sĩ.',
        'Điểm trừ cũng nên được giải thích công khai.',
      ],
    ],
  },
  {
    kind: 'memory',
    refused: false,
    parts: [
      [
        'Ngày trước tôi cũng công tác ở cơ quan này.',
        'Hồi năm 1998 chúng tôi làm sổ theo dõi bằng tay.',
        'Nhớ những năm đầu đơn vị còn khó khăn.',
        'Bố tôi từng được tặng giấy khen như vậy.',
        'Tôi nghỉ hưu đã mười năm.',
        'Con tôi đang phục vụ trong đơn vị.',
        'Quê tôi có nhiều người tham gia phong trào này.',
        'Tôi đọc tạp chí từ số đầu tiên.',
      ],
      [
        'Nay thấy lớp trẻ làm được nhiều việc, mừng lắm.',
        'Nhìn ảnh hội trường vẫn nhận ra chỗ cũ.',
        'Tiền thưởng khi ấy chỉ đủ mua quyển vở nhưng ai cũng quý.',
        'Mong tạp chí có chuyên mục về truyền thống.',
        'Gửi lời thăm các đồng đội cũ.',
        'Có máy tính rồi đỡ vất vả hơn nhiều.',
        'Cảm ơn những người vẫn giữ nếp ấy.',
        'Tôi vẫn giữ tấm ảnh chụp chung năm đó.',
      ],
    ],
  },
  {
    kind: 'unmarked',
    refused: false,
    parts: [
      [
        'Bai viet hay qua',
        'Hay lam tac gia oi',
        'Chuc mung don vi',
        'Toi thay dung nhu vay',
        'Cam on ban bien tap',
        'Y kien cua toi la',
        'Doc xong thay am long',
        'Qua chuan',
      ],
      [
        'mong co them bai ve co so',
        'cac ban tre lam tot lam',
        'nen nhan rong cach lam nay',
        'so lieu ro rang de hieu',
        'nam sau co gang hon nua nhe',
        'anh em ben kho cung vat va',
        'khong biet bao gio co so moi',
        'phong trao nay thiet thuc',
      ],
    ],
  },
]

/** The half of the made-up comments that is learned from, or the half they are tried on. */
export function samplesOf(half: 'learned' | 'tried'): Sample[] {
  const own = half === 'learned' ? 0 : 1
  return [...welcome, ...unwelcome].flatMap(({ kind, refused, parts: [first = [], second = []] }) =>
    mine(first, own).flatMap((one) =>
      mine(second, own).map((other) => ({ kind, refused, text: `${one} ${other}` })),
    ),
  )
}

const mine = (part: readonly string[], own: number) => part.filter((_, n) => n % 2 === own)
