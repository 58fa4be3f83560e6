import type { DefaultTreeAdapterTypes } from 'parse5'
import { z } from 'zod'

type Element = DefaultTreeAdapterTypes.Element
type Told = { headline: string; date: string; description: string; author: string }

const words = z.string().catch('')
const named = z.union([z.string(), z.object({ name: words }).transform((one) => one.name)])
const node = z.object({
  headline: words,
  datePublished: words,
  description: words,
  author: z.union([named, z.array(named).transform((all) => all.join(', '))]).catch(''),
})

/** What a page tells of itself in JSON-LD: the first part that has a headline. */
export function toldByScript(all: Element[]): Told {
  const scripts = all.filter((one) =>
    one.attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json'),
  )
  const nodes = scripts.flatMap((script) => nodesIn(textOf(script)))
  const article = nodes.find((one) => one.headline !== '')
  return {
    headline: article?.headline ?? '',
    date: article?.datePublished ?? '',
    description: article?.description ?? '',
    author: article?.author ?? '',
  }
}

const textOf = (script: Element) => script.childNodes.map((one) => ('value' in one ? one.value : '')).join('')

function nodesIn(text: string): z.output<typeof node>[] {
  const parsed = parsedOf(text)
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(parsed)
  const parts = graph.success ? graph.data['@graph'] : [parsed].flat()
  return parts.flatMap((part) => node.safeParse(part).data ?? [])
}

function parsedOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
