import type { Asked, Layered, Rule, Standard } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import { holdsSet, runReading } from '../kernel/conditions/awards.ts'
import { people } from '../kernel/conditions/people.ts'
import { holds } from '../kernel/conditions/titles.ts'
import { works } from '../kernel/conditions/works.ts'
import { type CollectiveFacts, type PersonFacts, type Track, yearsWith } from '../kernel/facts.ts'
import { any, every, type Finding, type Group, restsOn } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'
import { conditionsOfStateForms } from '../titles/state-level.ts'
import { before2024, forPeople, inArmy, notRead, onRoute } from './by-route.ts'
import { afterOf, held, openYears, ratedSince, unusedYears } from './ladder.ts'

const article41 = cite('151/2018/TT-BQP', 'Điều 41')
const firstClause = cite('06/2022/QH15', 'Điều 73 khoản 1')
const exemplary = 'Gương mẫu chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước'
const army5 = {
  from: 'defenceCertificate',
  own: 'primeMinisterCertificate',
  years: 5,
  citation: article41,
} as const

// Điều 41 Thông tư 151/2018/TT-BQP, nói gọn: đã có Bằng khen của Bộ trưởng, 05 năm tiếp theo hoàn thành xuất sắc, 05 sáng
// kiến cấp cơ sở hoặc mưu trí, dũng cảm trong chiến đấu được tặng từ 05 Giấy khen.
function person2018(who: PersonFacts, at: Asked): Finding {
  return every(
    held(who, at, army5),
    ratedSince(who, at, { ...army5, least: 'excellent' }),
    any(
      works(who, at, { reach: 'grassroots', count: 5, span: 5, purpose: 'form', citation: article41 }),
      people(at, 'Mưu trí, dũng cảm trong chiến đấu, được tặng từ 05 Giấy khen trở lên', article41),
    ),
    ...unusedYears(who, at, army5),
  )
}

// Điều 41, nói gọn: tập thể đã có Bằng khen của Bộ trưởng, 05 năm tiếp theo hoàn thành xuất sắc, trong đó 01 Cờ thi đua của
// Bộ Quốc phòng, hoặc 02 Bằng khen của Bộ trưởng nếu loại đơn vị không được tặng cờ.
function collective2018(who: CollectiveFacts, at: Asked): Finding {
  const sets = [
    { awards: { ministryFlag: 1 } },
    { awards: { defenceCertificate: 2 }, onlyWithoutFlags: true },
  ]
  const flags = { sets, span: 5, after: afterOf(who, at, army5), citation: article41 }
  return every(
    held(who, at, army5),
    ratedSince(who, at, { ...army5, least: 'excellent' }),
    restsOn(holdsSet(who, at, flags), runReading(at)),
  )
}

// Điều 73 khoản 1 điểm b Luật 06/2022/QH15, nói gọn: gương mẫu; đã có bằng khen cấp bộ, tỉnh không do đột xuất, chuyên đề;
// từ 05 năm liên tục hoàn thành tốt trở lên đến lúc đề nghị, trong đó 03 lần Chiến sĩ thi đua cơ sở.
// Bằng khen của Bộ trưởng Bộ Quốc phòng cũng là bằng khen cấp bộ: ai có cái nào thì tính từ cái đó.
function personSince2024(ordinary: AwardCode): Rule<PersonFacts> {
  return (who, at) => {
    const bases = ministryCertificates.filter((one) => yearsWith(who.awards, one) !== 0)
    const ladders = (bases.length === 0 ? [ordinary] : bases).map((from) => fiveYearsSince(who, at, from))
    const [only, other] = ladders
    const merit = only && !other ? only.findings : [any(...ladders)]
    const rung = { from: ordinary, own: 'primeMinisterCertificate', years: 5, citation: firstClause } as const
    return every(people(at, exemplary, firstClause), ...merit, ...openYears(who, at, rung))
  }
}

const fighterTitle = ['grassrootsFighter'] as const
const ministryCertificates = ['certificateOfMerit', 'defenceCertificate'] as const

