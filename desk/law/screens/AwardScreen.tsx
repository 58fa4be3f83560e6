import { vnDay } from '#kit/format.ts'
import { Empty, Panel } from '#kit/parts.tsx'
import { said } from '#kit/said.ts'
import type { Layer } from '#law/kernel/asked.ts'
import { t } from '#plumbing/language.ts'
import type { Standing } from '../asking.ts'
import type { LawOfDay } from '../award.view.ts'
import { layerName, recipientName, routeName } from '../names.ts'
import type { AskedDay, CouncilAsked } from '../query.ts'
import { AskingTree } from './AskingTree.tsx'
import { AskWhen, LayerField, WhenField } from './AskWhen.tsx'
import { LawPage } from './LawPage.tsx'
import { Lines } from './Lines.tsx'
import { AmountsInFull } from './Money.tsx'
import { type AwardFrame, Versions } from './Versions.tsx'
import { VotesNeeded } from './VotesNeeded.tsx'

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
      <Versions award={award} layer={layer} lanes={lanes} borders={borders} day={law?.day ?? null} />
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
    <div class="law-columns">
      {law.standings.length === 0 && (
        <Empty
          title={t('Chưa có tiêu chuẩn trong hệ thống')}
          how={t('Tiêu chuẩn của danh hiệu, hình thức này chưa được chép từ văn bản; hãy tra văn bản gốc.')}
        />
      )}
      {law.standings.map((one) => (
        <StandardPanel key={`${one.recipient} ${one.route}`} standing={one} />
      ))}
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
  )
}

function StandardPanel({ standing }: { standing: Standing }) {
  return (
    <Panel
      id={`standard-${standing.recipient}-${standing.route}`}
      heading={t('Tiêu chuẩn: {recipient}, {route}', {
        recipient: recipientName(standing.recipient).toLowerCase(),
        route: routeName(standing.route).toLowerCase(),
      })}
      aside={layerName(standing.layer)}
    >
      <AskingTree asking={standing.asking} />
    </Panel>
  )
}
