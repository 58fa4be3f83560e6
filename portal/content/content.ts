/** What may be done to words: nothing that carries a style, a script or an address of another kind than a link. */
export type Mark =
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'strike' }
  | { type: 'subscript' }
  | { type: 'superscript' }
  | { type: 'link'; href: string }

/**
 * Words, a line end, or a figure of the workspace (“dữ kiện”) that stays linked to where it was read: `key` names it for
 * the source of the draft, `text` is what was written down.
 */
export type Inline =
  | { type: 'text'; text: string; marks?: Mark[] }
  | { type: 'break' }
  | { type: 'fact'; key: string; text: string; marks?: Mark[] }

export type Cell = { isHead: boolean; columns: number; rows: number; blocks: Block[] }

/** One piece of a text. Photos are named by the id they have in the article; bulletins by the address of their item. */
export type Block =
  | { type: 'paragraph'; words: Inline[] }
  | { type: 'heading'; level: 2 | 3; words: Inline[] }
  | { type: 'list'; isOrdered: boolean; start: number; items: Block[][] }
  | { type: 'quote'; blocks: Block[]; source: string }
  | { type: 'table'; caption: string; rows: Cell[][] }
  | { type: 'photo'; photoId: string }
  | { type: 'gallery'; photoIds: string[] }
  | { type: 'bulletin'; slug: string }
  | { type: 'rule' }

/** The text of an item as it is kept: a tree of known pieces, so that nothing else can ever reach a reader. */
export type Content = Block[]
