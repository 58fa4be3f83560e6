import { vnPoints } from '#kit/format.ts'
import { Pill } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { hundredths, pointsText } from '../rank.ts'
import { kindLabel, type Scorer, scorerLabel, scorers } from '../scoring.ts'
import type { Line } from '../sheet.view.ts'

type CriterionOf = { line: Line; href: string; section: boolean }

export function CriterionCell({ line, href, section }: CriterionOf) {
  return (
    <>
      {section && line.section && <small>{line.section}</small>}
      {section && line.section && <br />}
      {line.code} {line.title} {line.kind !== 'standard' && <Pill kind="info">{kindLabel(line.kind)}</Pill>}{' '}
      <a class="small" href={href}>
        {line.files > 0 ? t('{count} minh chứng', { count: line.files }) : t('minh chứng')}
      </a>
    </>
  )
}

/** Points of one column, with how far they are from the self-score. */
export function PointsCell({ line, scorer }: { line: Line; scorer: Scorer }) {
  const score = line[scorer]
  if (!score) return <>–</>
  const gap = scorer === 'self' || !line.self ? 0 : hundredths(score.points) - hundredths(line.self.points)
  return (
    <>
      {vnPoints(score.points)} {gap !== 0 && <Pill kind="warn">{signed(gap)}</Pill>}
    </>
  )
}

/** Why the columns differ, in the scorers' own words. */
export function ReasonsCell({ line, except }: { line: Line; except: Scorer | null }) {
  const said = scorers.filter((scorer) => scorer !== except && line[scorer]?.reason)
  return (
    <>
      {said.map((scorer) => (
        <p key={scorer} class="small">
          <strong>{scorerLabel(scorer)}:</strong> {line[scorer]?.reason}
        </p>
      ))}
    </>
  )
}

const signed = (gap: number) => `${gap > 0 ? '+' : ''}${vnPoints(pointsText(gap))}`
