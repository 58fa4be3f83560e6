import { english as council } from './council/en.ts'
import { english as dossier } from './dossier/en.ts'
import { english as scoring } from './scoring/en.ts'
import { english as scorePapers } from './scoring/papers/en.ts'

/** The English of scoring and selection. */
export const english: Record<string, string> = {
  ...scorePapers,
  ...scoring,
  ...dossier,
  ...council,
  'Thứ hạng': 'Ranking',
  'Thứ hạng tạm tính': 'Provisional ranking',
  'Thứ hạng của các cơ quan': 'Ranking of the agencies',
  'Cụm chưa có đơn vị thành viên': 'The cluster has no member yet',
  Hạng: 'Rank',
  'So với cao nhất': 'Against the highest',
  'Vì sao': 'Why',
  'chưa chấm': 'not scored',
  'thiếu {count}': '{count} missing',
  'đủ, chưa nộp': 'full, not handed in',
  'chờ nộp bảng tự chấm': 'waiting for the self-score',
  'theo {column}': 'by {column}',
  'điểm cao nhất, {on}': 'most points, {on}',
  'kém hạng {place} nhiều nhất ở tiêu chí {code} ({points} điểm), {on}':
    'furthest behind rank {place} at criterion {code} ({points} points), {on}',
  'Chấm điểm, bình xét': 'Scoring, selection',
  'Việc của tôi': 'My work',
  'Hiện không có việc chờ bạn ở bước này': 'Nothing waits for you at this stage',
  'và {count} việc nữa': 'and {count} more',
  'Cả cụm': 'The whole cluster',
  'cơ quan đã nộp': 'agencies handed in',
  'bảng đã chấm': 'sheets checked',
  'bảng đã thẩm định': 'sheets appraised',
  'tập thể và cá nhân': 'collectives and persons',
  'Hội đồng xét': 'Council',
  'đã họp': 'has met',
  'chưa họp xong': 'not finished',
  'phiên họp ngày {day}': 'sitting of {day}',
  'chưa có phiên họp': 'no sitting yet',
  'Tự chấm điểm của {agency}': 'Self-score of {agency}',
  'Chấm chéo {agency}': 'Cross-check {agency}',
  'Thẩm định điểm của {agency}': 'Appraise {agency}',
  'Đề nghị khen thưởng của {agency}': 'Propose for {agency}',
  'Mở hoặc tiếp tục phiên họp hội đồng': 'Open or continue a council sitting',
  'chấm đủ các tiêu chí, kèm minh chứng, rồi nộp': 'score every criterion, with evidence, then hand in',
  'khác điểm tự chấm thì ghi lý do': 'give a reason where you differ from the self-score',
  'khác điểm tự chấm hoặc chấm chéo thì ghi lý do':
    'give a reason where you differ from the self-score or the cross-check',
  'chương trình xếp vòng, cụm trưởng đổi được': 'the program makes the round, the lead may change it',
  'tập thể hoặc cá nhân, theo danh hiệu đã đăng ký': 'collective or persons, by the titles entered for',
  'thành phần, biểu quyết, biên bản': 'attendance, votes, minutes',
}
