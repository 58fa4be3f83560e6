import { vnBytes } from '#kit/format.ts'
import { t } from '#plumbing/language.ts'
import { pictureAddress } from '../../pictures/pictures.ts'
import { type Bulletin, lengthOf, type Track } from '../bulletins.ts'

type Poster = { id: string; fileId: string | null }
type PlayerOf = { bulletin: Bulletin; title: string; poster?: Poster | null }

/**
 * A recording in the browser's own player, with its words, its length and the file to take away. Browsers draw the
 * words of a track only on a video element, so a sound with captions stands in one.
 */
export function Player({ bulletin: { form, recording, tracks }, title, poster }: PlayerOf) {
  const Element = form === 'video' || tracks.length > 0 ? 'video' : 'audio'
  const address = `/media/${recording.id}`
  const picture = poster ? { poster: pictureAddress(poster, 960) } : {}
  return (
    <figure class="player">
      <Element
        controls
        preload="none"
        aria-label={title}
        {...(Element === 'video' ? picture : {})}
        {...sizeOf(recording)}
      >
        <source src={address} type={recording.kind} />
        {tracks.map((track) => (
          <TrackLink key={track.id} track={track} isShown={isShown(track, tracks)} />
        ))}
      </Element>
      <figcaption>
        {t('Dài {length}', { length: lengthOf(recording.seconds) })} ·{' '}
        <a href={`${address}?download`}>{t('Tải về ({size})', { size: vnBytes(recording.size) })}</a>
        {tracks
          .filter((track) => track.kind !== 'chapters')
          .map((track) => (
            <span key={track.id}>
              {' · '}
              <a href={`/media/tracks/${track.id}`}>{track.label}</a>
            </span>
          ))}
      </figcaption>
    </figure>
  )
}

const sizeOf = ({ width, height }: Bulletin['recording']) =>
  width && height ? { width, height } : { width: 640, height: 360 }

const isShown = (track: Track, all: Track[]) => track === all.find((one) => one.kind === 'captions')

function TrackLink({ track, isShown }: { track: Track; isShown: boolean }) {
  return (
    <track
      kind={track.kind}
      src={`/media/tracks/${track.id}`}
      srclang={track.language}
      label={track.label}
      default={isShown}
    />
  )
}
