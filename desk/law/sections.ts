import { sentence, type Words } from '#law/answer/words/sentence.ts'
import { type Decider, decidersOf } from '#law/authority/deciders.ts'
import { proposersOf } from '#law/authority/proposers.ts'
import type { Layer } from '#law/kernel/asked.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import { dossierSections } from './dossier-lines.ts'
import { givenLines } from './given-lines.ts'
import { postingLines } from './posting-lines.ts'
import { voteLines } from './vote-lines.ts'

/** One sentence of the law beside the standard: who decides, which papers, by when. */
export type Line = { words: Words; citations: Citation[]; unread: boolean }

export type LawSection = { id: string; heading: Words; lines: Line[] }

/** The question behind every section. */
export type About = { award: AwardCode; day: Day; layer: Layer | null }

/** What the law of the day says of an award besides its standard and its money; empty sections are left out. */
export function sectionsOn(award: AwardCode, day: Day, layer: Layer | null): LawSection[] {
  const about = { award, day, layer }
  return [
    { id: 'decides', heading: sentence('Ai quyết định'), lines: deciding(about) },
    { id: 'proposes', heading: sentence('Ai đề nghị'), lines: proposing(about) },
    { id: 'vote', heading: sentence('Hội đồng bỏ phiếu'), lines: voteLines(about) },
    ...dossierSections(about),
    { id: 'posting', heading: sentence('Công khai lấy ý kiến'), lines: postingLines(about) },
    { id: 'given', heading: sentence('Hiện vật kèm theo'), lines: givenLines(about) },
  ].filter((section) => section.lines.length > 0)
}

/** Who decides the award on the day. */
export function decidersOn({ award, day, layer }: About): Decider[] {
  return decidersOf(award, { decidedOn: day, layers: layersOf(layer) })
}

/** The layers of a question that names one, or none. */
function layersOf(layer: Layer | null): Layer[] {
  return layer ? [layer] : []
}

function deciding(about: About): Line[] {
  return decidersOn(about).map(({ who, condition, citation, read }) => ({
    words: condition
      ? sentence('{who} ({condition})', { who: sentence(who), condition: sentence(condition) })
      : sentence(who),
    citations: [citation],
    unread: !read,
  }))
}

function proposing({ award, day, layer }: About): Line[] {
  const proposers = proposersOf(award, { decidedOn: day, layers: layersOf(layer) })
  return proposers.map(({ who, citation, read }) => ({
    words: sentence(who),
    citations: [citation],
    unread: !read,
  }))
}
