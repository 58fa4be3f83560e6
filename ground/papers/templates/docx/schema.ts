import { distance } from 'fastest-levenshtein'
import { plainName } from './names.ts'

/** “Trường”: a name people write, with an example of its value; a list has fields of its own inside. */
export type Field = { name: string; example: string; inside: Field[] | null }

/** What a paper says under these names; a list holds its items. */
export type FieldValues = { [name: string]: string | FieldValues[] }

/** The field of this name from the innermost list outwards. */
export function findField(scopes: readonly Field[][], name: string): Field | undefined {
  return scopes.flatMap((scope) => scope.find((field) => plainName(field.name) === name) ?? [])[0]
}

/** Every field, with the lists around it from outside in. */
export function allFields(fields: Field[], lists: string[] = []): { field: Field; lists: string[] }[] {
  return fields.flatMap((field) => [
    { field, lists },
    ...(field.inside ? allFields(field.inside, [...lists, field.name]) : []),
  ])
}

/** The known name nearest to what was typed, when it is near enough to be meant. */
export function nearestName(name: string, known: string[]): string {
  const scored = known.map((one) => ({ one, away: distance(name, plainName(one)) }))
  const best = scored.reduce<{ one: string; away: number } | null>(
    (least, next) => (!least || next.away < least.away ? next : least),
    null,
  )
  return best && best.away <= Math.max(2, Math.floor(name.length * 0.4)) ? best.one : ''
}
