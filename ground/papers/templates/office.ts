import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fontFiles } from '../fonts.ts'

/** Where LibreOffice stands on this machine; nothing where it is not installed. */
export function officeProgram(path = process.env.PATH ?? ''): string | undefined {
  return path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, 'soffice'))
    .find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

let last: Promise<unknown> = Promise.resolve()

/** A DOCX as PDF/A-2b by LibreOffice, one after the other; nothing where it is missing or could not. */
export function pdfByOffice(docx: Buffer, program = officeProgram()): Promise<Buffer | null> {
  if (!program) return Promise.resolve(null)
  const made = last.then(() => convert(docx, program))
  last = made.catch(() => null)
  return made
}

const filter =
  'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}'

async function convert(docx: Buffer, program: string): Promise<Buffer | null> {
  const folder = await mkdtemp(join(tmpdir(), 'qt-office-'))
  try {
    await writeFile(join(folder, 'van-ban.docx'), docx)
    await writeFile(join(folder, 'fonts.conf'), fontsConf(folder))
    await run(program, folder)
    return await readFile(join(folder, 'van-ban.pdf'))
  } catch {
    return null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A profile of its own, no settings of anybody; the type of papers stands in for Times New Roman. */
function run(program: string, folder: string): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--nologo', '--nolockcheck']
  const child = spawn(
    program,
    [...args, '--convert-to', filter, '--outdir', folder, join(folder, 'van-ban.docx')],
    {
      stdio: 'ignore',
      cwd: folder,
      detached: true,
      env: {
        HOME: folder,
        PATH: '/usr/bin:/bin',
        LANG: 'C.UTF-8',
        FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      },
    },
  )
  return new Promise((go, fail) => {
    const late = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 120_000)
    child.on('error', fail)
    child.on('close', () => {
      clearTimeout(late)
      go()
    })
  })
}

/** Names under which Word and LibreOffice ask for the face of papers. */
const standsIn = ['Times New Roman', 'Liberation Serif', 'Times', 'serif']

/** Faces of the machine first where a template names one that is there; what is not there is set in Tinos. */
function fontsConf(folder: string): string {
  const folders = [...new Set(fontFiles().map(dirname)), '/usr/share/fonts', '/usr/local/share/fonts']
  const dirs = folders.map((one) => `<dir>${inXml(one)}</dir>`)
  const aliases = standsIn.map((name) =>
    matched(`<test name="family"><string>${name}</string></test>`, 'assign'),
  )
  const rest = [
    ...dirs,
    `<cachedir>${inXml(folder)}/fonts</cachedir>`,
    ...aliases,
    matched('', 'append_last'),
  ]
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${rest.join('')}</fontconfig>`
}

const inXml = (path: string) => path.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const matched = (test: string, mode: 'assign' | 'append_last') =>
  `<match target="pattern">${test}<edit name="family" mode="${mode}" binding="strong"><string>Tinos</string></edit></match>`
