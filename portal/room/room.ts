import type { State } from '../news/news.ts'

export const dues = ['late', 'week', 'none'] as const

/** What the list of the room is narrowed to. */
export type RoomFilter = {
  state: State | null
  words: string
  section: string
  person: string
  due: (typeof dues)[number] | null
  onlyChanged: boolean
  page: number
}
