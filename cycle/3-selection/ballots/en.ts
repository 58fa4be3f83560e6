import { electronicEnglish } from './electronic/en.ts'
import { paperEnglish } from './paper/en.ts'

export const english: Record<string, string> = {
  ...electronicEnglish,
  ...paperEnglish,
  'Phiên họp này biểu quyết công khai, không bỏ phiếu kín.':
    'This sitting votes by roll call, not by secret ballot.',
  'Một phiếu kín xét nhiều nhất {most} trường hợp. Hãy chia thành nhiều phiên họp.':
    'One secret ballot judges at most {most} cases. Split them over several sittings.',
  'Đã mở bỏ phiếu nên không đổi tổ kiểm phiếu được nữa.':
    'The vote is open, so the counting team can no longer change.',
  'Đã mở bỏ phiếu.': 'The vote is open.',
  'Chưa đến ngày họp nên chưa mở bỏ phiếu được.':
    'The day of the sitting has not come, so the vote cannot open.',
  'Hãy ghi đủ ai có mặt, ai vắng trước khi mở bỏ phiếu.':
    'Write down who is present and who is absent before opening the vote.',
  'Hãy cử tổ kiểm phiếu ít nhất hai người trước khi mở bỏ phiếu.':
    'Name a counting team of at least two before opening the vote.',
  'Không còn thành viên nào được bỏ phiếu cho “{name}”. Hãy đưa trường hợp này sang hội đồng khác.':
    'No member is left to vote on “{name}”. Bring this case before another council.',
  'Người quản trị hệ thống không được lập mã bỏ phiếu.': 'The administrator may not make voting codes.',
  'Người chủ trì, thư ký không được lập mã bỏ phiếu.':
    'The presider and the secretary may not make voting codes.',
  'Người trong tổ kiểm phiếu giữ khóa nên không được lập mã bỏ phiếu.':
    'A teller keeps a part of the key and may not make voting codes.',
  'Đã cử tổ kiểm phiếu.': 'The counting team is named.',
  'Đã chuẩn bị. Tổ kiểm phiếu lập khóa, người lập mã lập mã.':
    'Prepared. The team makes its key, the authority makes the codes.',
  'Đã kết thúc bỏ phiếu.': 'The vote has ended.',
  'Đã nộp kết quả bạn đếm.': 'Your count is handed in.',
  'Đã ký kết quả kiểm phiếu.': 'The count is signed.',
  'Chưa mở bỏ phiếu.': 'The vote is not open yet.',
  'Mới có {present}/{all} thành viên có mặt, cần ít nhất {needed} người mới được biểu quyết.':
    'Only {present} of {all} members are present; at least {needed} are needed to vote.',
  'Chưa kết thúc bỏ phiếu.': 'The vote has not ended.',
  'Còn {count} người trong tổ kiểm phiếu chưa ký.': '{count} of the counting team have not signed.',
  'Hãy chọn một mục trong danh sách.': 'Choose one of the list.',
  'Bỏ phiếu': 'The vote',
  'Mở bỏ phiếu': 'Open the vote',
  'Từ lúc này ai bỏ phiếu cho trường hợp nào được chốt lại, không đổi nữa.':
    'From now on who votes on which case stands fixed.',
  'Kết thúc bỏ phiếu': 'End the vote',
  'Sau khi kết thúc không nhận thêm phiếu nào.': 'After the end no ballot is taken.',
  'Phiếu của thành viên vắng gửi trong phong bì dán kín được bỏ chung vào hòm, không kiểm riêng, để không ai biết là của ai.':
    'The sealed ballots of absent members go into the box with the others and are not counted apart, so that nobody knows whose they are.',
  'Đã kết thúc bỏ phiếu; tổ kiểm phiếu làm việc.': 'The vote has ended; the counting team is at work.',
  'Đang bỏ phiếu.': 'The vote is going on.',
  'Bỏ phiếu kín, phiên họp ngày {day}': 'Secret ballot, sitting of {day}',
  'Về phiên họp': 'Back to the sitting',
  'Điều mà phiếu kín không giấu được: khi mọi người bỏ giống nhau, kết quả cho biết từng người đã bỏ thế nào; khi chỉ một người bỏ khác, người ấy biết mọi người còn lại bỏ giống nhau.':
    'What a secret ballot cannot hide: when all vote alike, the result tells how each one voted; when a single one votes otherwise, that one knows that all the others voted alike.',
  'Có phần chỉ một hoặc hai người bỏ phiếu: kết quả phần ấy gần như nói rõ ai bỏ thế nào. Nên đưa trường hợp đó sang hội đồng khác.':
    'One part has only one or two voters: its result almost says who voted how. Better bring that case before another council.',
  'Có thành viên không tham gia một số trường hợp, nên phiếu chia thành {count} phần. Mỗi phần một tờ riêng, để tờ phiếu không cho biết là của ai.':
    'Some members take no part in some cases, so the ballot has {count} parts, each on a sheet of its own, so that no sheet tells whose it is.',
  'Phần {position}: {count} trường hợp, {voters} người bỏ phiếu.':
    'Part {position}: {count} cases, {voters} voters.',
  'Phần {position}: {count} trường hợp, {voters} người bỏ phiếu; không tham gia: {names}.':
    'Part {position}: {count} cases, {voters} voters; taking no part: {names}.',
  'Chữ ký của tổ kiểm phiếu': 'Signatures of the counting team',
  'Kết quả kiểm phiếu đã đủ chữ ký; người chủ trì kết thúc phiên họp thì biên bản lấy đúng số này.':
    'The count is fully signed; when the presider closes the sitting, the minutes take exactly these figures.',
  'đã ký': 'signed',
  'chưa ký': 'not signed',
  'Mã của đúng kết quả này: {digest}': 'The code of exactly this count: {digest}',
  'Ký kết quả kiểm phiếu': 'Sign the count',
  'Bạn ký đúng kết quả đang thấy. Nếu kết quả được sửa thì phải ký lại.':
    'You sign exactly the count you see. If it is corrected, it must be signed again.',
  'Chưa có kết quả kiểm phiếu thống nhất để ký.': 'There is no agreed count to sign yet.',
  'Tổ kiểm phiếu': 'Counting team',
  'Chưa cử tổ kiểm phiếu': 'No counting team yet',
  'Người chủ trì hoặc thư ký cử ít nhất hai người; người được xét không kiểm phiếu.':
    'The presider or the secretary names at least two; nobody counts who is a nominee.',
  'tổ trưởng': 'heads the team',
  'Lưu tổ kiểm phiếu': 'Save the team',
  'Cử lại tổ kiểm phiếu': 'Name another team',
  'Cử tổ kiểm phiếu': 'Name the counting team',
  'Tổ trưởng': 'Head of the team',
  'Người thứ {place}': 'Teller {place}',
  '– Không –': '– None –',
  'Đã chuẩn bị bỏ phiếu điện tử với tổ kiểm phiếu này nên không đổi được nữa.':
    'The electronic ballot is prepared with this team, so it can no longer change.',
  'Người này đã được chọn ở trên. Hãy chọn người khác.': 'This person is chosen above. Choose another.',
  '{name} là người được xét nên không kiểm phiếu.': '{name} is a nominee and does not count.',
  'Tổ kiểm phiếu có ít nhất hai người.': 'A counting team has at least two.',
  'Về trang bỏ phiếu': 'Back to the ballot',
  'Lần bỏ phiếu điện tử đã bị {by} hủy lúc {time}: {reason} Phiên họp bỏ phiếu lại bằng phiếu giấy.':
    '{by} declared the electronic ballot void at {time}: {reason} The sitting votes again on paper.',
  'Đã hủy lần bỏ phiếu điện tử. Hãy bỏ phiếu lại bằng phiếu giấy.':
    'The electronic ballot is void. Vote again on paper.',
  'Đã đủ người giải mã, kết quả đang mở hoặc đã mở nên không hủy được nữa.':
    'Enough of the team have decrypted and the result is being or has been opened, so it can no longer be declared void.',
  'Hủy lần bỏ phiếu điện tử, bỏ phiếu lại bằng phiếu giấy':
    'Declared the electronic ballot void, to vote again on paper',
}
