import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { MailRoute } from './mail.ts'
import { projectRoot } from './root.ts'

const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const yesNo = z
  .enum(['yes', 'no', 'true', 'false', '1', '0'])
  .transform((word) => /^(yes|true|1)$/.test(word))
const webAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))
const databaseAddress = z.url({ protocol: /^postgres(ql)?$/ })

/** Every setting the program reads, by its name in the environment. */
const shape = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: count(1, 65_535).default(8080),
  PUBLIC_URL: webAddress.optional(),
  DATABASE_URL: databaseAddress.optional(),
  DATA_DIR: z.string().default('var'),
  TRUST_PROXY: yesNo.default(false),
  UPLOAD_LIMIT_MB: count(1, 500).default(20),
  MEDIA_LIMIT_MB: count(1, 4000).default(300),
  SESSION_HOURS: count(1, 720).default(12),
  LANGUAGE_DEFAULT: z.enum(['vi', 'en']).default('vi'),
  TIMESTAMP_URL: webAddress.optional(),
  TRUST_DIR: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\p{Cc}]*<)?[^\s@<>,]+@[^\s@<>,]+\.[^\s@<>,]+>?$/u)
    .optional(),
  SEAL_MODULE: z.string().optional(),
  SEAL_TOKEN: z.string().default(''),
  SEAL_KEY: z
    .string()
    .regex(/^([0-9a-f]{2})*$/i)
    .default(''),
})

const wanted: Record<keyof z.infer<typeof shape>, string> = {
  HOST: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
  PORT: 'a whole number from 1 to 65535',
  PUBLIC_URL: 'the address people type, such as https://thidua.example.vn',
  DATABASE_URL: 'postgres://user:password@host:5432/database',
  DATA_DIR: 'a folder',
  TRUST_PROXY: 'yes or no',
  UPLOAD_LIMIT_MB: 'a whole number from 1 to 500',
  MEDIA_LIMIT_MB: 'a whole number from 1 to 4000',
  SESSION_HOURS: 'a whole number from 1 to 720',
  LANGUAGE_DEFAULT: 'vi or en',
  TIMESTAMP_URL: 'the address of an RFC 3161 authority, such as http://tsa.example.vn/tsa',
  TRUST_DIR: 'a folder of root certificates and revocation lists',
  SMTP_URL:
    'the server for letters, such as smtps://user:password@mail.example.vn:465; MAIL_FROM is needed too',
  MAIL_FROM: 'who letters come from, such as Tạp chí <tapchi@example.vn>; SMTP_URL is needed too',
  SEAL_MODULE: 'the PKCS#11 module of the token, a path',
  SEAL_TOKEN: 'the label of the token',
  SEAL_KEY: 'the id of the key on the token, in hex',
}

export type Settings = {
  host: string
  port: number
  publicUrl: string | null // where people find us, when it is not where we listen
  databaseUrl: string | null // empty: our own embedded server
  dataDir: string
  trustProxy: boolean // believe X-Forwarded-For and X-Forwarded-Proto
  uploadLimit: number // bytes
  mediaLimit: number // bytes of one recording or magazine
  sessionHours: number
  languageDefault: 'vi' | 'en'
  timestampUrl: string | null // empty: signatures carry only the time they claim
  trustDir: string
  mail: MailRoute | null // the way letters go; without it none are made
  seal: { module: string; label: string; keyId: string } | null // the token with the seal of the body
}

/** The settings once the database runs and the port is known. */
export type RunSettings = Settings & { publicUrl: string; databaseUrl: string }

/** A setting that cannot be used; the message names it. */
export class BadSetting extends Error {}

/** Reads the settings, or says which one is wrong and what it should be. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const parsed = shape.safeParse(given)
  if (!parsed.success) throw new BadSetting(complaint(parsed.error, given))
  const { data } = parsed
  return {
    host: data.HOST,
    port: data.PORT,
    publicUrl: data.PUBLIC_URL ?? null,
    databaseUrl: data.DATABASE_URL ?? null,
    dataDir: resolve(projectRoot, data.DATA_DIR),
    trustProxy: data.TRUST_PROXY,
    uploadLimit: data.UPLOAD_LIMIT_MB * 1024 * 1024,
    mediaLimit: data.MEDIA_LIMIT_MB * 1_000_000,
    sessionHours: data.SESSION_HOURS,
    languageDefault: data.LANGUAGE_DEFAULT,
    timestampUrl: data.TIMESTAMP_URL ?? null,
    trustDir: resolve(projectRoot, data.TRUST_DIR ?? join(data.DATA_DIR, 'trust')),
    mail: data.SMTP_URL && data.MAIL_FROM ? { url: data.SMTP_URL, from: data.MAIL_FROM } : null,
    seal: data.SEAL_MODULE
      ? { module: data.SEAL_MODULE, label: data.SEAL_TOKEN, keyId: data.SEAL_KEY }
      : null,
  }
}

const secrets = ['DATABASE_URL', 'SMTP_URL']

// These may hold a password: their value is not repeated.
function complaint(error: z.ZodError, given: Record<string, string | undefined>): string {
  const names = shape.keyof().options.filter((name) => error.issues.some((issue) => issue.path[0] === name))
  return names
    .map((name) => {
      const value = secrets.includes(name) ? '' : ` “${given[name]}”`
      return `Thiết lập ${name}${value} không dùng được; cần: ${wanted[name]}.\n(${name} cannot be used; it takes ${wanted[name]}.)`
    })
    .join('\n')
}
