import type { Problem, ProblemCode } from './faults.ts'
import { limits } from './limits.ts'
import { type Condition, plainName, readCondition } from './names.ts'
import { wordsOf } from './paragraphs.ts'
import { allFields, type Field, findField, nearestName } from './schema.ts'
import type { Tag } from './tags.ts'

/** What a loop repeats: rows of a table, whole paragraphs, or the words between its ends. */
type Span = 'row' | 'paragraph' | 'content'

export type Read = { tag: Tag; condition: Condition; partner: Read | null; span: Span }

type Open = { read: Read; scope: Field[] | null; isUnknown: boolean }

/** Pairs the ends of loops and conditions and looks every name up where it stands. */
export function readTags(tags: Tag[], fields: Field[]): { reads: Read[]; problems: Problem[] } {
  const reads: Read[] = []
  const problems: Problem[] = []
  const open: Open[] = []
  if (tags.length > limits.tags) return { reads, problems: [problem('tooManyTags', tags[0])] }
  for (const tag of tags) {
    const read: Read = { tag, condition: null, partner: null, span: 'content' }
    reads.push(read)
    if (tag.kind === 'field') problems.push(...wrongField(tag, open, fields))
    if (tag.kind === 'open') problems.push(...begun(read, open, fields))
    if (tag.kind === 'close') problems.push(...ended(read, open))
  }
  return { reads, problems: [...problems, ...open.map(endless)] }
}

function problem(code: ProblemCode, tag: Tag | undefined, other = ''): Problem {
  const place = tag?.standing.place ?? { part: 'body', paragraph: 1, cell: null, words: '' }
  const sign = tag?.kind === 'open' ? '#' : tag?.kind === 'close' ? '/' : ''
  return { code, place, word: `{${sign}${tag?.written ?? ''}}`, other }
}

function endless({ read }: Open): Problem {
  return problem(read.condition ? 'noConditionEnd' : 'noLoopEnd', read.tag, `{/${read.tag.written}}`)
}

const scopesOf = (open: Open[], fields: Field[]) => [
  ...open.flatMap(({ scope }) => (scope ? [scope] : [])).reverse(),
  fields,
]

/** Inside a list nobody knows every name may be right: the list is said, once. */
const isBlind = (open: Open[]) => open.some((one) => one.isUnknown)

function wrongField(tag: Tag, open: Open[], fields: Field[]): Problem[] {
  if (isBlind(open)) return []
  const field = findField(scopesOf(open, fields), tag.name)
  if (!field) return [unknown(tag, open, fields)]
  const hasText = !field.inside || field.inside.some((one) => plainName(one.name) === tag.name)
  return hasText ? [] : [problem('notALoop', tag, `{#${field.name}}`)]
}

function unknown(tag: Tag, open: Open[], fields: Field[]): Problem {
  const elsewhere = allFields(fields).find(
    ({ field, lists }) => lists.length > 0 && plainName(field.name) === tag.name,
  )
  if (elsewhere) return problem('outOfScope', tag, elsewhere.lists.map((list) => `{#${list}}`).join(' '))
  const near = scopesOf(open, fields).flatMap((scope) => scope.map((field) => field.name))
  const all = allFields(fields).map(({ field }) => field.name)
  return problem('unknown', tag, nearestName(tag.name, near) || nearestName(tag.name, all))
}

function begun(read: Read, open: Open[], fields: Field[]): Problem[] {
  const scopes = scopesOf(open, fields)
  const { name, condition } = readCondition(read.tag.name, (one) => findField(scopes, one) !== undefined)
  read.tag.name = name
  const field = findField(scopes, name)
  const wrong = field || isBlind(open) ? [] : [unknown(read.tag, open, fields)]
  read.condition = condition ?? (field && !field.inside ? 'has' : null)
  const scope = read.condition ? null : (field?.inside ?? null)
  open.push({ read, scope, isUnknown: !field && condition === null })
  return wrong
}

function ended(read: Read, open: Open[]): Problem[] {
  const last = open.at(-1)
  if (!last) return [problem('endWithoutBegin', read.tag)]
  if (read.tag.name !== '' && !isEndOf(read.tag, last.read.tag)) return crossed(read, open, last)
  open.pop()
  return paired(last.read, read)
}

const isEndOf = (end: Tag, begin: Tag) => end.name === begin.name || end.name === plainName(begin.written)

/** A loop that ends inside another: what lies between is given up, so that one slip is said once. */
function crossed(read: Read, open: Open[], last: Open): Problem[] {
  const at = open.findLastIndex((one) => isEndOf(read.tag, one.read.tag))
  const wrong = problem('wrongEnd', read.tag, `{/${last.read.tag.written}}`)
  if (at < 0) open.pop()
  else open.splice(at, 1)
  return [wrong]
}

function paired(begin: Read, end: Read): Problem[] {
  begin.partner = end
  end.partner = begin
  const [from, to] = [begin.tag.standing, end.tag.standing]
  const isRow = from.cell !== null && to.cell !== null && from.cell !== to.cell && from.table === to.table
  if (!isRow && from.within !== to.within) return [problem('crossedPlaces', begin.tag)]
  begin.span = isRow ? 'row' : isWhole(begin.tag, end.tag) ? 'paragraph' : 'content'
  end.span = begin.span
  return []
}

/** Whether nothing but ends of loops stands before the beginning and after the end. */
function isWhole(begin: Tag, end: Tag): boolean {
  const before = wordsOf(begin.standing.paragraph).slice(0, begin.from)
  const after = wordsOf(end.standing.paragraph).slice(end.to)
  const alone = isOnlyEnds(wordsOf(begin.standing.paragraph)) && isOnlyEnds(wordsOf(end.standing.paragraph))
  return alone || (/^(\s|\{\s*#[^{}]*\})*$/.test(before) && /^(\s|\{\s*\/[^{}]*\})*$/.test(after))
}

/** A paragraph that holds only beginnings and ends of loops; it leaves no empty line behind. */
export function isOnlyEnds(words: string): boolean {
  return /^(\s|\{\s*[#/][^{}]*\})+$/.test(words)
}
