import type { Content } from '../content/content.ts'
import { htmlOf } from '../content/html-of.ts'
import type { PublicPhoto } from '../reading/reading.ts'
import { photosNamed, withPhotos } from '../reading/spread.ts'
import { sharedPicture } from '../reading/structured.ts'
import { xml } from './xml.ts'

type Pictured = { content: Content; photos: PublicPhoto[] }

/** The text as safe HTML for programs that read feeds: whole addresses, pictures in their places, no marks of the room. */
export function fullText({ content, photos }: Pictured, site: string): string {
  const named = photosNamed(content)
  const rest = photos.filter((photo) => !named.has(photo.id))
  const known = new Map(photos.map((photo) => [photo.id, photo]))
  const figures = (ids: string) =>
    ids
      .split(' ')
      .map((id) => figureOf(known.get(id), site))
      .join('')
  // What the writer typed is escaped: these marks can only be those our own text was made with.
  return htmlOf(withPhotos(content, rest))
    .replace(/<figure data-(?:photo|gallery)="([^"]*)"><\/figure>/g, (_, ids: string) => figures(ids))
    .replace(
      /<figure data-bulletin="([^"]*)"><\/figure>/g,
      `<p><a href="${xml(site)}/news/$1">${xml(site)}/news/$1</a></p>`,
    )
    .replace(/<span data-fact="[^"]*">([^<]*)<\/span>/g, '$1')
    .replaceAll('<a href="/', `<a href="${xml(site)}/`)
}

function figureOf(photo: PublicPhoto | undefined, site: string): string {
  if (!photo) return ''
  const { width, height, url } = sharedPicture(photo, site)
  const words = [photo.caption, photo.credit].filter(Boolean).join(' ')
  const size = `width="${width}" height="${height}"`
  return `<figure><img src="${xml(url)}" ${size} alt="${xml(photo.alternative)}"><figcaption>${xml(words)}</figcaption></figure>`
}
