import { Illustrative } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { focalClass, pictureAddress, sourcesOf, widthsOf } from '../../pictures/pictures.ts'
import type { PublicPhoto } from '../reading.ts'

type PictureOf = { photo: PublicPhoto; sizes: string; eager?: boolean }

/** One picture in the width that fits the reader's screen; cut by a card, its chosen point stays in view. */
export function Picture({ photo, sizes, eager }: PictureOf) {
  const middle =
    widthsOf(photo.width)
      .filter((width) => width <= 960)
      .at(-1) ?? 960
  return (
    <img
      class={focalClass(photo)}
      src={pictureAddress(photo, middle)}
      srcset={sourcesOf(photo)}
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
      <PhotoWords photo={photo} />
    </figure>
  )
}

/** The caption, who took the picture, and whether it is drawn. */
export function PhotoWords({ photo }: { photo: Pick<PublicPhoto, 'caption' | 'credit' | 'illustrative'> }) {
  return (
    <figcaption>
      {photo.caption}{' '}
      {photo.credit && <span class="credit">{t('Ảnh: {credit}', { credit: photo.credit })}</span>}{' '}
      {photo.illustrative && (
        <span class="nowrap">
          <Illustrative />
          <span class="spoken">{t('Hình vẽ, không phải ảnh chụp')}</span>
        </span>
      )}
    </figcaption>
  )
}
