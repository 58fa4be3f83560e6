import { fontFiles } from './fonts.ts'
import { openPress, type Press, type Setting } from './press/press.ts'

let press: Press | null = null

/** The setting as a tagged PDF/A-2b with its fonts inside. */
export function setPdf(setting: Setting): Promise<Buffer> {
  return opened().pdf(setting)
}

/** The first pages of the setting as one picture. */
export function setSvg(setting: Setting): Promise<string> {
  return opened().svg(setting)
}

/** The pages of finished PDFs in one to print. */
export function joinPdfs(parts: Uint8Array[]): Promise<Buffer> {
  return opened().join(parts)
}

// Two, so that a page need not wait behind long work; a paper of 5,000 names stays far below both limits.
function opened(): Press {
  press ??= openPress(fontFiles(), {
    ...{ presses: 2, seconds: 120, megabytes: 2000, settings: 500, idleSeconds: 300 },
  })
  return press
}
