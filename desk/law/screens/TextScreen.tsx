import { vnDay } from '#kit/format.ts'
import { anchorOfPlace } from '#kit/law-address.ts'
import { Facts, Panel } from '#kit/parts.tsx'
import { ReadMark } from '#kit/source.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { awardAddress } from '../address.ts'
import { layerName } from '../names.ts'
import type { Place, Text } from '../texts.ts'
import { type Frame, LawPage } from './LawPage.tsx'
import { InForce } from './TextsScreen.tsx'

type View = Frame & { text: Text; followed: Text | null; places: Place[] }

/** One legal document: its days, how it was read, and each place we rest on. */
export function TextScreen({ magazine, text, followed, places }: View) {
  return (
    <LawPage
      magazine={magazine}
      heading={text.number}
      sub={<span lang="vi">{text.title}</span>}
      description={text.title}
      current="/law/texts"
    >
      <div class="grid">
        <Panel id="places" heading={t('Các chỗ được trích dẫn ({count})', { count: places.length })}>
          <ul class="asking">
            {places.map((one) => (
              <PlaceLine key={one.place} place={one} text={text} />
            ))}
          </ul>
        </Panel>
        <Panel id="document" heading={t('Văn bản')}>
          <Facts
            items={[
              [t('Cơ quan ban hành'), <span lang="vi">{text.issuer}</span>],
              [t('Ký ngày'), vnDay(text.signedOn)],
              [t('Có hiệu lực'), <InForce text={text} />],
              [
                t('Thay thế bởi'),
                followed ? <a href={`/law/texts/${followed.slug}`}>{followed.number}</a> : text.replacedBy,
              ],
              [t('Thuộc'), layerName(text.layer)],
              [t('Được đọc thế nào'), <ReadMark read={text.read} />],
              [t('Ghi chú'), text.note && <span lang="vi">{text.note}</span>],
            ]}
          />
        </Panel>
      </div>
    </LawPage>
  )
}

function PlaceLine({ place, text }: { place: Place; text: Text }) {
  return (
    <li class="asking-one law-place" id={anchorOfPlace(place.place)}>
      <strong lang="vi">{place.place}</strong> <ReadMark read={place.read} />
      <Resting place={place} text={text} />
    </li>
  )
}

const shownAtOnce = 6

/** The awards that rest on a place; a long list waits folded. */
function Resting({ place: { awards }, text }: { place: Place; text: Text }) {
  if (awards.length === 0) return null
  const list = (
    <ul class="law-awards">
      {awards.map((code) => (
        <li key={code}>
          <a href={awardAddress(code, { on: dayOf(text), layer: layerOf(text) })}>{t(awardName(code))}</a>
        </li>
      ))}
    </ul>
  )
  if (awards.length <= shownAtOnce) return list
  return (
    <details class="help">
      <summary>{t('{count} danh hiệu, hình thức dựa vào chỗ này', { count: awards.length })}</summary>
      {list}
    </details>
  )
}

// The award as it stood on the first day of the document, where our tables reach back so far.
const dayOf = (text: Text) => (text.from !== null && text.from >= '2014-01-01' ? text.from : null)
const layerOf = (text: Text) => (text.layer === 'national' ? null : text.layer)
