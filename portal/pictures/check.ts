import sharp from 'sharp'
import { kindOf } from '#ground/files/kinds.ts'
import type { Upload } from '#kit/http/read.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'

/** A hundred million pixels: more than any camera the office has, less than would fill the memory. */
export const pixelLimit = 100_000_000

/** A picture sent in passes over itself must be held whole while it is opened. */
const layeredLimit = 40_000_000

/** How long one picture may take to open, in seconds. */
export const secondsLimit = 20

type Size = { width: number; height: number }

/** The size of a picture as it will be seen. Throws at the field `picture` when it cannot be taken, and says why. */
export async function measure(upload: Upload): Promise<Size> {
  const foreign = foreignKind(upload.bytes)
  if (foreign) throw refusal(foreign, upload.name)
  if (!kindOf(upload.bytes)?.picture) throw refusal(unknown(), upload.name)
  const found = await headOf(upload.bytes)
  if (!found) throw refusal(broken(), upload.name)
  if (found.moves) throw refusal(moving(), upload.name)
  if (found.pixels > (found.isLayered ? layeredLimit : pixelLimit)) throw refusal(giant(), upload.name)
  if (!(await opens(upload.bytes))) throw refusal(broken(), upload.name)
  return found.size
}

async function headOf(bytes: Uint8Array) {
  try {
    const head = await sharp(bytes, { limitInputPixels: false }).metadata()
    const { width, height } = head.autoOrient
    const moves = (head.pages ?? 1) > 1 || isMovingPng(bytes)
    return { size: { width, height }, pixels: width * height, moves, isLayered: head.isProgressive === true }
  } catch {
    return null
  }
}

/** Every line is read, so that a picture cut short is found now and not by a reader. */
async function opens(bytes: Uint8Array): Promise<boolean> {
  try {
    await sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'warning' })
      .timeout({ seconds: secondsLimit })
      .resize(16)
      .raw()
      .toBuffer()
    return true
  } catch {
    return false
  }
}

const isMovingPng = (bytes: Uint8Array) =>
  bytes[0] === 0x89 && Buffer.from(bytes.subarray(0, 4096)).includes('acTL')

/** The sentence for kinds people often send and we do not take. */
function foreignKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  if (/^\s*(\u00ef\u00bb\u00bf)?\s*<(\?xml|!doctype|svg|html|script)/i.test(head))
    return t('“{name}” là bản vẽ SVG hay trang web, có thể mang mã lệnh. Hãy xuất ra ảnh PNG rồi gửi lại.')
  if (/^....ftyp(heic|heix|hevc|mif1|msf1)/s.test(head))
    return t('“{name}” là ảnh HEIC của điện thoại. Hãy xuất ra JPEG rồi gửi lại.')
  if (head.startsWith('GIF8') || head.startsWith('BM') || /^(II\*\0|MM\0\*)/.test(head))
    return t('“{name}” là ảnh GIF, BMP hoặc TIFF. Hãy xuất ra JPEG hoặc PNG rồi gửi lại.')
  return null
}

const unknown = () =>
  t('“{name}” không phải ảnh JPEG, PNG hoặc WebP, dù tên tệp ghi thế nào. Hãy chọn ảnh khác.')
const broken = () =>
  t('Không mở được ảnh “{name}”: tệp hỏng hoặc thiếu phần cuối. Hãy sao lại từ máy ảnh rồi gửi lại.')
const moving = () => t('“{name}” là ảnh động. Hãy chọn ảnh tĩnh, hoặc gửi đoạn quay thành bản tin video.')
const giant = () =>
  t('Ảnh “{name}” quá lớn: nhiều nhất 100 triệu điểm ảnh (40 triệu với ảnh lưu kiểu hiện dần). Hãy thu nhỏ.')

/** The sentence was looked up already; only the name is still to be put in. */
const refusal = (sentence: string, name: string) =>
  new BadInput({ picture: sentence.replace('{name}', () => name) })
