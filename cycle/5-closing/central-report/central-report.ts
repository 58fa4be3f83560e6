import type { PaperColumn } from '#ground/papers/paper.ts'

/** A piece of a sentence: words, or a figure with the page it comes from. */
export type Part =
  | { kind: 'text'; text: string; illustrative?: boolean }
  | { kind: 'figure'; value: string; href: string; label: string; illustrative: boolean }

export type ReportBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; parts: Part[] }
  | { kind: 'list'; items: Part[][] }
  | { kind: 'table'; caption: string; columns: PaperColumn[]; rows: Part[][][] }

/** What the report says of one agency. */
export type AgencyPart = { agencyId: string; name: string; blocks: ReportBlock[] }

/** “Phần”: one of the six parts of the central report. */
export type ReportSection = {
  number: string
  id: string
  title: string
  blocks: ReportBlock[]
  agencies?: AgencyPart[]
}

type Figure = Extract<Part, { kind: 'figure' }>

/** A figure that opens its source. */
export function figure(value: string, href: string, label: string, illustrative = false): Figure {
  return { kind: 'figure', value, href, label, illustrative }
}

/** A sentence with figures inside, written as a template. */
export function say(words: TemplateStringsArray, ...values: (string | Part)[]): Part[] {
  const parts = words.flatMap((text, i): Part[] => {
    const value = values[i]
    const after = value === undefined ? [] : [typeof value === 'string' ? plain(value) : value]
    return [plain(text), ...after]
  })
  return parts.filter((part) => part.kind === 'figure' || part.text !== '')
}

export function plain(text: string): Part {
  return { kind: 'text', text }
}

/** What somebody wrote, marked when it was made up for the example. */
export function told(text: string, illustrative: boolean): Part {
  return { kind: 'text', text, illustrative }
}

export function paragraph(parts: Part[]): ReportBlock {
  return { kind: 'paragraph', parts }
}

/** The words alone, as they stand on paper; a star follows what is made up for the example. */
export function wordsOf(parts: Part[]): string {
  return parts
    .map((part) => `${part.kind === 'figure' ? part.value : part.text}${part.illustrative ? '*' : ''}`)
    .join('')
}

/** Whether anything in the report is made up for the example. */
export function hasIllustrative(sections: ReportSection[]): boolean {
  return blocksOf(sections)
    .flatMap(partsOf)
    .some((part) => part.illustrative)
}

/** Every figure of the report, in the order of reading. */
export function figuresOf(sections: ReportSection[]): Figure[] {
  return blocksOf(sections)
    .flatMap(partsOf)
    .filter((part) => part.kind === 'figure')
}

function blocksOf(sections: ReportSection[]): ReportBlock[] {
  return sections.flatMap((one) => [
    ...one.blocks,
    ...(one.agencies ?? []).flatMap((agency) => agency.blocks),
  ])
}

function partsOf(block: ReportBlock): Part[] {
  if (block.kind === 'paragraph') return block.parts
  if (block.kind === 'list') return block.items.flat()
  return block.kind === 'table' ? block.rows.flat(2) : []
}

/** The rows under each key, in the order they first come. */
export function grouped<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}
