import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const sheet = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const [light = {}, darkBySystem = {}, darkByChoice = {}] = sheet
  .split(/^ *color-scheme:/m)
  .slice(1)
  .map(colours)

const grounds = ['paper', 'raised', 'sunken']
const words = ['ink', 'ink-2', 'ink-3', 'red', 'red-ink', 'gold-ink', 'jade', 'indigo']
const onWash = [
  ['red-ink', 'red-wash'],
  ['red', 'red-wash'],
  ['gold-ink', 'gold-wash'],
  ['jade', 'jade-wash'],
  ['indigo', 'indigo-wash'],
  ['ink', 'red-wash'],
  ['ink', 'gold-wash'],
  ['ink', 'jade-wash'],
  ['ink', 'indigo-wash'],
  ['on-red', 'red'],
  ['on-red', 'red-ink'],
  ['on-jade', 'jade'],
  ['on-leaf', 'leaf'],
  ['on-lacquer', 'lacquer'],
]
const signs = ['line-control', 'focus', 'gold', 'red', 'jade']

describe('the colours of the look', () => {
  it.each([
    ['light', light],
    ['dark', darkBySystem],
  ])('can be read in the %s theme', (_, tokens) => {
    const text = [...pairs(words, grounds), ...onWash]
    expect(text.filter(([front, back]) => contrast(tokens, front, back) < 4.5)).toEqual([])
    expect(pairs(signs, grounds).filter(([front, back]) => contrast(tokens, front, back) < 3)).toEqual([])
  })

  it('are the same dark whether the system or the person asked for it', () => {
    expect(darkByChoice).toEqual(darkBySystem)
  })
})

function colours(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  )
}

function pairs(fronts: string[], backs: string[]): string[][] {
  return fronts.flatMap((front) => backs.map((back) => [front, back]))
}

/** WCAG 2.2, contrast ratio. */
function contrast(tokens: Record<string, string>, front = '', back = ''): number {
  const [high = 0, low = 0] = [luminance(tokens[front]), luminance(tokens[back])].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex = '#ff00ff'): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
