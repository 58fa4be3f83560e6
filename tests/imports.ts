import { posix } from 'node:path'

/**
 * The order of the house: a file imports only from places above its own in this list, or from its own.
 * A file belongs to the longest name it begins with; what is not named belongs to its folder.
 */
export const houseOrder = [
  'law/kernel',
  'law/texts',
  'law/titles',
  'law/awards',
  'law/authority',
  'law/councils',
  'law/dossiers',
  'law/answer',
  'law',
  'scoring',
  'secret-ballot',
  'database',
  'plumbing',
  'kit',
  // What a request knows names the actor and the year, and every route of ground names what a request knows.
  'ground/people/actor.ts',
  'ground/units/year.ts',
  'ground/env.ts',
  'ground/journal/journal.ts', // the deed is written here first; the page to search it needs guards
  // a file is kept and ruled on here first; the page that opens it needs guards
  'ground/files/kinds.ts',
  'ground/files/files.ts',
  'ground/files/rulings.ts',
  'ground/people',
  'ground/units',
  'ground/journal',
  'ground/files',
  'ground/papers',
  'ground/posting',
  'ground/register',
  'ground/merit',
  'ground/follow-ups',
  'ground/news',
  'ground',
  'cycle/1-launch/movement',
  'cycle/1-launch/criterion',
  'cycle/1-launch/target',
  'cycle/1-launch/entry',
  'cycle/1-launch/pledge',
  'cycle/1-launch/invitation',
  'cycle/1-launch/year-plan',
  'cycle/1-launch/set-up',
  'cycle/1-launch/launching',
  'cycle/1-launch',
  'cycle/2-progress/report',
  'cycle/2-progress/initiative',
  'cycle/2-progress/midyear',
  'cycle/2-progress/trend',
  'cycle/2-progress/reminder',
  'cycle/2-progress',
  'cycle/3-selection/scoring',
  'cycle/3-selection/peer-review',
  'cycle/3-selection/dossier',
  'cycle/3-selection/equity',
  'cycle/3-selection/ballots',
  'cycle/3-selection/council',
  'cycle/3-selection',
  'cycle/4-award/posting',
  'cycle/4-award/submission',
  'cycle/4-award/decision',
  'cycle/4-award/conferral',
  'cycle/4-award/bonus',
  'cycle/4-award/due-process',
  'cycle/4-award',
  'cycle/5-closing/conference',
  'cycle/5-closing/exemplar',
  'cycle/5-closing/central-report',
  'cycle/5-closing/handover',
  'cycle/5-closing/closure',
  'cycle/5-closing',
  'cycle',
  'portal/content',
  'portal/pictures',
  'portal/media',
  'portal/sections',
  'portal/names',
  'portal/standing',
  'portal/news',
  'portal/workflow',
  'portal/drafts',
  'portal/office',
  'portal/bulletins',
  'portal/issues',
  'portal/room',
  'portal/moderation/classifier', // a comment is scored when it comes in
  'portal/comments',
  'portal/mails',
  'portal/moderation',
  'portal/reading',
  'portal/rights',
  'portal/moderation-figures',
  'portal/machines',
  'portal/imports',
  'portal',
  'statistics',
  'desk/assess',
  'desk/score',
  'desk/law',
  'desk/sweep',
  'desk/eligibility',
  'desk',
  'season',
  'server',
  'tests',
  'bench',
  'bin',
]

export type SourceFile = { path: string; text: string }

/** Each import that points down, as a sentence that names both files. */
export function importsPointingDown(files: SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((target) => rankOf(target) > rankOf(file.path))
      .map((target) => `${file.path} imports ${target}, which comes after it`),
  )
}

/** The files of the house that a file imports, types too; packages are left out. */
export function importsOf({ path, text }: SourceFile): string[] {
  return namedIn(text).flatMap((name) => {
    if (name.startsWith('#')) return [name.slice(1)]
    return name.startsWith('.') ? [posix.join(posix.dirname(path), name)] : []
  })
}

/** What a file imports that is not of the house: packages and Node itself. */
export function packagesOf({ text }: SourceFile): string[] {
  return namedIn(text).filter((name) => !name.startsWith('#') && !name.startsWith('.'))
}

function namedIn(text: string): string[] {
  const forms = [
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s+'([^']+)'/gm,
    /^\s*import\s+'([^']+)'/gm,
    /\bimport\('([^']+)'\)/g,
  ]
  return forms.flatMap((form) => [...text.matchAll(form)].map(([, name = '']) => name))
}

/** The place of a file in the list; a test may use all that `tests` may. */
function placeOf(path: string): string | undefined {
  if (/\.test\.tsx?$/.test(path)) return 'tests'
  const fitting = houseOrder.filter((place) => path === place || path.startsWith(`${place}/`))
  return fitting.sort((a, b) => b.length - a.length)[0]
}

function rankOf(path: string): number {
  const place = placeOf(path)
  return place === undefined ? houseOrder.length : houseOrder.indexOf(place)
}
