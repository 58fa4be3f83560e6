import { Lanes } from '#kit/chart/lanes.tsx'
import { vnDay } from '#kit/format.ts'
import { Button, Empty, Panel, Pill } from '#kit/parts.tsx'
import type { Award } from '#law/awards/award.ts'
import type { Layer } from '#law/kernel/asked.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { awardAddress, compareAddress } from '../address.ts'
import type { Standing } from '../asking.ts'
import type { Border, LawOfDay } from '../award.view.ts'
import { laneName, layerName, recipientName, routeName } from '../names.ts'
import { firstDay, lastShown } from '../periods.ts'
import type { AskedDay, CouncilAsked } from '../query.ts'
import { said } from '#kit/said.ts'
import type { AwardLane } from '../versions.ts'
import { AskingTree } from './AskingTree.tsx'
import { AskWhen, LayerField, WhenField } from './AskWhen.tsx'
import { type Frame, LawPage } from './LawPage.tsx'
import { Lines } from './Lines.tsx'
import { AmountsInFull } from './Money.tsx'
import { VotesNeeded } from './VotesNeeded.tsx'

export type AwardFrame = Frame & { award: Award; layer: Layer | null; lanes: AwardLane[]; borders: Border[] }
type View = AwardFrame & { asked: AskedDay; law: LawOfDay | null; council: CouncilAsked }

/** What the law asked of one award on a day, and everything that hangs on it. */
export function AwardScreen({ magazine, award, layer, lanes, borders, asked, law, council }: View) {
  const to = `/law/awards/${award.code}`
  return (
    <LawPage
      magazine={magazine}
      heading={t(law?.name ?? award.name)}
      sub={law ? <Sub law={law} layer={layer} /> : undefined}
      description={t('Luật hỏi gì khi xét: {name}', { name: t(award.name) })}
      current="/law"
    >
      <AskWhen to={to} submit={t('Xem luật ngày này')} days={[asked]}>
        <WhenField asked={asked} label={t('Luật hỏi gì vào ngày')} />
        <LayerField layer={layer} />
      </AskWhen>
      {law && <OfDay award={award} layer={layer} council={council} law={law} />}
      <Through award={award} layer={layer} lanes={lanes} borders={borders} day={law?.day ?? null} />
    </LawPage>
  )
}

function Sub({ law, layer }: { law: LawOfDay; layer: Layer | null }) {
  const { period } = law
  return (
    <>
      {t('Theo luật ngày {day}', { day: vnDay(law.day) })} · {layerName(layer)}
      {period && (
        <>
          {' · '}
          {period.to === null
            ? t('bản này có từ {from}, chưa có ngày hết', { from: vnDay(period.from) })
            : t('bản này có từ {from} đến trước {to}', { from: vnDay(period.from), to: vnDay(period.to) })}
        </>
      )}
    </>
  )
}

type OfDayOf = Pick<View, 'award' | 'layer' | 'council'> & { law: LawOfDay }

function OfDay({ award, layer, council, law }: OfDayOf) {
  return (
    <div class="grid">
      <div class="stack">
        {law.standings.length === 0 && (
          <Empty
            title={t('Chưa có tiêu chuẩn trong hệ thống')}
            how={t('Tiêu chuẩn của danh hiệu, hình thức này chưa được chép từ văn bản; hãy tra văn bản gốc.')}
          />
        )}
        {law.standings.map((one) => (
          <StandardPanel key={`${one.recipient} ${one.route}`} standing={one} />
        ))}
      </div>
      <div class="stack">
        {law.sections.map((one) => (
          <Panel key={one.id} id={one.id} heading={said(one.heading)}>
            <Lines lines={one.lines} />
            {one.id === 'vote' && <VotesNeeded award={award} layer={layer} law={law} council={council} />}
          </Panel>
        ))}
        <Panel id="money" heading={t('Tiền thưởng nếu quyết định ngày này')}>
          <AmountsInFull amounts={law.amounts} />
        </Panel>
      </div>
    </div>
  )
}

function StandardPanel({ standing }: { standing: Standing }) {
  return (
    <Panel
      id={`standard-${standing.recipient}-${standing.route}`}
      heading={t('Tiêu chuẩn: {recipient}', { recipient: recipientName(standing.recipient).toLowerCase() })}
      aside={
        <>
          {routeName(standing.route)} · {layerName(standing.layer)}
        </>
      }
    >
      <AskingTree asking={standing.asking} />
    </Panel>
  )
}

type ThroughOf = Pick<View, 'award' | 'layer' | 'lanes' | 'borders'> & { day: Day | null }

/** The versions through the years: a picture, and the days on which something changed. */
function Through({ award, layer, lanes, borders, day }: ThroughOf) {
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
}: Pick<View, 'award' | 'layer' | 'borders'> & { now: Border | undefined }) {
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
