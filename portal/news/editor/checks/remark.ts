import type { Content } from '../../../content/content.ts'
import type { Photo } from '../../news.ts'

/** Where in an item something stands: a field, the n-th piece of the text, or one of its photos. */
export type Spot = { field: 'title' | 'lead' } | { piece: number } | { photoId: string }

/** What a reader would stumble over: `stop` keeps the item from readers until it is mended. */
export type Remark = { severity: 'stop' | 'warn'; at: Spot; what: string; todo: string }

/** What the workspace knows of the people and units a text may name. */
export type Known = {
  people: { name: string; rank: string; posts: string[] }[]
  units: { short: string; full: string }[]
}

export type Checked = { title: string; lead: string; content: Content; photos: CheckedPhoto[]; known: Known }

export type CheckedPhoto = Pick<Photo, 'id' | 'fileId' | 'caption' | 'credit' | 'alternative'>

export const warn = (at: Spot, what: string, todo: string): Remark => ({ severity: 'warn', at, what, todo })
export const stop = (at: Spot, what: string, todo: string): Remark => ({ severity: 'stop', at, what, todo })
