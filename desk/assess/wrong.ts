import type { z } from 'zod'
import { t } from '#plumbing/language.ts'
import { fieldsOfKinds } from './history.schema.ts'

/** What is wrong with what was sent: where it stands, and a sentence. */
export type Wrong = { path: string; sentence: string }

/** Each thing wrong with the input, in its order. */
export function wrongIn(error: z.ZodError, input: unknown): Wrong[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownFields(issue)
    const isMissing = issue.code !== 'custom' && standingAt(input, issue.path) === undefined
    return [{ path: pathOf(issue.path), sentence: isMissing ? t('thiếu mục này') : sentenceOf(issue) }]
  })
}

/** What stands at a path of the input. */
export function standingAt(input: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined),
    input,
  )
}

// `record` leaves, for each unknown field, the name perhaps meant in the message.
function unknownFields(issue: z.core.$ZodIssueUnrecognizedKeys): Wrong[] {
  const meant = issue.message.split(' ')
  return issue.keys.map((key, at) => ({
    path: pathOf([...issue.path, key]),
    sentence: unknownField(issue.path.length === 0 ? key : '', meant[at] ?? ''),
  }))
}

function unknownField(key: string, meant: string): string {
  const [kind] = Object.entries(fieldsOfKinds).find(([, fields]) => fields.includes(key)) ?? []
  if (kind === 'individual') return t('mục này chỉ dùng cho cá nhân (individual)')
  if (kind === 'collective') return t('mục này chỉ dùng cho tập thể (collective)')
  return meant ? t('không có mục này; có phải “{meant}”?', { meant }) : t('không có mục này')
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return t('phải là individual, collective hoặc household')
  return typeSentence(issue)
}

/** What something of another type should have been; else the message of the rule it breaks. */
export function typeSentence(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type') return issue.message
  const kinds: Record<string, string> = {
    string: t('phải là chữ, đặt trong ngoặc kép'),
    number: t('phải là số'),
    int: t('phải là số nguyên'),
    boolean: t('phải là true hoặc false'),
    array: t('phải là danh sách […]'),
    object: t('phải là một nhóm mục {…}'),
  }
  return kinds[issue.expected] ?? issue.message
}

/** `years[2].rating`, `values["2.1"]`; of the whole, nothing. */
export function pathOf(path: readonly PropertyKey[]): string {
  let text = ''
  for (const part of path) text += stepOf(part, text === '')
  return text.slice(0, 200)
}

function stepOf(part: PropertyKey, isFirst: boolean): string {
  if (typeof part === 'number') return `[${part}]`
  const name = String(part)
  if (!/^[\p{L}_]\w*$/u.test(name) && !isFirst) return `[${JSON.stringify(name)}]`
  return isFirst ? name : `.${name}`
}
