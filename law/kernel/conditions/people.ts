import type { Asked } from '../asked.ts'
import type { Citation } from '../citation.ts'
import type { LeafOf } from '../finding.ts'

/** A condition in words that only people can judge; the sentence restates it. */
export function people(at: Asked, sentence: string, citation: Citation): LeafOf<'people'> {
  return {
    of: 'people',
    outcome: 'forPeople',
    asks: { sentence, citation },
    year: at.year,
    have: null,
    reading: null,
  }
}

/** A condition whose text nobody here has read: shown for checking by hand, never enforced. */
export function unread(at: Asked, sentence: string, citation: Citation): LeafOf<'unread'> {
  return {
    of: 'unread',
    outcome: 'unread',
    asks: { sentence, citation },
    year: at.year,
    have: null,
    reading: null,
  }
}
