import { Lanes } from '#kit/chart/lanes.tsx'
import { vnDay } from '#kit/format.ts'
import { Button, Panel, Pill } from '#kit/parts.tsx'
import type { Award } from '#law/awards/award.ts'
import type { Layer } from '#law/kernel/asked.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { awardAddress, compareAddress } from '../address.ts'
import type { Border } from '../award.view.ts'
import { laneName } from '../names.ts'
import { firstDay, lastShown } from '../periods.ts'
import type { AwardLane } from '../versions.ts'
import type { Frame } from './LawPage.tsx'

/** What the page of one award and the page of two days share. */
export type AwardFrame = Frame & { award: Award; layer: Layer | null; lanes: AwardLane[]; borders: Border[] }

type ThroughOf = Omit<AwardFrame, 'magazine'> & { day: Day | null }

/** The versions through the years: a picture, and the days on which something changed. */
export function Versions({ award, layer, lanes, borders, day }: ThroughOf) {
  const now = borders.findLast((one) => day !== null && one.day <= day)
  return (
    <Panel id="versions" heading={t('Luật đổi vào những ngày nào')}>
      <Lanes
        lanes={lanes.map(({ id, periods }) => ({ label: laneName(id), periods }))}
        from={firstDay}
        to={lastShown}
        at={day}
      />
      <ol class="borders">
        {borders.map((border, place) => (
          <li key={border.day}>
            <a
              href={awardAddress(award.code, { on: border.day, layer })}
              aria-current={border === now ? 'true' : undefined}
            >
              {vnDay(border.day)}
            </a>{' '}
            <span class="quiet">
              {place === 0 ? t('ngày đầu có trong hệ thống') : border.lanes.map(laneName).join(', ')}
            </span>{' '}
            {border === now && <Pill kind="info">{t('đang xem')}</Pill>}
          </li>
        ))}
      </ol>
      {borders.length > 1 && <CompareLink award={award} layer={layer} borders={borders} now={now} />}
    </Panel>
  )
}

function CompareLink({
  award,
  layer,
  borders,
  now,
}: Omit<AwardFrame, 'magazine' | 'lanes'> & { now: Border | undefined }) {
  const place = Math.max(1, now ? borders.indexOf(now) : borders.length - 1)
  const [a, b] = [borders[place - 1], borders[place]]
  if (!a || !b) return null
  return (
    <p>
      <Button kind="quiet" href={compareAddress(award.code, { a: a.day, b: b.day, layer })}>
        {t('So sánh {a} với {b}', { a: vnDay(a.day), b: vnDay(b.day) })}
      </Button>
    </p>
  )
}
