import { isId } from '#kit/http/fields.ts'
import type { Block } from '../content.ts'
import { leaveOut } from './dropped.ts'
import type { Reading } from './reading.ts'
import { attribute, type Element } from './tree.ts'

export const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The place of a photo, a gallery or a bulletin; nothing when the figure names none. */
export function placeHolder(element: Element, reading: Reading): Block[] | null {
  const [photo, gallery, bulletin] = ['data-photo', 'data-gallery', 'data-bulletin'].map((name) =>
    attribute(element, name).trim(),
  )
  if (photo) return known(reading, isId(photo), { type: 'photo', photoId: photo })
  if (bulletin) return known(reading, isSlug(bulletin), { type: 'bulletin', slug: bulletin })
  if (!gallery) return null
  const photoIds = [...new Set(gallery.split(/\s+/).filter(isId))]
  return known(reading, photoIds.length > 0, { type: 'gallery', photoIds })
}

const isSlug = (text: string) => text.length <= 200 && slugShape.test(text)

function known(reading: Reading, isKnown: boolean, block: Block): Block[] {
  if (isKnown) return [block]
  leaveOut(reading, 'unknown')
  return []
}

/** A picture stands in the text when the caller knows which photo it is; else the writer is told to add it. */
export function photoOfPicture(element: Element, reading: Reading): Block[] {
  const photoId = reading.photoOf(attribute(element, 'src'))
  if (photoId !== null) return [{ type: 'photo', photoId }]
  leaveOut(reading, 'picture')
  return []
}
