import { heroTitles, presidentAwards, stateAwards } from '../authority/award-groups.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Route } from '../kernel/history.ts'
import { cite } from '../texts/instruments.ts'
import { confirmedReport, listed, minutesWithVotes, type Named, type Rule, submission } from './dossier.ts'

export function armyBefore2018(): ReturnType<Rule> {
  return { outcome: 'unread', papers: [], copies: null, citation: cite('160/2014/TT-BQP', 'toàn văn') }
}

const serviceOf5 = /^(goldStarOrder|hoChiMinhOrder|independenceOrder\d|militaryExploitOrder\d)$/
const summary: Named = ['Tóm tắt thành tích']
const extract: Named = ['Danh sách trích ngang, riêng từng hình thức, từng hạng']
const armyMinistry: readonly AwardCode[] = ['armyFighter', 'grassrootsFighter', 'ministryFlag']

// Điều 66 đến Điều 71 Thông tư 151/2018/TT-BQP, nói gọn: số bộ gửi Bộ Quốc phòng và giấy tờ theo loại và tuyến khen thưởng.
export function army2018(award: AwardCode, route: Route): ReturnType<Rule> {
  if (route === 'exceptional') return simplified2018(award)
  if (route === 'devotedService') return devoted2018(award)
  if (heroTitles.includes(award)) {
    const papers: Named[] = [
      ['Tờ trình của từng cấp'],
      ['Biên bản và kết quả bỏ phiếu kín của từng cấp'],
      confirmedReport,
      summary,
    ]
    return { outcome: 'read', papers, copies: 4, citation: cite('151/2018/TT-BQP', 'Điều 69') }
  }
  const titlePapers = [listed, minutesWithVotes, confirmedReport]
  const ofTitles = cite('151/2018/TT-BQP', 'Điều 66 khoản 2')
  if (armyMinistry.includes(award))
    return { outcome: 'read', papers: titlePapers, copies: 1, citation: ofTitles }
  if (award === 'governmentFlag' || award === 'nationalFighter')
    return { outcome: 'read', papers: titlePapers, copies: 3, citation: ofTitles }
  return forms2018(award, titlePapers)
}

function forms2018(award: AwardCode, titlePapers: Named[]): ReturnType<Rule> {
  const citation = cite('151/2018/TT-BQP', 'Điều 67 khoản 2')
  const papers = [...titlePapers, summary]
  if (presidentAwards.includes(award) && /Order\d?$/.test(award))
    return { outcome: 'read', papers, copies: 4, citation }
  if (award === 'primeMinisterCertificate') return { outcome: 'read', papers, copies: 3, citation }
  if (award === 'defenceCertificate') return { outcome: 'read', papers, copies: 1, citation }
  if (/Medal\d?$|Badge$/.test(award)) {
    const place = cite('151/2018/TT-BQP', 'Điều 68 khoản 2')
    return { outcome: 'read', papers: [submission, extract], copies: 1, citation: place }
  }
  return { outcome: 'unread', papers: [], copies: null, citation: cite('151/2018/TT-BQP', 'Điều 66') }
}

// Điều 71, nói gọn: thủ tục đơn giản cho thành tích đột xuất; 4 bộ khi lên cấp Nhà nước, 1 bộ khi thuộc Bộ.
function simplified2018(award: AwardCode): ReturnType<Rule> {
  const copies = stateAwards.includes(award) ? 4 : 1
  const papers: Named[] = [listed, ['Báo cáo tóm tắt thành tích']]
  return { outcome: 'read', papers, copies, citation: cite('151/2018/TT-BQP', 'Điều 71') }
}

// Điều 70, nói gọn: cống hiến thêm bản sao quyết định bổ nhiệm và lý lịch; 5 bộ với Sao vàng, Hồ Chí Minh, Độc lập, Quân công,
// 4 bộ với Bảo vệ Tổ quốc.
function devoted2018(award: AwardCode): ReturnType<Rule> {
  const citation = cite('151/2018/TT-BQP', 'Điều 70')
  const copies = serviceOf5.test(award) ? 5 : award.startsWith('defenceOrder') ? 4 : null
  const papers: Named[] = [
    listed,
    confirmedReport,
    ['Bản sao các quyết định bổ nhiệm'],
    ['Lý lịch, quá trình công tác'],
  ]
  return { outcome: copies === null ? 'unread' : 'read', papers, copies, citation }
}
