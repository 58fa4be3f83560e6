import { t } from '#plumbing/language.ts'
import { focalClass, pictureAddress } from '../../pictures/pictures.ts'
import type { Photo } from '../news.ts'

type FocalOf = { photo: Photo & { fileId: string }; mayEdit: boolean }

/** The whole picture with a mark on the point that must stay in view, and how a card will cut it. */
export function FocalPicture({ photo, mayEdit }: FocalOf) {
  const size = { width: photo.width ?? 480, height: photo.height ?? 270 }
  return (
    <>
      <div class="photo-focal" data-focal={mayEdit ? '' : undefined}>
        <img src={pictureAddress(photo, 640)} alt={photo.alternative} {...size} />
        <svg class="photo-mark" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path class="photo-cross" d={crossAt(photo.focalX, photo.focalY)} />
        </svg>
      </div>
      <p class="quiet small">
        {mayEdit && t('Bấm vào điểm quan trọng nhất của ảnh, rồi lưu. ')}
        {t('Trong các danh sách ảnh được cắt như sau:')}
      </p>
      <div class="photo-cuts" aria-hidden="true">
        {['wide', 'square'].map((shape) => (
          <img
            key={shape}
            class={`photo-cut-${shape} ${focalClass(photo) ?? ''}`}
            src={pictureAddress(photo, 320)}
            alt=""
            {...size}
            loading="lazy"
          />
        ))}
      </div>
    </>
  )
}

/** Two lines that cross at the point, in percent of the picture. */
export function crossAt(x: number, y: number): string {
  return `M${x} 0V100M0 ${y}H100`
}
