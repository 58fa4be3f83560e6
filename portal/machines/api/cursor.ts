import { z } from 'zod'
import type { Place } from '../items.store.ts'

const shape = z.tuple([z.iso.datetime({ offset: true }), z.uuid()])

/** The place of the last item of a page in letters that an address takes. */
export const cursorOf = ({ at, id }: Place) => Buffer.from(JSON.stringify([at, id])).toString('base64url')

/** The place a cursor names; null when it is none of ours. */
export function placeIn(cursor: string): Place | null {
  try {
    const [at, id] = shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return { at, id }
  } catch {
    return null
  }
}
