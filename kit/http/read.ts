import { readFile } from 'node:fs/promises'
import type { Context } from 'hono'
import type { z } from 'zod'
import { t } from '#plumbing/language.ts'
import { heldFile, type LargeFile } from '#plumbing/spooled.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { KitEnv } from './env.ts'

/** A file as it came in, not yet checked. */
export type Upload = { name: string; bytes: Uint8Array }

/** The body of a request, each field with its values in order; text in composed Unicode, without stray control characters. */
export async function fieldsOf<E extends KitEnv>(c: Context<E>): Promise<Record<string, string[]>> {
  if ((c.req.header('content-type') ?? '').includes('application/json')) return jsonFields(c)
  const body = await c.req.parseBody({ all: true }).catch(() => {
    throw new BadInput({ _: t('Nội dung gửi lên bị hỏng trên đường đi. Hãy gửi lại.') })
  })
  const fields = Object.entries(body).map(([name, value]) => {
    const texts = [value].flat().filter((one) => typeof one === 'string')
    return [name, texts.map(tidy)] as const
  })
  return Object.fromEntries(fields.filter(([, texts]) => texts.length > 0))
}

async function jsonFields<E extends KitEnv>(c: Context<E>): Promise<Record<string, string[]>> {
  const body: unknown = await c.req.json().catch(() => {
    throw new BadInput({ _: t('Nội dung gửi lên không phải JSON hợp lệ.') })
  })
  if (typeof body !== 'object' || body === null) return {}
  const entries = Object.entries(body).map(([name, value]) => [
    name,
    [value].flat().map((one) => (typeof one === 'object' ? '' : tidy(String(one)))),
  ])
  return Object.fromEntries(entries)
}

/** Composed Unicode, plain line ends, no control characters nor turns of direction, nothing that XML refuses, no space around. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\u200b\ufeff\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '')
    .trim()
}

/** Reads the body by a schema whose parts each take the list of values typed in one field. */
export async function read<E extends KitEnv, S extends z.ZodObject>(
  c: Context<E>,
  schema: S,
): Promise<z.output<S>> {
  const fields = await fieldsOf(c)
  const known = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, fields[name] ?? []]))
  const result = schema.safeParse(known)
  if (result.success) return result.data
  const wrong: Record<string, string> = {}
  for (const issue of result.error.issues) wrong[String(issue.path[0] ?? '_')] ??= issue.message
  throw new BadInput(wrong)
}

/** The files of one field; empty file inputs are left out. */
export async function readFiles<E extends KitEnv>(c: Context<E>, name: string): Promise<Upload[]> {
  const files = await filesOf(c, name)
  return Promise.all(
    files.map(async (file) => {
      const large = heldFile(file)
      const bytes = large ? await readFile(large.path) : new Uint8Array(await file.arrayBuffer())
      return { name: tidy(file.name), bytes }
    }),
  )
}

/** The first file of one field where large ones are taken: it lies on disk until the request is answered. */
export async function readLarge<E extends KitEnv>(c: Context<E>, name: string): Promise<LargeFile | null> {
  const held = (await filesOf(c, name)).flatMap((file) => heldFile(file) ?? [])
  const [file] = held
  return file ? { ...file, name: tidy(file.name) } : null
}

async function filesOf<E extends KitEnv>(c: Context<E>, name: string): Promise<File[]> {
  const body = await c.req.parseBody({ all: true })
  const files = [body[name]].flat().filter((one) => one instanceof File)
  return files.filter((file) => (heldFile(file)?.size ?? file.size) > 0)
}
