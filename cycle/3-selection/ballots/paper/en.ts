export const paperEnglish: Record<string, string> = {
  'Hãy chờ người chủ trì kết thúc bỏ phiếu rồi kiểm phiếu.':
    'Wait until the presider ends the vote, then count.',
  'Cả tổ kiểm phiếu đã ký kết quả này.': 'The whole team has signed this count.',
  'Hai người khác trong tổ đã nhập kết quả kiểm phiếu.': 'Two others of the team have entered the count.',
  'Bạn đã nhập. Hãy chờ người thứ hai nhập; lúc đó mới thấy hai kết quả.':
    'You have entered yours. Wait for the second teller; only then are both shown.',
  'Còn {count} người kiểm phiếu chưa nhập kết quả.': '{count} tellers have not entered their count.',
  'Hai kết quả kiểm phiếu còn lệch nhau. Tổ kiểm phiếu hãy đếm lại.':
    'The two counts still differ. The team counts again.',
  'Còn {count} tờ phiếu chưa phát. Mọi thành viên đều phải được bỏ phiếu.':
    '{count} sheets have not gone out. Every member must be able to vote.',
  'Phát ra nhiều nhất {all} tờ phiếu, mỗi người một tờ mỗi phần.':
    'At most {all} sheets go out, one a voter and part.',
  'Thu về không thể nhiều hơn phát ra.': 'No more can come back than went out.',
  '“{name}”: cộng lại là {sheets} phiếu, mà chỉ có {most} người được bỏ phiếu.':
    '“{name}”: together {sheets} ballots, but only {most} may vote.',
  '“{name}”: cộng lại là {sheets} phiếu, mà trường hợp đầu cùng phần là {first}. Tờ để trống ghi vào phiếu trắng, tờ hỏng ghi vào không hợp lệ.':
    '“{name}”: together {sheets} ballots, but the first case of the part has {first}. Unmarked sheets are blank, spoilt ones invalid.',
  'Thu về {returned} tờ, mà cộng các phần lại là {inAll} tờ. Hãy đếm lại.':
    '{returned} sheets came back, but the parts add up to {inAll}. Count again.',
  'Hãy nhập số phiếu, ví dụ 8.': 'Type a number of ballots, for example 8.',
  'Phát ra': 'Went out',
  'Thu về': 'Came back',
  'Đối chiếu hai kết quả kiểm phiếu': 'The two counts side by side',
  'Không hợp lệ': 'Invalid',
  'Nhập kết quả kiểm phiếu': 'Enter the count',
  'Nộp kết quả tôi đã đếm': 'Hand in my count',
  'Số tờ phiếu': 'Sheets',
  'Nhiều nhất {sheets} tờ: mỗi người một tờ của mỗi phần được bỏ.':
    'At most {sheets}: one a voter for each part he votes on.',
  'Gồm cả tờ trắng, tờ không hợp lệ và phiếu trong phong bì của người vắng.':
    'Blank and invalid sheets and the sealed ballots of absent members are among them.',
  'Phần {position}, {voters} người bỏ phiếu': 'Part {position}, {voters} voters',
  'In phiếu': 'Print the ballots',
  'Phiếu không ghi tên người bỏ. Đóng dấu rồi phát mỗi người một tờ của mỗi phần người đó được bỏ.':
    'No ballot bears a voter’s name. Stamp them and give each voter one sheet of each part he votes on.',
  'Phiếu phần {position}: {count} trường hợp': 'Ballot, part {position}: {count} cases',
  ', in {voters} bản': ', print {voters} copies',
  'Kiểm phiếu': 'The count',
  'Hai người trong tổ đếm và nhập riêng; chưa đủ hai bản thì không ai thấy bản của người kia.':
    'Two of the team count and enter apart; until both are in nobody sees the other’s.',
  '{name} đã nhập, lần {round}': '{name} has entered, round {round}',
  '{name} đã nhập': '{name} has entered',
  'Sửa kết quả tôi đã nhập': 'Correct my count',
  'Xem biên bản kiểm phiếu': 'Read the minutes of counting',
  'hai kết quả khớp nhau': 'the two counts agree',
  'hai kết quả còn lệch, xem các ô được đánh dấu': 'the two counts differ in the marked cells',
}
