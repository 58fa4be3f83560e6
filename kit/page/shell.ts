import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Citation } from '#law/kernel/citation.ts'
import type { Language } from '#plumbing/language.ts'

/** A form that was sent and not accepted: shown again with everything that was typed. */
export type Attempt = {
  to: string
  kind: 'bad' | 'refused' | 'stale'
  fields: Record<string, string>
  typed: Record<string, string[]>
  reason: string
  citation: Citation | null
}

/** What every page knows besides its own view: who reads, which year, what was just done. */
export type Shell = {
  language: Language
  path: string
  csrf: string
  once: string
  signedIn: {
    name: string
    line: string
    administrator: boolean
    staff: boolean
    editor: boolean
    moderator: boolean
  } | null
  year: {
    slug: string
    label: string
    year: number
    stage: number
    doneStages: number[]
    closed: boolean
  } | null
  years: { slug: string; label: string }[]
  exampleDay: string | null
  example: boolean
  flash: { kind: 'done' | 'info' | 'late'; text: string } | null
  attempt: Attempt | null
  due: number
  /** Where this reader finds the journal; nothing for whom it is not. */
  journal: string | null
  /** Whether this reader may make news of what happens in the year. */
  tellsNews: boolean
  /** The sections of the magazine, in their order. */
  sections: { slug: string; name: string }[]
}

/** The shell of a reader nobody knows: what a page shows when nothing was given. */
export const emptyShell: Shell = {
  language: 'vi',
  path: '/',
  csrf: '',
  once: '',
  signedIn: null,
  year: null,
  years: [],
  exampleDay: null,
  example: false,
  flash: null,
  attempt: null,
  due: 0,
  journal: null,
  tellsNews: false,
  sections: [],
}

export const ShellContext = createContext<Shell>(emptyShell)

export function useShell(): Shell {
  return useContext(ShellContext)
}
