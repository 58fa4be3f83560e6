import type { Citation } from '#law/kernel/citation.ts'
import { howRead } from '#law/texts/instruments.ts'

/** The number of a document as a part of an address: `98/2023/NĐ-CP` is `98-2023-nd-cp`. */
export function slugOfText(number: string): string {
  return slugOf(number)
}

/** The place of a citation on the page of its document; `điểm đ` is kept apart from `điểm d`. */
export function anchorOfPlace(place: string): string {
  return slugOf(place.replace(/(^|\s)đ(?=\s|$)/g, '$1dd'))
}

/** Where a citation can be looked up; null for one that is not in the register. */
export function addressOfCitation(citation: Citation): string | null {
  if (!howRead(citation)) return null
  return `/law/texts/${slugOfText(citation.instrument)}#${anchorOfPlace(citation.place)}`
}

/** Small letters, digits and hyphens alone: marks are dropped. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
