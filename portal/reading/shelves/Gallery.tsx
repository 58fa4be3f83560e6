import { t } from '#plumbing/language.ts'
import { focalClass, pictureAddress } from '../../pictures/pictures.ts'
import type { PublicPhoto } from '../reading.ts'
import { PhotoWords, Picture } from '../screens/Picture.tsx'

/** Photos one under the other; small ones above lead to each, and from each one goes on or back, all by links. */
export function Gallery({ photos, label }: { photos: PublicPhoto[]; label: string }) {
  const [first] = photos
  if (!first) return null
  return (
    <section class="gallery-whole" aria-label={label}>
      <ol class="gallery-strip">
        {photos.map((photo, n) => (
          <li key={photo.id}>
            <a href={placeOf(photo)} aria-label={t('Ảnh {n}', { n: n + 1 })}>
              <img
                class={focalClass(photo)}
                src={pictureAddress(photo, 320)}
                alt=""
                width={96}
                height={64}
                loading="lazy"
              />
            </a>
          </li>
        ))}
      </ol>
      <ol class="gallery-shown">
        {photos.map((photo, n) => (
          <li key={photo.id} id={placeOf(photo).slice(1)}>
            <figure>
              <Picture photo={photo} sizes="(max-width: 760px) 100vw, 1000px" eager={n === 0} />
              <PhotoWords photo={photo} />
            </figure>
            <Steps photos={photos} n={n} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const placeOf = (photo: PublicPhoto) => `#photo-${photo.id.slice(-12)}`

function Steps({ photos, n }: { photos: PublicPhoto[]; n: number }) {
  const [before, after] = [photos[n - 1], photos[n + 1]]
  return (
    <nav class="gallery-steps" aria-label={t('Từ ảnh {n}', { n: n + 1 })}>
      <span class="quiet">{t('Ảnh {n}/{all}', { n: n + 1, all: photos.length })}</span>
      {before && <a href={placeOf(before)}>{t('Ảnh trước')}</a>}
      {after && <a href={placeOf(after)}>{t('Ảnh sau')}</a>}
    </nav>
  )
}
