import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'vitest'
import { fontFiles } from '../fonts.ts'

/** Whether a program of the system can be asked; nothing in the product needs it. */
function isThere(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

/** Leaves the case out, and says why, where a judge is not installed. */
export function needs(context: TestContext, ...programs: string[]): void {
  const missing = programs.filter((program) => !isThere(program))
  if (missing.length > 0) context.skip(`not installed here: ${missing.join(', ')}`)
}

export const desk = mkdtempSync(join(tmpdir(), 'judges-'))

/** Puts a file where the judges can read it. */
export function laid(name: string, content: Uint8Array): string {
  mkdirSync(desk, { recursive: true })
  const path = join(desk, name)
  writeFileSync(path, content)
  return path
}

/** What a judge says. */
export function asked(program: string, args: string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** The Word files as PDFs set by LibreOffice, with the face of our PDFs standing in for Times New Roman. */
export function throughLibreOffice(files: string[]): string[] {
  const folders = new Set(fontFiles().map((file) => dirname(dirname(file))))
  const fonts = laid(
    'fonts.conf',
    Buffer.from(
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${[...folders].map((folder) => `<dir>${folder}</dir>`).join('')}<cachedir>${desk}/fonts</cachedir><match target="pattern"><test name="family"><string>Times New Roman</string></test><edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit></match></fontconfig>`,
    ),
  )
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${desk}/office`,
      '--convert-to',
      'pdf',
      '--outdir',
      join(desk, 'office-pdf'),
      ...files,
    ],
    { env: { ...process.env, FONTCONFIG_FILE: fonts }, timeout: 240_000, stdio: 'ignore' },
  )
  return files.map((file) => file.replace(desk, join(desk, 'office-pdf')).replace(/docx$/, 'pdf'))
}
