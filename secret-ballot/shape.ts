import { ensure, Unsound } from './fault.ts'

/** Reads one kind of value out of JSON and stops at anything else. */
export type Shape<T> = (value: unknown) => T

/** Reads a text whose only allowed spelling is the one we would write ourselves. */
export function readCanonical<T>(text: string, shape: Shape<T>): T {
  const value = readJson(text, shape)
  ensure(toJson(value) === text, 'notCanonical')
  return value
}

/** Reads a text that may be spelled in more than one way. */
export function readJson<T>(text: string, shape: Shape<T>): T {
  return shape(parsed(text))
}

/** Compact JSON; large numbers as strings of decimal digits. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? one.toString() : one))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unsound('shape', 'JSON')
  }
}

/** A large number; up to 620 digits, enough for the group and no more. */
export const large: Shape<bigint> = (value) => {
  ensure(typeof value === 'string' && /^(0|[1-9]\d{0,619})$/.test(value), 'shape', 'number')
  return BigInt(value)
}

export const small: Shape<number> = (value) => {
  ensure(typeof value === 'number' && Number.isSafeInteger(value) && value >= 0, 'shape', 'number')
  return value
}

export const words: Shape<string> = (value) => {
  ensure(typeof value === 'string', 'shape', 'string')
  return value
}

export const flag: Shape<boolean> = (value) => {
  ensure(typeof value === 'boolean', 'shape', 'boolean')
  return value
}

export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return (value) => {
    ensure(Array.isArray(value), 'shape', 'list')
    return value.map((one: unknown) => shape(one))
  }
}

/** The fields of an object, unknown each; anything but an object is refused. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  ensure(typeof value === 'object' && value !== null && !Array.isArray(value), 'shape', 'object')
  return Object.fromEntries(Object.entries(value))
}
