import { t } from '#plumbing/language.ts'
import { fold } from '#plumbing/typed.ts'
import { type Checked, type CheckedPhoto, type Remark, stop, warn } from './remark.ts'

/** Photos: described for who cannot see them, explained and credited; and every place in the text has its photo. */
export function photoRemarks({ photos, content }: Checked): Remark[] {
  const ids = new Set(photos.map((photo) => photo.id))
  const lost = content.flatMap((block, piece) => {
    const wanted = block.type === 'photo' ? [block.photoId] : block.type === 'gallery' ? block.photoIds : []
    if (wanted.every((id) => ids.has(id))) return []
    return [
      stop(
        { piece },
        t('Chỗ này gọi một ảnh không còn trong bài.'),
        t('Hãy bỏ chỗ đặt ảnh này hoặc chọn ảnh khác.'),
      ),
    ]
  })
  return [...photos.flatMap((photo, n) => ofPhoto(photo, n + 1)), ...lost]
}

function ofPhoto(photo: CheckedPhoto, n: number): Remark[] {
  const at = { photoId: photo.id }
  const wants = [
    photo.fileId === null &&
      stop(at, t('Ảnh {n} chưa có tệp ảnh.', { n }), t('Hãy chọn tệp ảnh, hoặc bỏ chỗ ảnh này.')),
    photo.caption === '' &&
      stop(at, t('Ảnh {n} chưa có chú thích.', { n }), t('Hãy ghi ai, việc gì, ở đâu.')),
    photo.credit === '' && warn(at, t('Ảnh {n} chưa ghi người chụp.', { n }), t('Hãy ghi tên người chụp.')),
    ofAlternative(photo, n),
  ]
  return wants.filter((one) => one !== false && one !== null)
}

function ofAlternative(photo: CheckedPhoto, n: number): Remark | null {
  const at = { photoId: photo.id }
  const todo = t('Hãy tả điều người nhìn thấy ảnh biết được: ai, ở đâu, đang làm gì.')
  const said = fold(photo.alternative)
  if (said === '') return stop(at, t('Ảnh {n} chưa có lời mô tả cho người không nhìn thấy ảnh.', { n }), todo)
  if (said === fold(photo.caption))
    return warn(at, t('Lời mô tả của ảnh {n} lặp lại chú thích.', { n }), todo)
  const isPoor =
    said.length < 12 ||
    /^(anh|hinh|hinh anh|image|photo|img \d+|dsc\d*)( \d+)?$/.test(said) ||
    isFileName(photo.alternative)
  return isPoor ? warn(at, t('Lời mô tả của ảnh {n} chưa nói được gì.', { n }), todo) : null
}

const isFileName = (text: string) => /\.(jpe?g|png|webp|heic)$/i.test(text.trim())
