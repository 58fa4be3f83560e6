import { vnDay } from '#kit/format.ts'
import { anchorOfPlace } from '#kit/law-address.ts'
import { Facts, Panel } from '#kit/parts.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { awardAddress } from '../address.ts'
import { layerName } from '../names.ts'
import type { Place, Text } from '../texts.ts'
import { type Frame, LawPage } from './LawPage.tsx'
import { ReadMark } from '#kit/source.tsx'
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
      {place.awards.length > 0 && (
        <p class="law-awards">
          {place.awards.map((code, at) => (
            <>
              {at > 0 && ' · '}
              <a key={code} href={awardAddress(code, { on: dayOf(text), layer: layerOf(text) })}>
                {t(awardName(code))}
              </a>
            </>
          ))}
        </p>
      )}
    </li>
  )
}

// The award as it stood on the first day of the document, where our tables reach back so far.
const dayOf = (text: Text) => (text.from !== null && text.from >= '2014-01-01' ? text.from : null)
const layerOf = (text: Text) => (text.layer === 'national' ? null : text.layer)
