import { readSettings } from '#plumbing/settings.ts'
import { start } from '#server/main.ts'

// The magazine as `npm start` runs it, on the database of the bench: the process whose time is measured.
const settings = readSettings(process.env)
const databaseUrl = settings.databaseUrl ?? ''
const publicUrl = `http://127.0.0.1:${settings.port}`
await start({ settings: { ...settings, databaseUrl, publicUrl }, empty: true })
process.stdout.write('ready\n')
