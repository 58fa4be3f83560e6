import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { migrate } from '#database/migrate.ts'
import { inProject } from '#plumbing/root.ts'
import type { RunSettings } from '#plumbing/settings.ts'

export type Running = { url: string; stop: () => Promise<void>; greeting?: string[] }

/** Migrates and serves until stopped. */
export async function start({ settings }: { settings: RunSettings; empty: boolean }): Promise<Running> {
  await migrate(settings.databaseUrl, inProject('database', 'migrations'))
  const app = new Hono().get('/', (c) => c.text('Quyết Thắng'))
  const server = serve({ fetch: app.fetch, hostname: settings.host, port: settings.port })
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: settings.publicUrl, stop }
}
