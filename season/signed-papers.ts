import { appearanceOf } from '#ground/papers/signing/appearance.ts'
import { addScan } from '#ground/papers/signing/scans.acts.ts'
import {
  type PlaceWanted,
  refuseSigning,
  setSigningOrder,
  signPaper,
} from '#ground/papers/signing/signing.acts.ts'
import { placesOf } from '#ground/papers/signing/signing.store.ts'
import { setPdf } from '#ground/papers/typst.ts'
import type { Day } from '#law/kernel/day.ts'
import { selfMadeKey } from '#plumbing/pades/self-made.ts'
import { noTrust } from '#plumbing/pades/trust.ts'
import { found } from '#plumbing/verdict.ts'
import type { Stage } from './stage.ts'

const keeper = 'ct.canbo'
const head = 'ct.thutruong'

/** One paper signed by its head and sealed by the agency, one that its head refused, one with a scan; all made up. */
export async function signPapers(stage: Stage): Promise<void> {
  const person: PlaceWanted = { kind: 'person', id: personOf(stage, head), capacity: 'KT. Cụm trưởng' }
  const seal: PlaceWanted = { kind: 'body', id: stage.ground.agencies.ct, capacity: 'Đơn vị cụm trưởng' }
  const signed = await paperOf(stage, 'conference-programme')
  await order(stage, signed, [person, seal])
  await signNext(stage, { paperId: signed, day: '2022-10-25', account: head })
  await signNext(stage, { paperId: signed, day: '2022-10-26', account: keeper })
  await refuse(stage, person)
  await scan(stage)
}

const personOf = ({ ground }: Stage, account: string) => found(ground.people.get(account))

async function paperOf({ tx }: Stage, code: string): Promise<string> {
  const one = await tx.selectFrom('papers').where('code', '=', code).select('id').executeTakeFirstOrThrow()
  return one.id
}

async function order({ tx, on }: Stage, paperId: string, wanted: PlaceWanted[]) {
  const { year, as } = await on('2022-10-25')
  await setSigningOrder(tx, await as(keeper), { paperId, year, wanted })
}

type Signed = { paperId: string; day: Day; account: string }

/** Whoever is next signs with a key that is made for this once and kept nowhere. */
async function signNext({ tx, on }: Stage, { paperId, day, account }: Signed) {
  const { year, as } = await on(day)
  const place = found((await placesOf(tx, paperId)).find((one) => !one.signature))
  const now = new Date(`${day}T09:00:00+07:00`)
  await signPaper(tx, await as(account), {
    paperId,
    year,
    placeId: place.id,
    signer: exampleKey(place.name),
    means: 'file',
    trust: noTrust,
    timestampUrl: null,
    now,
    appearance: (one, pdf) => appearanceOf({ place: one, pdf, picture: null, at: now }, []),
  })
}

const exampleKey = (name: string) =>
  selfMadeKey({
    name,
    body: 'Khóa tạo cho ví dụ, không có giá trị',
    from: new Date('2022-01-01T00:00:00Z'),
    to: new Date('2042-01-01T00:00:00Z'),
  })

async function refuse(stage: Stage, person: PlaceWanted) {
  const paperId = await paperOf(stage, 'conference-script')
  await order(stage, paperId, [person])
  const { year, as } = await stage.on('2022-10-25')
  const place = found((await placesOf(stage.tx, paperId))[0])
  const reason = 'Giờ khai mạc chưa khớp với chương trình; sửa rồi trình lại (nội dung minh họa).'
  await refuseSigning(stage.tx, await as(head), { paperId, year, placeId: place.id, reason })
}

const sheet = `
#set document(title: "Trang minh họa thay cho bản quét")
#set page(width: 210mm, height: 297mm)
#set text(font: "Tinos", size: 14pt, lang: "vi")
#align(center + horizon)[Trang minh họa thay cho bản quét của văn bản ký tay]
`

async function scan(stage: Stage) {
  const paperId = await paperOf(stage, 'year-results')
  const { year, as } = await stage.on('2022-10-26')
  const bytes = await setPdf({ template: sheet, inputs: {} })
  const words = 'Minh họa: không phải bản quét thật.'
  await addScan(stage.tx, await as(keeper), {
    ...{ paperId, year, words },
    scan: { name: 'ban-quet-minh-hoa.pdf', bytes },
  })
}