function fiveYearsSince(who: PersonFacts, at: Asked, from: AwardCode): Group {
  const citation = firstClause
  const rung = { from, own: 'primeMinisterCertificate', years: 5, least: 'good', citation } as const
  const fighter = {
    titles: fighterTitle,
    count: 3,
    row: false,
    span: 5,
    after: afterOf(who, at, rung),
    citation,
  }
  return every(
    held(who, at, rung),
    ratedSince(who, at, rung),
    restsOn(holds(who, at, fighter), runReading(at)),
  )
}

// Điều 73 khoản 1 và khoản 2, nói gọn: có đóng góp; nông dân có mô hình hiệu quả ổn định từ 02 năm, công nhân có sáng kiến
// phạm vi cấp huyện (từ 01/7/2025 không còn cấp huyện) cũng được xét.
function contributed(who: PersonFacts, at: Asked): Finding {
  const own = people(at, 'Có đóng góp về kinh tế – xã hội, khoa học kỹ thuật, từ thiện nhân đạo', firstClause)
  const labour = people(
    at,
    'Nông dân có mô hình hiệu quả ổn định từ 02 năm; công nhân có sáng kiến phạm vi cấp huyện',
    cite('06/2022/QH15', 'Điều 73 khoản 2'),
  )
  const worker = who.status === 'worker' || who.status === 'labourer'
  return every(people(at, exemplary, firstClause), worker ? any(own, labour) : own)
}

const decree2017 = notRead(
  'Tiêu chuẩn Bằng khen của Thủ tướng Chính phủ ở Điều 38',
  cite('91/2017/NĐ-CP', 'Điều 38'),
)
const ofCollective = notRead(
  'Tiêu chuẩn Bằng khen của Thủ tướng Chính phủ cho tập thể từ năm 2024',
  cite('06/2022/QH15', 'Điều 73'),
)
const movement2018 = forPeople(
  article41,
  'Thành tích xuất sắc trong phong trào từ 03 năm trở lên, khi sơ kết, tổng kết',
)
const sudden2018 = forPeople(article41, 'Thành tích đột xuất, phạm vi ảnh hưởng toàn quân')
const notIn41 = notRead('Điều 41 theo phần đã đọc không có loại hình này', article41)

function rulesOf<F extends Track>(rule2018: Rule<F>, law2022: Rule<F>, army2024?: Rule<F>): Layered<Rule<F>> {
  return {
    national: [
      { from: '2014-01-01', to: '2017-10-01', rule: before2024 },
      { from: '2017-10-01', to: '2024-01-01', rule: decree2017 },
      { from: '2024-01-01', to: null, rule: law2022 },
    ],
    army: inArmy<F>(rule2018, army2024),
  }
}

const toPerson = { award: 'primeMinisterCertificate', recipient: 'individual' } as const
const toCollective = { award: 'primeMinisterCertificate', recipient: 'collective' } as const
const general = conditionsOfStateForms

/** “Bằng khen của Thủ tướng Chính phủ” for a person, on each route; the sudden one is not asked for one form a year. */
export const primeMinisterOfPersons: Standard<PersonFacts>[] = [
  onRoute(
    { ...toPerson, general },
    'regular',
    rulesOf(person2018, personSince2024('certificateOfMerit'), personSince2024('defenceCertificate')),
  ),
  onRoute(
    { ...toPerson, general },
    'thematic',
    rulesOf(
      movement2018,
      forPeople(firstClause, exemplary, 'Thành tích xuất sắc được bình xét trong phong trào thi đua'),
    ),
  ),
  onRoute(
    toPerson,
    'exceptional',
    rulesOf(
      sudden2018,
      forPeople(
        firstClause,
        exemplary,
        'Nhiều thành tích hoặc thành tích đột xuất, phạm vi bộ, ngành, tỉnh, hoặc giải thưởng khu vực',
      ),
    ),
  ),
  onRoute({ ...toPerson, general }, 'contribution', rulesOf(notIn41, contributed)),
]

/** The same for a collective. */
export const primeMinisterOfCollectives: Standard<CollectiveFacts>[] = [
  onRoute({ ...toCollective, general }, 'regular', rulesOf(collective2018, ofCollective)),
  onRoute({ ...toCollective, general }, 'thematic', rulesOf(movement2018, ofCollective)),
  onRoute(toCollective, 'exceptional', rulesOf(sudden2018, ofCollective)),
]
