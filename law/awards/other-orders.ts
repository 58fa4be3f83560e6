import type { Rule, Standard } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { CollectiveFacts, PersonFacts, Track } from '../kernel/facts.ts'
import type { Route } from '../kernel/history.ts'
import { cite } from '../texts/instruments.ts'
import { believed, judged, orderOf } from './orders.ts'

type Row = { award: AwardCode; route: Route; law2022: Rule<Track> }

const highest = {
  goldStar: cite('06/2022/QH15', 'Điều 34'),
  hoChiMinh: cite('06/2022/QH15', 'Điều 35'),
  independence: {
    1: cite('06/2022/QH15', 'Điều 36'),
    2: cite('06/2022/QH15', 'Điều 37'),
    3: cite('06/2022/QH15', 'Điều 38'),
  },
}

const goldStar = 'Huân chương Sao vàng: tin là xét theo chức vụ đã giữ; con số chưa đọc'
const goldStarOfCollective =
  'Huân chương Sao vàng: tin là xét theo bề dày truyền thống và Huân chương Hồ Chí Minh đã có; con số chưa đọc'
const hoChiMinh = 'Huân chương Hồ Chí Minh: con số chưa đọc'
const independence = 'Huân chương Độc lập cho đóng góp đặc biệt: lời văn chưa đọc'
const independenceOfCollective = 'Huân chương Độc lập của tập thể: con số chưa đọc'
const friendship = 'Đóng góp cho quan hệ hữu nghị'

// Điều 48, 49, 50 Luật 06/2022/QH15, nói gọn: chiến công đặc biệt xuất sắc ảnh hưởng toàn quốc (hạng Nhất), xuất sắc phạm
// vi rộng (hạng Nhì), phạm vi hẹp hơn (hạng Ba).
const feats: Row[] = [
  {
    award: 'featOrder1',
    route: 'exceptional',
    law2022: judged(
      'Chiến công đặc biệt xuất sắc, mưu trí, dũng cảm, ảnh hưởng toàn quốc',
      cite('06/2022/QH15', 'Điều 48'),
    ),
  },
  {
    award: 'featOrder2',
    route: 'exceptional',
    law2022: judged('Chiến công xuất sắc, phạm vi ảnh hưởng rộng', cite('06/2022/QH15', 'Điều 49')),
  },
  {
    award: 'featOrder3',
    route: 'exceptional',
    law2022: judged('Chiến công trong phạm vi hẹp hơn', cite('06/2022/QH15', 'Điều 50')),
  },
]

// Điều 53, 58, nói gọn: tặng vì đóng góp cho quan hệ hữu nghị giữa các dân tộc.
const friendshipOrder: Row = {
  award: 'friendshipOrder',
  route: 'external',
  law2022: judged(friendship, cite('06/2022/QH15', 'Điều 53')),
}

const contribution = (grade: 1 | 2 | 3): Row => ({
  award: `independenceOrder${grade}`,
  route: 'contribution',
  law2022: believed(independence, highest.independence[grade]),
})

const ofPersons: Row[] = [
  { award: 'goldStarOrder', route: 'devotedService', law2022: believed(goldStar, highest.goldStar) },
  { award: 'hoChiMinhOrder', route: 'devotedService', law2022: believed(hoChiMinh, highest.hoChiMinh) },
  contribution(1),
  contribution(2),
  contribution(3),
  ...feats,
  {
    award: 'greatUnityOrder',
    route: 'devotedService',
    law2022: believed(
      'Huân chương Đại đoàn kết dân tộc: chức vụ và số năm chưa đọc',
      cite('06/2022/QH15', 'Điều 51'),
    ),
  },
  // Điều 52, nói gọn: hành động dũng cảm cứu người, cứu tài sản.
  {
    award: 'braveryOrder',
    route: 'exceptional',
    law2022: judged('Hành động dũng cảm cứu người, cứu tài sản', cite('06/2022/QH15', 'Điều 52')),
  },
  friendshipOrder,
  {
    award: 'friendshipMedal',
    route: 'external',
    law2022: judged(friendship, cite('06/2022/QH15', 'Điều 58')),
  },
]

const regular = (grade: 1 | 2 | 3): Row => ({
  award: `independenceOrder${grade}`,
  route: 'regular',
  law2022: believed(independenceOfCollective, highest.independence[grade]),
})

const ofCollectives: Row[] = [
  { award: 'goldStarOrder', route: 'regular', law2022: believed(goldStarOfCollective, highest.goldStar) },
  { award: 'hoChiMinhOrder', route: 'regular', law2022: believed(hoChiMinh, highest.hoChiMinh) },
  regular(1),
  regular(2),
  regular(3),
  ...feats,
  friendshipOrder,
]

/** The other orders of persons, and the medal of friendship. */
export const otherOrders: Standard<PersonFacts>[] = ofPersons.map(({ award, route, law2022 }) =>
  orderOf({ award, recipient: 'individual', route }, { law2022 }),
)

/** The other orders of collectives. */
export const otherOrdersOfCollectives: Standard<CollectiveFacts>[] = ofCollectives.map(
  ({ award, route, law2022 }) => orderOf({ award, recipient: 'collective', route }, { law2022 }),
)
