import type { Block, Content } from '../content/content.ts'

/** The photos that the text itself puts somewhere. */
export function photosNamed(content: Content): Set<string> {
  return new Set(content.flatMap(photosOf))
}

function photosOf(block: Block): string[] {
  if (block.type === 'photo') return [block.photoId]
  if (block.type === 'gallery') return block.photoIds
  return []
}

/** The text with further photos spread through it, never between a heading and its text. */
export function withPhotos(content: Content, photos: { id: string }[]): Content {
  const every = Math.max(1, Math.ceil(content.length / (photos.length + 1)))
  const waiting = photos.map((photo): Block => ({ type: 'photo', photoId: photo.id }))
  const pieces = content.flatMap((block, n) => {
    const isDue = n + 1 >= every * (photos.length - waiting.length + 1) && block.type === 'paragraph'
    const photo = isDue ? waiting.shift() : undefined
    return photo ? [block, photo] : [block]
  })
  return [...pieces, ...waiting]
}
