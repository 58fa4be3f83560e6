import { vnDay } from '#kit/format.ts'
import { Button, Empty, Notice, Panel } from '#kit/parts.tsx'
import { said } from '#kit/said.ts'
import { t } from '#plumbing/language.ts'
import { awardAddress } from '../address.ts'
import { askingKey } from '../asking.ts'
import type { LawOfDay } from '../award.view.ts'
import { type Difference, differences, type Side } from '../difference.ts'
import { layerName, recipientName, routeName } from '../names.ts'
import type { AskedDay } from '../query.ts'
import type { LawSection } from '../sections.ts'
import { AskingTree } from './AskingTree.tsx'
import { AskWhen, LayerField, WhenField } from './AskWhen.tsx'
import { LawPage } from './LawPage.tsx'
import { Lines } from './Lines.tsx'
import { AmountsInFull } from './Money.tsx'
import { TwoPanel } from './TwoPanel.tsx'
import type { AwardFrame } from './Versions.tsx'

type View = AwardFrame & { days: AskedDay[]; laws: LawOfDay[] }

/** The law of one award on two days side by side: what is only in one is said so, what is alike is folded. */
export function CompareScreen({ magazine, award, layer, days, laws }: View) {
  const [before, after] = laws
  const [a, b] = days
  return (
    <LawPage
      magazine={magazine}
      heading={t('So sánh: {name}', { name: t(award.name) })}
      sub={layerName(layer)}
      current="/law"
    >
      <AskWhen to={`/law/awards/${award.code}/compare`} submit={t('So sánh')} days={days}>
        {a && <WhenField asked={a} label={t('Ngày thứ nhất')} />}
        {b && <WhenField asked={b} label={t('Ngày thứ hai')} />}
        <LayerField layer={layer} />
      </AskWhen>
      {before && after && <Both before={before} after={after} />}
      <p>
        <Button kind="quiet" href={awardAddress(award.code, { on: after?.day ?? null, layer })}>
          {t('Về trang của một ngày')}
        </Button>
      </p>
    </LawPage>
  )
}

function Both({ before, after }: { before: LawOfDay; after: LawOfDay }) {
  const found = differences(before.standings, after.standings)
  return (
    <>
      {found.length === 0 && (
        <Empty
          title={t('Chưa có tiêu chuẩn trong hệ thống')}
          how={t('Tiêu chuẩn của danh hiệu, hình thức này chưa được chép từ văn bản; hãy tra văn bản gốc.')}
        />
      )}
      {found.map((one) => (
        <StandardsPanel key={one.key} difference={one} before={before} after={after} />
      ))}
      {sectionsOfBoth(before, after).map((section) => (
        <TwoPanel
          key={section.id}
          heading={said(section.heading)}
          alike={
            JSON.stringify(sectionIn(before, section.id)) === JSON.stringify(sectionIn(after, section.id))
          }
          sides={[before, after].map((law) => ({
            law,
            words: <Lines lines={sectionIn(law, section.id)?.lines ?? []} />,
          }))}
        />
      ))}
      <TwoPanel
        heading={t('Tiền thưởng')}
        alike={JSON.stringify(before.amounts) === JSON.stringify(after.amounts)}
        sides={[before, after].map((law) => ({ law, words: <AmountsInFull amounts={law.amounts} /> }))}
      />
    </>
  )
}

function sectionsOfBoth(before: LawOfDay, after: LawOfDay): LawSection[] {
  return [...before.sections, ...after.sections.filter((one) => !sectionIn(before, one.id))]
}

const sectionIn = (law: LawOfDay, id: string) => law.sections.find((one) => one.id === id)

type StandardsOf = { difference: Difference; before: LawOfDay; after: LawOfDay }

function StandardsPanel({ difference, before, after }: StandardsOf) {
  const { left, right, alike } = difference
  const one = difference.before ?? difference.after
  if (!one) return null
  return (
    <Panel
      heading={t('Tiêu chuẩn: {recipient}, {route}', {
        recipient: recipientName(one.recipient).toLowerCase(),
        route: routeName(one.route).toLowerCase(),
      })}
    >
      {!left && !right && <Notice>{t('Hai ngày hỏi như nhau.')}</Notice>}
      {(left || right) && (
        <div class="grid-even">
          <SideOf side={left} law={before} layer={difference.before?.layer} />
          <SideOf side={right} law={after} layer={difference.after?.layer} />
        </div>
      )}
      {alike.length > 0 && (
        <details class="help">
          <summary>{t('Phần giống nhau ({count})', { count: alike.length })}</summary>
          <div class="law-alike">
            {alike.map((part) => (
              <AskingTree key={askingKey(part)} asking={part} />
            ))}
          </div>
        </details>
      )}
    </Panel>
  )
}

type SideOfOne = { side: Side | null; law: LawOfDay; layer: Parameters<typeof layerName>[0] | undefined }

function SideOf({ side, law, layer }: SideOfOne) {
  return (
    <section class="law-side">
      <h3>
        {vnDay(law.day)} {layer !== undefined && <span class="quiet">{layerName(layer)}</span>}
      </h3>
      {side ? (
        <AskingTree
          asking={side.asking}
          only={new Set(side.only)}
          label={t('chỉ có ở {day}', { day: vnDay(law.day) })}
        />
      ) : (
        <p class="quiet">
          {layer === undefined
            ? t('Không có tiêu chuẩn này.')
            : t('Không hỏi gì thêm ngoài phần giống nhau.')}
        </p>
      )}
    </section>
  )
}
