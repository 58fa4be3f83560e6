/** English of this folder, by the Vietnamese of the screens. */
export const english: Record<string, string> = {
  'Hãy đổi mật khẩu tạm ở trang Tài khoản của tôi trước khi làm việc khác.':
    'Change the temporary password on the page My account before anything else.',
  'Hệ thống còn trống. Mở địa chỉ trên bằng trình duyệt để lập người quản trị đầu tiên.':
    'The system is empty. Open the address above in a browser to create the first administrator.',
  'Mã thiết lập, dùng một lần: {code}': 'Set-up code, for one use: {code}',
  'Đã thêm {count} đơn vị.': '{count} units added.',
  'Đã thêm {count} người.': '{count} people added.',
  '{name} đã có nhiệm vụ và tài khoản.': '{name} has a duty and an account.',
  'Chưa có dòng nào đúng để thêm. Hãy sửa rồi kiểm tra lại.':
    'No line is right yet. Mend them and check again.',
  'Thiếu tên đơn vị ở cột thứ nhất.': 'The unit’s name is missing in the first column.',
  'Đã có đơn vị tên này.': 'There is a unit of this name.',
  'Tên tắt {short} đã dùng cho đơn vị khác.': 'The abbreviation {short} is used by another unit.',
  'Thiếu họ và tên ở cột thứ nhất.': 'The full name is missing in the first column.',
  'Thiếu chức vụ ở cột thứ ba.': 'The post is missing in the third column.',
  'Không có đơn vị “{agency}”. Hãy ghi đúng tên tắt hoặc tên.':
    'There is no unit “{agency}”. Write its abbreviation or name exactly.',
  'Nhiệm vụ chỉ ghi “cán bộ”, “thủ trưởng” hoặc để trống.': 'The duty is “officer”, “head” or empty.',
  'Tên đăng nhập gồm chữ thường không dấu, chữ số, dấu chấm.':
    'A sign-in name has small letters without marks, digits and dots.',
  'Đơn vị này đã có người cùng họ và tên. Nếu là người khác, hãy thêm ở trang Cá nhân.':
    'Somebody of this name serves in this unit. If it is another person, add them on the page People.',
  'Một ô dài quá. Hãy rút gọn.': 'A cell is too long. Shorten it.',
  'Thiết lập hệ thống': 'Set up the system',
  'Các bước đã xong': 'Steps done',
  'Vào bàn làm việc': 'Go to the desk',
  'Năm thi đua đầu tiên đã mở. Từ đây cụm trưởng phát động, các đơn vị đăng ký và ký giao ước.':
    'The first emulation year is open. From here the lead launches it, and the units enter and sign the pledge.',
  'xong: {count}': 'done: {count}',
  'làm bây giờ': 'do this now',
  'chưa làm': 'not done',
  'Thiết lập lần đầu': 'First set-up',
  'Hệ thống còn trống. Hãy cho biết tổ chức của bạn và ai quản trị hệ thống; sau bước này, chương trình dẫn từng việc còn lại cho tới khi mở năm thi đua đầu tiên.':
    'The system is empty. Say which body it is for and who administers it; after this the program leads through the rest, up to the first emulation year.',
  'Mã thiết lập': 'Set-up code',
  'In ở cửa sổ đang chạy chương trình, ví dụ ABCD-EFGH-JK23':
    'Printed in the window where the program runs, such as ABCD-EFGH-JK23',
  'Tên tổ chức': 'Name of the body',
  'Cấp có các cơ quan, đơn vị thi đua với nhau, ví dụ Tổng cục Công nghiệp quốc phòng':
    'The level whose agencies compete with each other, such as a general department',
  'Người quản trị': 'Administrator',
  'Chữ thường không dấu, chữ số, dấu chấm, ví dụ quantri':
    'Small letters without marks, digits, dots, such as quantri',
  'Nhập lại mật khẩu': 'Password again',
  'Mỗi đơn vị cần một cán bộ thi đua (nhập số liệu, chấm điểm) và một thủ trưởng (ký giao ước, duyệt). Thủ trưởng của tổ chức ký quyết định khen thưởng.':
    'Each unit needs an emulation officer (enters figures, scores) and a head (signs the pledge, approves). The head of the body signs award decisions.',
  'Nhiệm vụ và tài khoản': 'Duties and accounts',
  'Giao nhiệm vụ, lập tài khoản': 'Give the duty and open the account',
  'Người được giao': 'Person',
  'Ở đơn vị người đó đang công tác': 'In the unit where they serve',
  'Ai đã có ở từng đơn vị': 'Who is there in each unit',
  'Cán bộ thi đua': 'Emulation officer',
  'Xem mọi tài khoản, nhiệm vụ': 'See every account and duty',
  'có {count}': '{count}',
  'Chưa có đơn vị nào để lập cụm.': 'There is no unit yet to form a cluster of.',
  'Nhập các cơ quan, đơn vị': 'Enter the agencies and units',
  'Cụm thi đua, thành viên, cụm trưởng': 'The cluster, its members and lead',
  'Lập cụm thi đua': 'Form the cluster',
  'Tên cụm, khối': 'Name of the cluster or block',
  'Ví dụ: Cụm thi đua khối cơ quan': 'For example: Cluster of staff agencies',
  'Gọi là': 'Called',
  'Chưa cử': 'Not named',
  'Các ủy viên khác được cử ở trang của hội đồng, có ngày bắt đầu và kết thúc.':
    'Other members are named on the council’s page, with first and last days.',
  'Tên hội đồng': 'Name of the council',
  'Hội đồng Thi đua - Khen thưởng {body}': 'Emulation and Commendation Council of {body}',
  'Số quyết định thành lập': 'Number of the founding decision',
  'Ví dụ 123/QĐ-TCCNQP': 'For example 123/QĐ-TCCNQP',
  'Năm thi đua đầu tiên': 'The first emulation year',
  'Chưa có cụm thi đua để mở năm.': 'There is no cluster yet to open a year for.',
  'Lập cụm thi đua, cử cụm trưởng': 'Form a cluster and name its lead',
  'Năm thi đua đầu tiên của {cluster}': 'The first emulation year of {cluster}',
  'Năm thi đua {year} đã mở.': 'The emulation year {year} is open.',
  'Xem các mốc của năm': 'See the steps of the year',
  'Mở năm là đặt các mốc theo lịch đã chọn; chưa có gì phải nộp cho tới khi cụm trưởng phát động.':
    'Opening a year sets its steps by the chosen calendar; nothing is due until the lead launches it.',
  'Mở năm thi đua đầu tiên': 'Open the first emulation year',
  'Bước tiếp: {step}': 'Next: {step}',
  'Các cơ quan, đơn vị của {body}': 'Agencies and units of {body}',
  'Chép ba cột từ Excel rồi dán vào đây, mỗi đơn vị một dòng: tên, tên tắt, chức năng. Cột sau có thể để trống.':
    'Copy three columns from a spreadsheet and paste them here, one unit a line: name, abbreviation, function. The later columns may be empty.',
  'Kiểm tra các dòng': 'Check the lines',
  'Ví dụ: Cục Chính trị ⇥ CCT ⇥ Công tác đảng, công tác chính trị (⇥ là phím Tab). Nhiều nhất {most} dòng.':
    'For example: Political Department ⇥ PD ⇥ Party and political work (⇥ is the Tab key). At most {most} lines.',
  'Thêm {count} đơn vị': 'Add {count} units',
  'Xem các đơn vị đã có': 'See the units there are',
  'Cá nhân và chức vụ': 'People and posts',
  'Dán từ Excel, mỗi người một dòng: họ và tên, cấp bậc, chức vụ, tên tắt đơn vị. Thêm được hai cột: nhiệm vụ (cán bộ hoặc thủ trưởng) và tên đăng nhập, để giao nhiệm vụ và lập tài khoản luôn.':
    'Paste from a spreadsheet, one person a line: full name, rank, post, abbreviation of the unit. Two more columns are possible: duty (officer or head) and sign-in name, to give the duty and open the account at once.',
  'Tên tắt các đơn vị': 'Abbreviations of the units',
  'Ví dụ: Nguyễn Văn An ⇥ Đại úy ⇥ Trợ lý thi đua ⇥ CCT ⇥ cán bộ ⇥ cct.canbo (⇥ là phím Tab). Nhiều nhất {most} dòng.':
    'For example: Nguyễn Văn An ⇥ Captain ⇥ Emulation assistant ⇥ PD ⇥ officer ⇥ pd.officer (⇥ is the Tab key). At most {most} lines.',
  'Thêm {count} người': 'Add {count} people',
  'Giữ chức vụ từ ngày': 'In the post from',
  'Xem những người đã có': 'See the people there are',
  'Mật khẩu tạm cho các tài khoản mới': 'Temporary password for the new accounts',
  'Ít nhất 10 ký tự; mỗi người phải đổi ở lần đăng nhập đầu.':
    'At least 10 characters; each person must change it at the first sign-in.',
  'cán bộ thi đua': 'emulation officer',
  '{count} dòng còn sai được giữ lại ở ô trên sau khi thêm các dòng đúng.':
    '{count} wrong lines stay in the box above after the right ones are added.',
  Dòng: 'Line',
  'Kiểm tra': 'Check',
  đúng: 'right',
  'Đã lập hệ thống và người quản trị. Bạn đã đăng nhập.':
    'The system and its administrator are made. You are signed in.',
  'Mã thiết lập chưa đúng. Hãy xem mã ở cửa sổ đang chạy chương trình.':
    'The set-up code is wrong. Look at the window where the program runs.',
  'Nhập cá nhân và chức vụ': 'Enter people and posts',
  'Lập Hội đồng Thi đua - Khen thưởng': 'Form the Emulation and Commendation Council',
  'Mật khẩu mới phải khác mật khẩu hiện nay.': 'The new password must differ from the present one.',
  'Bạn đang dùng mật khẩu tạm do người quản trị đặt. Hãy đổi mật khẩu ở dưới để bắt đầu làm việc.':
    'You are using a temporary password set by the administrator. Change it below to begin.',
}
