import { type Asked, judge, type Standard } from '../kernel/asked.ts'
import type { Title } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import { people, unread } from '../kernel/conditions/people.ts'
import { considered, holdsPeriods, yearsOf } from '../kernel/conditions/titles.ts'
import { works } from '../kernel/conditions/works.ts'
import type { PersonFacts } from '../kernel/facts.ts'
import { every, type Finding } from '../kernel/finding.ts'
import type { Reach } from '../kernel/history.ts'
import { cite } from '../texts/instruments.ts'
import { conditionsOfTitles } from './conditions-of-titles.ts'
import { ministryRank } from './ministry-fighter.ts'
import { conditionsOfStateForms } from './state-level.ts'

/** “Chiến sĩ thi đua toàn quốc”. */
export const nationalFighter: Standard<PersonFacts> = {
  award: 'nationalFighter',
  recipient: 'individual',
  route: 'regular',
  general: conditionsOfTitles,
  versions: {
    national: [
      { from: '2014-01-01', to: '2017-10-01', rule: before2017 },
      { from: '2017-10-01', to: '2024-01-01', rule: decree2017 },
      { from: '2024-01-01', to: null, rule: law2022 },
    ],
    army: [
      { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
      { from: '2018-11-25', to: '2024-01-01', rule: army2018 },
      { from: '2024-01-01', to: null, rule: law2022 },
    ],
  },
}

// The decree before 2017-10-01 and Điều 21 of the law of 2003 were not read.
function before2017(_who: PersonFacts, at: Asked): Finding {
  return unread(
    at,
    'Tiêu chuẩn Chiến sĩ thi đua toàn quốc trước 01/10/2017',
    cite('15/2003/QH11', 'các điều chưa đọc'),
  )
}

// Điều 9 khoản 1 Nghị định 91/2017/NĐ-CP, nói gọn: 02 lần liên tục Chiến sĩ thi đua cấp bộ, tỉnh; có sáng kiến, đề tài ảnh
// hưởng toàn quốc; xét vào năm liền kề sau lần thứ hai. Mỗi năm một hình thức cấp nhà nước.
function decree2017(who: PersonFacts, at: Asked): Finding {
  const citation = cite('91/2017/NĐ-CP', 'Điều 9 khoản 1')
  const title = titleBefore(who)
  return every(
    twoPeriods(who, at, { titles: [title], citation }),
    workOfThoseYears(who, at, { titles: [title], reach: 'national', citation }),
    considered(who, at, { title, soonest: 1, latest: 1, citation }),
    judge(conditionsOfStateForms, who, at),
  )
}

// Điều 21 Luật 06/2022/QH15, nói gọn: chọn trong số người 02 lần liên tục Chiến sĩ thi đua bộ, ban, ngành, tỉnh; có sáng
// kiến, đề tài, mưu trí sáng tạo ảnh hưởng toàn quốc, được người đứng đầu bộ, tỉnh công nhận. Toàn quân, toàn lực lượng Công
// an cùng cấp với bộ, tỉnh: chuyển ngành giữa hai lần vẫn liên tục.
function law2022(who: PersonFacts, at: Asked): Finding {
  const citation = cite('06/2022/QH15', 'Điều 21')
  return every(
    twoPeriods(who, at, { titles: ministryRank, citation }),
    people(at, 'Tiêu biểu xuất sắc, được lựa chọn trong số người đã đạt danh hiệu liên tục', citation),
    workOfThoseYears(who, at, { titles: ministryRank, reach: 'national', citation }),
  )
}

function armyBefore2018(_who: PersonFacts, at: Asked): Finding {
  return unread(at, 'Tiêu chuẩn trong Quân đội trước 25/11/2018', cite('160/2014/TT-BQP', 'toàn văn'))
}

// Điều 12 khoản 1 Thông tư 151/2018/TT-BQP, nói gọn: từ 02 lần liên tục Chiến sĩ thi đua toàn quân; có sáng kiến, đề tài,
// mưu trí sáng tạo ảnh hưởng toàn quân, toàn quốc, được Bộ trưởng công nhận; xét vào năm liền kề sau lần thứ hai.
function army2018(who: PersonFacts, at: Asked): Finding {
  const citation = cite('151/2018/TT-BQP', 'Điều 12 khoản 1')
  const title = 'armyFighter'
  return every(
    twoPeriods(who, at, { titles: [title], citation }),
    workOfThoseYears(who, at, { titles: [title], reach: 'ministry', citation }),
    considered(who, at, { title, soonest: 1, latest: 1, citation }),
    judge(conditionsOfStateForms, who, at),
  )
}

// Danh hiệu cấp bộ của người ấy: toàn quân, toàn lực lượng Công an, hoặc bộ, ban, ngành, tỉnh.
function titleBefore(who: PersonFacts): Title {
  if (who.status === 'police') return 'policeFighter'
  const inTheArmy = who.status === 'military' || who.status === 'defenceStaff' || who.status === 'militia'
  return inTheArmy ? 'armyFighter' : 'ministryFighter'
}

type Two = { titles: readonly Title[]; citation: Citation }

// The second title may be of the year judged, or of the year before when the dossier comes in the year after it.
function twoPeriods(who: PersonFacts, at: Asked, { titles, citation }: Two): Finding {
  return holdsPeriods(who, at, { titles, count: 2, length: 3, ending: 'either', citation })
}

// The years the two titles cover, up to the year judged: six where periods adjoin, four where they overlap.
function workOfThoseYears(who: PersonFacts, at: Asked, asks: Two & { reach: Reach }): Finding {
  const thisYear = (yearsOf(who, asks.titles) & (1 << (at.year - who.start))) !== 0
  const covered = at.readings.windows === 'disjoint' ? 6 : 4
  const span = thisYear ? covered : covered + 1
  return works(who, at, { reach: asks.reach, count: 1, span, purpose: 'title', citation: asks.citation })
}
