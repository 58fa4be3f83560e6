/** The English of how a text comes in and is shown. */
export const english: Record<string, string> = {
  'Bài có quá nhiều mục: nhiều nhất {max} đoạn, dòng và ô bảng. Hãy chia làm nhiều bài.':
    'The text has too many parts: at most {max} paragraphs, lines and cells. Divide it into several articles.',
  'Bài dài quá: nhiều nhất {max} ký tự cả mã HTML, đang có {now}. Hãy rút gọn hoặc chia làm nhiều bài.':
    'The text is too long: at most {max} characters with its HTML, now {now}. Shorten it or divide it into several articles.',
  'Bảng rộng quá: nhiều nhất {max} cột, đang có {now}. Hãy tách bảng.':
    'The table is too wide: at most {max} columns, now {now}. Divide it.',
  'Bảng số liệu': 'Table',
  'chỗ đặt ảnh hoặc bản tin không rõ là cái nào': 'the place of a photo or bulletin that nobody knows',
  'chữ ẩn': 'hidden words',
  'các tầng lồng nhau quá sâu (chữ vẫn giữ)': 'levels nested too deep (the words are kept)',
  'hình vẽ, công thức dạng mã (SVG, MathML)': 'drawings and formulas in code (SVG, MathML)',
  'khung nhúng trang khác (iframe)': 'frames of other sites (iframe)',
  'kiểu chữ, màu sắc của nơi chép': 'type and colours of where it was copied',
  'liên kết không dùng được: {href}': 'a link that cannot be used: {href}',
  'lời góp ý của Word': 'comments made in Word',
  'mã lệnh (script)': 'script',
  'mã lệnh gắn vào chữ (onclick…)': 'code bound to words (onclick…)',
  'video, âm thanh nhúng: hãy chèn bằng nút Bản tin':
    'embedded video or sound: insert it by the Bulletin button',
  'ô nhập, nút bấm': 'input fields and buttons',
  'ảnh dán trong bài: hãy thêm ở phần Ảnh rồi chèn bằng nút Ảnh':
    'pictures pasted into the text: add them under Photos, then insert them by the Photo button',
}
