import { t } from '#plumbing/language.ts'
import { type XlsxFault, xlsxLimits } from '#plumbing/xlsx.ts'

/** Why a file is not taken, and what to do. */
export function faultWords(fault: XlsxFault): string {
  switch (fault) {
    case 'empty':
      return t('Tệp rỗng. Hãy chọn lại tệp XLSX có bảng tiêu chí.')
    case 'encrypted':
      return t('Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu trong Excel, lưu lại rồi tải lên.')
    case 'oldExcel':
      return t('Tệp theo dạng cũ (XLS). Hãy mở bằng Excel hoặc LibreOffice, lưu thành XLSX rồi tải lên.')
    case 'macros':
      return t('Tệp có chứa macro nên không nhận. Hãy lưu thành XLSX không có macro rồi tải lên.')
    case 'word':
      return t('Đây là văn bản Word. Hãy chép bảng sang Excel, lưu thành XLSX rồi tải lên.')
    case 'openDocument':
      return t('Đây là bảng tính ODS. Hãy mở và lưu thành XLSX rồi tải lên.')
    case 'binary':
      return t('Đây là bảng tính dạng XLSB. Hãy lưu thành XLSX rồi tải lên.')
    case 'plainText':
      return t(
        'Đây là tệp văn bản (CSV hoặc TXT), không phải XLSX. Hãy mở bằng Excel, lưu thành XLSX rồi tải lên.',
      )
    case 'notWorkbook':
      return t('Tệp không phải bảng tính XLSX. Hãy chọn lại tệp.')
    case 'tooLarge':
      return t(
        'Bảng tính lớn quá: nhiều nhất {size} MB và {unpacked} MB khi mở ra. Hãy bỏ ảnh, trang tính thừa rồi tải lại.',
        {
          size: xlsxLimits.bytes / 1_000_000,
          unpacked: xlsxLimits.unpacked / 1_000_000,
        },
      )
    case 'tooManyRows':
      return t('Trang tính có hơn {rows} dòng. Hãy chỉ để lại bảng tiêu chí rồi tải lại.', {
        rows: xlsxLimits.rows,
      })
    case 'tooSlow':
      return t('Đọc tệp quá lâu nên đã dừng. Hãy chép riêng bảng tiêu chí sang tệp mới rồi tải lại.')
    case 'broken':
      return t('Tệp hỏng, không mở được. Hãy mở bằng Excel, lưu lại thành XLSX rồi tải lên.')
  }
}
