import { t } from '#plumbing/language.ts'

/** What the sheet says while one works in it; the server writes the words into the page. */
export function sheetWords() {
  return {
    still: t('Tự lưu khi bạn gõ'),
    saving: t('Đang lưu…'),
    saved: t('Đã lưu {time}'),
    lost: t('Chưa lưu được, sẽ thử lại'),
    ended: t(
      'Chưa lưu được: phiên làm việc đã hết. Hãy đăng nhập ở một thẻ khác; điều đã gõ còn nguyên ở đây và sẽ tự lưu.',
    ),
    unsaved: t('Có {count} ô chưa lưu'),
    wrong: t('{count} ô cần sửa'),
    stale: t('{count} ô có người khác vừa sửa'),
    newer: t('{name} vừa lưu: {theirs}. Bạn gõ: {mine}.'),
    somebody: t('Người khác'),
    blank: t('để trống'),
    mine: t('Giữ của tôi'),
    theirs: t('Lấy bản mới'),
    pasted: t('Đã dán {count} ô.'),
    skipped: t('Bỏ qua {count} ô:'),
    more: t('và {count} ô nữa'),
    ...{ group: t('{code}: dòng nhóm, tự cộng'), closed: t('{code}: không mở để nhập') },
    ...{
      below: t('dòng {line} của khối: quá cuối bảng'),
      aside: t('dòng {line} của khối: chỉ dán được hai cột'),
    },
    ...{
      figure: t('{code}: “{text}” không phải số'),
      choice: t('{code}: “{text}” không có trong các lựa chọn'),
    },
    ...{ undone: t('Đã hoàn tác {count} ô.'), redone: t('Đã làm lại {count} ô.') },
    chosen: t('Đã chọn {count} ô.'),
    fresh: t('Bảng vừa có thay đổi của người khác; đã cập nhật.'),
    reload: t('Bảng tiêu chí vừa đổi. Hãy tải lại trang khi đã lưu xong.'),
    comes: t('→ {points} điểm'),
    filled: t('Đã chấm {filled}/{all} dòng'),
    left: t('Còn {count} dòng chưa chấm. Hãy chấm đủ rồi nộp; không có thì ghi 0.'),
    close: t('Đóng'),
  }
}

export type SheetWords = ReturnType<typeof sheetWords>
