import { sentence } from '#law/answer/words/sentence.ts'
import { insignia } from '#law/awards/insignia.ts'
import type { About, Line } from './sections.ts'

/** What comes with the award, and how its certificate is laid out. */
export function givenLines({ award, day, layer }: About): Line[] {
  const given = insignia({ award, decidedOn: day, layers: layer ? [layer] : [] })
  if ('unread' in given) return [{ words: sentence(given.why), citations: [given.unread], unread: true }]
  return [
    { words: sentence('Bằng, bố cục từ trên xuống:'), citations: [given.citation], unread: false },
    ...given.layout.map((part) => ({ words: sentence(part), citations: [], unread: false })),
  ]
}
