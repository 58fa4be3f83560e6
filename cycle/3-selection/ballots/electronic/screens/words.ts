import { t } from '#plumbing/language.ts'
import { reasons } from '#secret-ballot/fault.ts'

/** What the pages of an electronic ballot say while one works in them; the server writes the words into the page. */
export function browserWords() {
  return {
    faults: Object.fromEntries(Object.entries(reasons).map(([reason, words]) => [reason, t(words)])),
    lost: t('Chưa gửi được. Hãy kiểm tra kết nối rồi bấm lại; bấm lại không làm phiếu tính hai lần.'),
    ...{ unchosen: t('Còn {count} trường hợp chưa chọn. Không muốn chọn thì đánh dấu phiếu trắng.') },
    ...{
      badCode: t('Mã bỏ phiếu gõ sai; hãy xem lại từng ký tự.'),
      hiding: t('Đang mã hóa phiếu ngay trên máy này…'),
    },
    ...{
      sending: t('Đang gửi phiếu đã mã hóa…'),
      cast: t('Đã nhận phiếu của bạn. Hãy ghi lại mã theo dõi ở trên.'),
    },
    ...{ keep: t('Hãy chép mã riêng ra giấy rồi đánh dấu ô bên dưới.'), working: t('Đang tính, xin chờ…') },
    ...{ badSeed: t('Mã riêng gồm 22 ký tự. Hãy xem lại.'), decrypting: t('Đang giải mã phần của bạn…') },
    ...{ saved: t('Hãy in hoặc tải các phiếu mã trước khi nộp.') },
    ...{ codesFor: t('Mã bỏ phiếu') },
  }
}

export type BrowserWords = ReturnType<typeof browserWords>
