import { t } from '#plumbing/language.ts'
import type { Fault, FaultCode, PagePart, Place, Problem } from './docx/faults.ts'

const saveAsDocx = () => t('Hãy mở bằng Word hoặc LibreOffice, lưu lại dạng .docx rồi tải lên.')

/** Why a file is not taken, and what to do. */
export function faultSentence({ code, word }: Fault): string {
  const said = sentences[code]()
  return word ? `${said} (${word})` : said
}

const sentences: Record<FaultCode, () => string> = {
  empty: () => t('Tệp trống. Hãy chọn lại tệp mẫu .docx.'),
  large: () => t('Tệp mẫu lớn quá 5 MB. Hãy bỏ bớt ảnh hoặc thu nhỏ ảnh trong mẫu.'),
  pdf: () => `${t('Đây là tệp PDF, không sửa thành mẫu được.')} ${t('Hãy tải lên tệp Word .docx.')}`,
  picture: () => `${t('Đây là tệp ảnh.')} ${t('Hãy tải lên tệp Word .docx.')}`,
  oldWord: () => `${t('Đây là tệp Word kiểu cũ (.doc).')} ${saveAsDocx()}`,
  encrypted: () => t('Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu trong Word rồi tải lên.'),
  rtf: () => `${t('Đây là tệp RTF.')} ${saveAsDocx()}`,
  web: () => `${t('Đây là tệp trang web hoặc XML.')} ${saveAsDocx()}`,
  text: () => `${t('Đây là tệp chữ thường, không phải tệp Word.')} ${saveAsDocx()}`,
  otherKind: () => `${t('Đây không phải tệp Word.')} ${t('Hãy tải lên tệp Word .docx.')}`,
  workbook: () => `${t('Đây là bảng tính Excel.')} ${t('Hãy tải lên tệp Word .docx.')}`,
  slides: () => `${t('Đây là tệp trình chiếu.')} ${t('Hãy tải lên tệp Word .docx.')}`,
  openDocument: () => `${t('Đây là tệp OpenDocument.')} ${saveAsDocx()}`,
  macroFile: () => `${t('Tệp thuộc loại có macro (.docm).')} ${saveAsDocx()}`,
  wordTemplate: () => `${t('Đây là khuôn mẫu của Word (.dotx).')} ${saveAsDocx()}`,
  plainZip: () => `${t('Đây là tệp nén, không phải tệp Word.')} ${t('Hãy tải lên tệp Word .docx.')}`,
  strict: () => t('Tệp lưu kiểu Strict Open XML. Hãy lưu lại dạng Word Document (.docx) thường.'),
  brokenZip: () => `${t('Tệp bị hỏng hoặc thiếu phần.')} ${saveAsDocx()}`,
  bomb: () => t('Tệp bung ra lớn bất thường nên không nhận. Hãy làm lại mẫu từ mẫu có sẵn.'),
  tooManyParts: () => t('Tệp có quá nhiều phần bên trong. Hãy làm lại mẫu từ mẫu có sẵn.'),
  badNames: () => t('Tên phần bên trong tệp không hợp lệ. Hãy làm lại mẫu từ mẫu có sẵn.'),
  innerArchive: () => t('Trong mẫu có tệp nén khác. Hãy xóa đối tượng đó khỏi mẫu.'),
  brokenXml: () => `${t('Nội dung bên trong tệp bị hỏng.')} ${saveAsDocx()}`,
  entities: () =>
    t('Tệp có khai báo DTD hoặc thực thể XML, Word không ghi như vậy. Hãy làm lại mẫu từ mẫu có sẵn.'),
  deep: () => t('Nội dung lồng nhau quá sâu. Hãy bỏ bớt bảng lồng trong bảng.'),
  tooMuch: () => t('Mẫu dài quá. Hãy bỏ bớt nội dung; danh sách dài do phần mềm tự điền.'),
  macros: () => t('Mẫu có macro. Hãy bỏ macro và lưu dạng .docx.'),
  activeX: () => t('Mẫu có điều khiển ActiveX. Hãy xóa các nút, ô điều khiển khỏi mẫu.'),
  embedded: () =>
    t('Mẫu có đối tượng nhúng (OLE, tệp khác). Hãy xóa đối tượng đó hoặc thay bằng chữ, ảnh PNG.'),
  attachedTemplate: () =>
    t('Mẫu gắn với khuôn mẫu ở nơi khác. Trong Word: Developer → Document Template, bỏ trống rồi lưu lại.'),
  remotePicture: () => t('Mẫu có ảnh lấy từ nơi khác. Hãy chèn hẳn ảnh vào tệp (Insert Picture).'),
  otherLink: () => t('Mẫu trỏ tới tệp hoặc địa chỉ bên ngoài. Hãy xóa liên kết đó.'),
  altChunk: () => t('Mẫu chứa cả một tài liệu khác hoặc tệp lạ. Hãy dán nội dung vào dạng chữ thường.'),
  subDocument: () =>
    t('Mẫu có tài liệu con hoặc khung lấy từ tệp khác. Hãy dán nội dung vào dạng chữ thường.'),
  mailMerge: () =>
    t(
      'Mẫu nối với nguồn trộn thư. Trong Word: Mailings → Start Mail Merge → Normal Word Document rồi lưu lại.',
    ),
  remoteField: () =>
    t('Mẫu có trường Word lấy nội dung từ nơi khác. Hãy chọn trường đó, bấm Ctrl+Shift+F9 để đổi thành chữ.'),
  badAddress: () => t('Liên kết trỏ tới tệp hoặc ổ mạng. Hãy xóa liên kết, hoặc dùng địa chỉ https.'),
  formula: () =>
    t('Mẫu có công thức Word (trường “=”). Hãy bấm Ctrl+Shift+F9 để đổi thành chữ; phần mềm tự tính tổng.'),
  otherField: () =>
    t('Mẫu có trường Word không dùng được ở đây. Hãy chọn trường đó, bấm Ctrl+Shift+F9 để đổi thành chữ.'),
  unsafePicture: () =>
    t('Ảnh trong mẫu phải là PNG, JPEG hoặc GIF đúng dạng. Hãy lưu lại ảnh rồi chèn vào mẫu.'),
  chart: () => t('Mẫu có biểu đồ hoặc SmartArt. Hãy thay bằng ảnh PNG.'),
  otherPart: () => t('Mẫu có phần không dùng được ở đây. Hãy xóa đối tượng đó khỏi mẫu.'),
  tracked: () =>
    t('Mẫu còn dấu vết sửa (Track Changes). Hãy chấp nhận hết (Review → Accept All) rồi lưu lại.'),
  slow: () => t('Xử lý mẫu lâu quá hoặc tốn quá nhiều bộ nhớ nên đã dừng. Hãy làm mẫu gọn hơn.'),
  fillFailed: () => t('Không điền được mẫu này. Hãy làm lại từ mẫu có sẵn.'),
}

