/** Lists of many proposals, in English. */
export const english: Record<string, string> = {
  'Nhập danh sách đề nghị': 'Bring a list of proposals',
  'Xem trước danh sách': 'Preview the list',
  'Hoặc tệp XLSX': 'Or an XLSX file',
  'Tên danh sách': 'Name of the list',
  'Danh hiệu, hình thức chung': 'Title or form for all',
  'Ghi ở từng dòng': 'Written in each line',
  'Danh sách dán từ Excel': 'List pasted from Excel',
  'Chép cả vùng ô trong Excel rồi dán vào đây; nhiều nhất 1.000 dòng. Chưa có gì được ghi trước khi bạn xác nhận.':
    'Copy the cells in Excel and paste them here; 1,000 lines at most. Nothing is written before you confirm.',
  'Dòng tiêu đề với các cột theo thứ tự bất kỳ: họ và tên (hoặc tên tập thể), cấp bậc, đơn vị, năm sinh, danh hiệu, loại hình, thành tích, đối tượng (cá nhân, tập thể, hộ), địa chỉ, từ ngày, đến ngày.':
    'A head with columns in any order: name (or collective), rank, unit, year of birth, award, route, achievement, kind (person, collective, household), address, from, to.',
  'Không có dòng tiêu đề thì các cột lần lượt là: họ và tên, cấp bậc, đơn vị, năm sinh, danh hiệu, thành tích.':
    'Without a head the columns are: name, rank, unit, year of birth, award, achievement.',
  'Họ tên được tìm trong người của cơ quan; trùng tên thì xét cấp bậc, đơn vị, năm sinh, rồi mới hỏi bạn.':
    'Names are looked for among the people of the agency; of doubled names by rank, unit, year of birth, and then you are asked.',
  'Hộ gia đình: ghi “hộ” ở cột đối tượng, họ tên chủ hộ và địa chỉ.':
    'A household: “hộ” in the column of kinds, the name of its head and the address.',
  'Chưa có dòng nào có họ tên. Hãy dán danh sách hoặc chọn tệp XLSX.':
    'No line with a name yet. Paste a list or choose an XLSX file.',
  'Danh sách có {count} dòng; mỗi lần nhiều nhất {most}. Hãy tách thành nhiều danh sách.':
    'The list has {count} lines; {most} at most at once. Split it.',
  'Còn {count} dòng chưa đúng. Hãy sửa rồi xem lại trước khi nhập.':
    '{count} lines are still wrong. Mend them and preview before bringing it in.',
  'Mọi dòng đều đã có đề nghị; không có gì để nhập.': 'Every line is proposed already; nothing to bring.',
  'Đã nhập {count} đề nghị.': '{count} proposals brought in.',
  'Không rõ danh hiệu, hình thức “{text}”. Hãy ghi đúng tên trong danh mục.':
    'Unknown title or form “{text}”. Write its name as in the catalogue.',
  'Không rõ loại hình “{text}”.': 'Unknown route “{text}”.',
  'Chưa có thành tích. Hãy ghi vài câu có số liệu.': 'No achievement. Write a few sentences with figures.',
  'Thành tích dài quá 4.000 ký tự. Hãy rút gọn.': 'The achievement is over 4,000 signs. Shorten it.',
  'Không thấy “{name}” trong cơ quan năm nay. Hãy xem lại họ tên, hoặc ghi người này vào hệ thống trước.':
    '“{name}” is not found in the agency this year. Check the name, or write this person down first.',
  'Có {count} người cùng tên. Hãy chọn đúng người.': '{count} people bear this name. Choose the right one.',
  'Trùng với dòng {row}, bỏ qua.': 'Same as line {row}, left out.',
  'Đã có đề nghị này trong năm, bỏ qua.': 'Proposed this year already, left out.',
  'Xem trước danh sách đề nghị': 'Preview of the list',
  'Số dòng': 'Lines',
  'Sẽ nhập': 'To bring in',
  'Trùng, bỏ qua': 'Twins, left out',
  'Dòng chưa đúng': 'Wrong lines',
  'Và {count} dòng nữa.': 'And {count} lines more.',
  'Từng dòng của danh sách': 'The lines of the list',
  'Còn {count} dòng chưa đúng. Sửa ở ô bên dưới rồi xem trước lại.':
    '{count} lines are wrong. Mend them in the field below and preview again.',
  'Nhập danh sách': 'Bring the list in',
  'Đã gõ': 'Typed',
  'Người nào': 'Who',
  'sẽ nhập': 'to bring in',
  'cần chọn': 'choose',
  'chưa đúng': 'wrong',
  trùng: 'twin',
  'Sửa danh sách': 'Mend the list',
  'Xem trước lại': 'Preview again',
}
