import { Illustrative } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { pictureAddress } from '../../news/news.ts'
import type { PublicPhoto } from '../reading.ts'

type PictureOf = { photo: PublicPhoto; sizes: string; eager?: boolean }

/** One picture in the width that fits the reader's screen. */
export function Picture({ photo, sizes, eager }: PictureOf) {
  const sources = [480, 960, 1440].map((width) => `${pictureAddress(photo, width)} ${width}w`)
  return (
    <img
      src={pictureAddress(photo, 960)}
      srcset={sources.join(', ')}
      sizes={sizes}
      width={photo.width}
      height={photo.height}
      alt={photo.alternative}
      loading={eager ? 'eager' : 'lazy'}
      fetchpriority={eager ? 'high' : 'auto'}
      decoding="async"
    />
  )
}

export function Figure({ photo, eager }: { photo: PublicPhoto; eager?: boolean }) {
  return (
    <figure>
      <Picture photo={photo} sizes="(max-width: 760px) 100vw, 680px" eager={eager ?? false} />
      <figcaption>
        {photo.caption}{' '}
        {photo.illustrative && (
          <span class="nowrap">
            <Illustrative />
            <span class="spoken">{t('Hình vẽ, không phải ảnh chụp')}</span>
          </span>
        )}
      </figcaption>
    </figure>
  )
}