/** One thing to mend, with its place first. */
export function problemSentence(problem: Problem): string {
  const words = problem.place.words ? ` “${problem.place.words}”` : ''
  return `${placeWords(problem.place)}${words}: ${whatIsWrong(problem)}`
}

const parts: Record<PagePart, () => string> = {
  body: () => t('Thân văn bản'),
  header: () => t('Đầu trang'),
  footer: () => t('Chân trang'),
  notes: () => t('Chú thích cuối trang'),
  comments: () => t('Ghi chú bên lề'),
}

function placeWords({ part, paragraph, cell }: Place): string {
  const at = t('đoạn {paragraph}', { paragraph })
  if (!cell) return `${parts[part]()}, ${at}`
  return `${parts[part]()}, ${t('bảng {table}, dòng {row}, ô {column}', cell)}, ${at}`
}

function whatIsWrong({ code, word, other }: Problem): string {
  switch (code) {
    case 'unknown':
      return other
        ? t('không có trường {word}. Có phải ý là {{other}}?', { word, other })
        : t('không có trường {word}. Hãy chọn trong danh sách trường của văn bản này.', { word })
    case 'outOfScope':
      return t('trường {word} chỉ dùng bên trong {other}.', { word, other })
    case 'emptyTag':
      return t('dấu ngoặc nhọn trống. Hãy ghi tên trường vào giữa, hoặc xóa đi.')
    case 'noEnd':
      return t('thiếu dấu } sau “{word}”. Tên trường phải nằm gọn trong một đoạn.', { word })
    case 'noBegin':
      return t('có dấu } mà không có dấu { trước nó.')
    case 'wrongEnd':
      return t('{word} đóng không đúng chỗ: phần mở gần nhất phải đóng trước bằng {other}.', { word, other })
    case 'notALoop':
      return t('{word} là danh sách. Hãy viết {other} … {/} quanh phần lặp lại.', { word, other })
    case 'noLoopEnd':
      return t('vòng lặp {word} không có chỗ kết thúc. Hãy thêm {other}.', { word, other })
    case 'noConditionEnd':
      return t('điều kiện {word} không có chỗ kết thúc. Hãy thêm {other}.', { word, other })
    case 'endWithoutBegin':
      return t('{word} đóng một phần chưa mở. Hãy xóa đi, hoặc thêm chỗ mở.', { word })
    case 'crossedPlaces':
      return t(
        '{word} mở và đóng ở hai chỗ khác loại (trong bảng và ngoài bảng, hai bảng khác nhau). Hãy để cả hai cùng chỗ.',
        { word },
      )
    case 'tooManyTags':
      return t('mẫu có quá nhiều trường. Hãy dùng vòng lặp cho phần lặp lại.')
    case 'inNotes':
      return t('trường {word} nằm trong chú thích, ở đó không điền được. Hãy đưa lên thân văn bản.', { word })
  }
}
