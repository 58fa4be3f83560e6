import { routeWords } from '#law/answer/words/names.ts'
import { sentence, type Words } from '#law/answer/words/sentence.ts'
import { type Deadline, deadlineFor } from '#law/dossiers/deadlines.ts'
import type { Dossier, Paper } from '#law/dossiers/dossier.ts'
import { papersFor } from '#law/dossiers/papers.ts'
import { periodsOn } from '#law/dossiers/periods.ts'
import { type Day, yearOf } from '#law/kernel/day.ts'
import type { Route } from '#law/kernel/history.ts'
import { routesTo } from './asking.ts'
import type { About, LawSection, Line } from './sections.ts'

/** The papers of the dossier and its days, for each route to the award. */
export function dossierSections(about: About): LawSection[] {
  const known = routesTo(about.award)
  const found: Route[] = known.length === 0 ? ['regular'] : known
  const headed = (plain: string, on: string, route: Route): Words =>
    found.length === 1 ? sentence(plain) : sentence(on, { route: routeWords[route] })
  return [
    ...found.map((route) => ({
      id: `papers-${route}`,
      heading: headed('Hồ sơ', 'Hồ sơ: {route}', route),
      lines: paperLines(papersFor(about.award, { route, receivedOn: about.day, layers: layersOf(about) })),
    })),
    ...found.map((route) => ({
      id: `due-${route}`,
      heading: headed('Hạn gửi hồ sơ', 'Hạn gửi hồ sơ: {route}', route),
      lines: dueLines(about, route),
    })),
    { id: 'periods', heading: sentence('Thời hạn giải quyết'), lines: periodLines(about.day) },
  ]
}

const layersOf = ({ layer }: About) => (layer ? [layer] : [])

function paperLines({ outcome, papers, copies, citation }: Dossier): Line[] {
  const unread = outcome === 'unread'
  const head = {
    setLocally: [sentence('Bộ, ban, ngành, tỉnh quy định; thường có:')],
    unread: [sentence('Thành phần hồ sơ chưa đọc đủ')],
    read: [],
  }[outcome].map((words) => ({ words, citations: [citation], unread }))
  const sets = copies === null ? [] : [{ ...plain(sentence('{copies} bộ hồ sơ', { copies })), unread }]
  return [...head, ...papers.map((one) => paperLine(one, outcome === 'read' ? citation : null)), ...sets]
}

function paperLine({ paper, form, note }: Paper, citation: Line['citations'][number] | null): Line {
  const named = note
    ? sentence('{paper} ({note})', { paper: sentence(paper), note: sentence(note) })
    : sentence(paper)
  const words = form?.number
    ? sentence('{paper}: mẫu số {number}', { paper: named, number: form.number })
    : named
  const places = [...(citation ? [citation] : []), ...(form ? [form.citation] : [])]
  return { words, citations: places, unread: form ? !form.read : false }
}

function dueLines({ award, day, layer }: About, route: Route): Line[] {
  const year = yearOf(day)
  return lineOf(deadlineFor(award, { year, on: day, layers: layer ? [layer] : [], route }), year)
}

// Said by the year of the achievement, so that the same rule reads the same in every year.
function lineOf(deadline: Deadline, year: number): Line[] {
  if (deadline.kind === 'setLocally')
    return [
      {
        words: sentence('Không có hạn chung: nơi xét tự quy định'),
        citations: deadline.citation ? [deadline.citation] : [],
        unread: false,
      },
    ]
  const { citation } = deadline
  if (deadline.kind === 'unread')
    return [
      {
        words: deadline.shown
          ? sentence('{until}, theo quy định trước; điều quy định chưa đọc', {
              until: untilWords(deadline.shown, year),
            })
          : sentence('Hạn gửi hồ sơ chưa đọc'),
        citations: [citation],
        unread: true,
      },
    ]
  return (deadline.rounds ?? [deadline.until]).map((until) => ({
    words: untilWords(until, year),
    citations: [citation],
    unread: false,
  }))
}

function untilWords(until: Day, year: number): Words {
  const day = `${until.slice(8)}/${until.slice(5, 7)}`
  return yearOf(until) === year
    ? sentence('Chậm nhất ngày {day} của năm xét', { day })
    : sentence('Chậm nhất ngày {day} của năm liền sau năm xét', { day })
}

function periodLines(day: Day): Line[] {
  return periodsOn(day).map(({ what, days, citation, read }) => ({
    words: sentence('{what}: {days} ngày làm việc', { what: sentence(what), days }),
    citations: [citation],
    unread: !read,
  }))
}

const plain = (words: Words): Line => ({ words, citations: [], unread: false })
