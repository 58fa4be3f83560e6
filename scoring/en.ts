/** Sentences of the scoring core in English, by the Vietnamese. */
export const english: Record<string, string> = {
  'Mức của điều kiện': 'The figure of the condition',
  'Tỷ lệ đơn vị dẫn đầu': 'The share of leading units',
  'Mức xếp loại “{title}” chưa có mã. Hãy ghi một mã riêng cho mức này.':
    'The band “{title}” has no code. Give it a code of its own.',
  'Mã “{code}” dùng cho nhiều mức xếp loại. Hãy đặt cho mỗi mức một mã riêng.':
    'The code “{code}” stands for several bands. Give each band a code of its own.',
  'Điểm từ': 'Points from',
  'Điểm đến dưới': 'Points below',
  'Mức từ {from} đến dưới {to} điểm không chứa số nào. Hãy sửa để điểm đầu nhỏ hơn điểm cuối.':
    'The band from {from} to below {to} points holds no figure. Make its beginning smaller than its end.',
  'Tiêu chí “{title}” chưa có mã. Hãy ghi một mã riêng cho tiêu chí này.':
    'The criterion “{title}” has no code. Give it a code of its own.',
  'Mã “{code}” dùng cho nhiều tiêu chí. Hãy đặt cho mỗi tiêu chí một mã riêng.':
    'The code “{code}” stands for several criteria. Give each criterion a code of its own.',
  'Không dùng được mã “{code}”. Hãy chọn một mã khác, ví dụ 1.2 hoặc A3.':
    'The code “{code}” cannot be used. Choose another, for example 1.2 or A3.',
  'Đơn vị “{name}” chưa có mã. Hãy ghi một mã riêng cho đơn vị.':
    'The unit “{name}” has no id. Give it an id of its own.',
  'Mã đơn vị “{id}” có hai lần. Hãy giữ lại một dòng cho mỗi đơn vị.':
    'The unit id “{id}” stands twice. Keep one row for each unit.',
  'Số liệu “{measure}” không có trong bảng tiêu chí. Hãy kiểm tra lại mã, hoặc bỏ số liệu này.':
    'The figure “{measure}” is not in the scale. Check the code, or leave the figure out.',
  'Hãy ghi có hoặc không.': 'Enter yes or no.',
  'Không có mức “{grade}”. Hãy dùng một trong các mức: {grades}.':
    'There is no grade “{grade}”. Use one of: {grades}.',
  'Hãy ghi một con số, ví dụ 9.5.': 'Enter a figure, for example 9.5.',
  'Hãy ghi một số nguyên từ 0.': 'Enter a whole number from 0.',
  'Kế hoạch không được âm.': 'A plan may not be negative.',
  'Chỉ kiểm tra {size} mẫu nên không thể có {good} mẫu đạt.':
    'Only {size} samples are checked, so {good} cannot be good.',
  'Không có tiêu chí “{code}”. Hãy dùng mã của một tiêu chí trong bảng.':
    'There is no criterion “{code}”. Use the code of a criterion of the scale.',
  '“{code}” là một nhóm. Hãy ghi từng tiêu chí trong nhóm là không giao.':
    '“{code}” is a group. Mark each criterion in it as not assigned.',
  'Số phiếu phải là số nguyên từ 0. Hãy sửa số phiếu.': 'Votes are a whole number from 0. Correct the votes.',
  '{what} “{figure}” không phải là số. Hãy ghi số thập phân, ví dụ 9.5.':
    '{what} “{figure}” is no number. Write a decimal number, for example 9.5.',
  '{what} “{figure}” không được âm. Hãy ghi số từ 0 trở lên.':
    '{what} “{figure}” may not be negative. Write a number from 0 up.',
  '{what} phải lớn hơn 0. Hãy ghi một số lớn hơn 0.': '{what} must be above 0. Write a number above 0.',
  '{what} “{figure}” không được quá 100 %. Hãy ghi một số từ 0 đến 100.':
    '{what} “{figure}” may not pass 100 %. Write a number from 0 to 100.',
  'Điểm tối đa': 'The most points',
  'Trọng số': 'The weight',
  'Mức trần': 'The cap',
  'Mức sàn': 'The floor',
  'Điểm tối đa theo đối tượng': 'The most points of an audience',
  'Đối tượng “{group}” có hai mức điểm tối đa. Hãy giữ lại một mức.':
    'The audience “{group}” has two figures for the most points. Keep one.',
  'Tiêu chí không áp dụng cho ai. Hãy chọn đối tượng áp dụng hoặc bỏ tiêu chí này.':
    'The criterion applies to nobody. Choose whom it applies to, or leave it out.',
  'Mức sàn {floor} cao hơn mức trần {cap}. Hãy sửa một trong hai mức.':
    'The floor {floor} is above the cap {cap}. Correct one of them.',
  'Tiêu chí có cả điểm và trọng số. Hãy chỉ ghi một trong hai.':
    'The criterion has both points and a weight. Write only one of them.',
  'Nhóm tiêu chí không có cách tính riêng. Hãy bỏ cách tính của nhóm, hoặc bỏ các tiêu chí con.':
    'A group has no method of its own. Leave out the method of the group, or its lines.',
  'Tiêu chí con phải cùng phần (điểm chuẩn, điểm thưởng, điểm trừ) với nhóm của nó. Hãy chuyển tiêu chí ra khỏi nhóm hoặc sửa phần.':
    'A line must be of the same part (standard, extra, deduction) as its group. Move it out of the group or correct the part.',
  'Tiêu chí chỉ ghi nhận nên không có điểm. Hãy bỏ điểm, hoặc chọn cách tính điểm, hoặc thêm tiêu chí con.':
    'A criterion that is only noted has no points. Leave the points out, choose a method, or add lines below it.',
  'Điểm trừ không có điểm thưởng vượt kế hoạch. Hãy bỏ phần thưởng vượt, hoặc chuyển tiêu chí sang phần khác.':
    'A deduction earns no extra points over the plan. Leave them out, or move the criterion to another part.',
  'Tiêu chí chưa có điểm tối đa. Hãy ghi điểm, hoặc trọng số trong nhóm có điểm.':
    'The criterion does not say its most points. Write points, or a weight in a group with points.',
  'Số liệu “{measure}” không phải là số. Hãy chọn tiêu chí ghi bằng con số.':
    '“{measure}” is not a figure. Choose a criterion entered as a figure.',
  '“{measure}” không phải là tiêu chí có hoặc không. Hãy chọn tiêu chí trả lời có hoặc không.':
    '“{measure}” is no yes-or-no criterion. Choose one answered by yes or no.',
  'Không có số liệu “{measure}”. Hãy dùng mã của một tiêu chí, hoặc mã kèm “:plan” cho kế hoạch của nó.':
    'There is no figure “{measure}”. Use the code of a criterion, or the code with “:plan” for its plan.',
  '“{measure}” không xếp theo mức. Hãy chọn tiêu chí có các mức xếp loại.':
    '“{measure}” is not graded. Choose a criterion with grades.',
  'Mức thưởng cho mỗi 1 % vượt': 'The extra points for each 1 % over',
  'Mức thưởng vượt tối đa': 'The most extra points over the plan',
  'Tỷ lệ điểm khi đạt kế hoạch': 'The share of points at the plan',
  'Điểm mỗi lần': 'Points for each',
  'Điểm của mức': 'The points of the grade or step',
  'Tỷ lệ điểm của mức': 'The share of points of the grade or step',
  'Kế hoạch vừa là số cố định vừa lấy từ “{plan}”. Hãy chọn một trong hai.':
    'The plan is both a fixed figure and taken from “{plan}”. Choose one of them.',
  'Kế hoạch cố định': 'The fixed plan',
  'Chưa có mức xếp loại nào. Hãy ghi ít nhất một mức.': 'There is no grade yet. Write at least one.',
  'Có mức xếp loại chưa có tên. Hãy ghi tên cho từng mức.': 'A grade has no name. Name every grade.',
  'Mức “{grade}” ghi hai lần. Hãy giữ lại một.': 'The grade “{grade}” stands twice. Keep one.',
  'Chưa ghi việc nào bị trừ điểm. Hãy ghi ít nhất một việc và số điểm trừ.':
    'No event takes points yet. Write at least one, with the points it takes.',
  'Điểm trừ mỗi lần': 'Points taken for each',
  'Điểm mỗi mẫu đạt': 'Points for each good sample',
  'Số mẫu kiểm tra phải là số nguyên lớn hơn 0. Hãy sửa số mẫu.':
    'The size of the sample is a whole number above 0. Correct it.',
  'Tổng điểm chuẩn yêu cầu': 'The standard points asked for',
  'Trần điểm thưởng vượt kế hoạch': 'The cap of points over the plans',
  'Trần điểm thưởng': 'The cap of extra points',
  'Trần điểm trừ': 'The cap of deductions',
  'Tổng điểm thấp nhất': 'The lowest total',
  'Tổng điểm cao nhất': 'The highest total',
  'Tổng điểm thấp nhất {floor} cao hơn tổng điểm cao nhất {cap}. Hãy sửa một trong hai mức.':
    'The lowest total {floor} is above the highest total {cap}. Correct one of them.',
  'Số chữ số thập phân khi hiển thị phải là số nguyên từ 0 đến 10. Hãy sửa lại.':
    'The decimals shown are a whole number from 0 to 10. Correct it.',
  'Chưa có bậc điểm nào. Hãy ghi ít nhất một bậc.': 'There is no step yet. Write at least one.',
  'Đầu bậc': 'The beginning of the step',
  'Cuối bậc': 'The end of the step',
  'Bậc từ {from} đến dưới {to} không chứa số nào. Hãy sửa để đầu bậc nhỏ hơn cuối bậc.':
    'The step from {from} to below {to} holds no figure. Make its beginning smaller than its end.',
  'Bậc từ {from} đến dưới {to} chồng lên bậc từ {from2} đến dưới {to2}. Hãy sửa để mỗi số chỉ thuộc một bậc.':
    'The step from {from} to below {to} overlaps the one from {from2} to below {to2}. Let every figure fall into one step only.',
  'Trọng số chỉ có nghĩa trong một nhóm có điểm. Hãy ghi điểm cho tiêu chí này.':
    'A weight has a meaning only in a group with points. Write points for this criterion.',
  'Nhóm ghi trọng số nhưng các dòng trong nhóm thì không. Hãy ghi trọng số cho từng dòng trong nhóm.':
    'The group has a weight but its lines have none. Write a weight for each line of the group.',
  'Trong nhóm có dòng ghi trọng số, có dòng ghi điểm. Hãy dùng một cách cho cả nhóm.':
    'Some lines of the group have weights, others points. Use one way for the whole group.',
  'Các dòng trong nhóm ghi trọng số nhưng nhóm chưa có điểm. Hãy ghi điểm của nhóm.':
    'The lines of the group have weights but the group has no points. Write the points of the group.',
  'Điểm của nhóm là {said} nhưng các dòng cộng lại được {found}. Hãy sửa điểm của nhóm hoặc của các dòng; muốn giới hạn điểm của nhóm, hãy ghi mức trần.':
    'The group says {said} points but its lines come to {found}. Correct the group or its lines; to limit the group, write a cap.',
  'Tổng điểm chuẩn là {found}, quy chế của cụm yêu cầu {expected}. Hãy sửa điểm của các tiêu chí hoặc sửa tổng điểm yêu cầu.':
    'The standard points come to {found}, the rules of the cluster ask for {expected}. Correct the points of the criteria or the sum asked for.',
  'Tiêu chí “{code}” nằm trong nhóm “{parent}” nhưng bảng không có mã này. Hãy sửa mã nhóm hoặc thêm nhóm.':
    'The criterion “{code}” stands in the group “{parent}”, but there is no such code. Correct the code of the group or add the group.',
  'Các tiêu chí nằm trong nhau thành vòng: {codes}. Hãy sửa mã nhóm của một trong các tiêu chí này.':
    'Criteria stand within each other in a circle: {codes}. Correct the group of one of them.',
  'Điều kiện “{gate}” không đạt nên tiêu chí không có điểm.':
    'The condition “{gate}” is not met, so the criterion gives no points.',
  'Chưa đủ số liệu nên chưa có điểm.': 'Figures are missing, so there are no points yet.',
  'Không giao{reason}, tính là đạt: {points} điểm.':
    'Not assigned{reason}, counted as reached: {points} points.',
  'Không giao{reason}: điểm của các dòng còn lại trong nhóm được nhân lên cho đủ.':
    'Not assigned{reason}: the points of the other lines of the group are scaled up.',
  'Không giao{reason}: không tính điểm.': 'Not assigned{reason}: left out.',
  '{words} Mức trần {points}.': '{words} Cap {points}.',
  '{words} Mức sàn {points}.': '{words} Floor {points}.',
  'Cộng các dòng trong nhóm: {points}.': 'The lines of the group together: {points}.',
  'Cộng các dòng trong nhóm, nhân {factor} cho phần không giao: {points}.':
    'The lines of the group together, times {factor} for what is not assigned: {points}.',
  'Người chấm cho {points} trên {max} điểm.': 'The assessor gave {points} of {max} points.',
  'Chỉ ghi nhận: {value}.': 'Only noted: {value}.',
  'Không đạt: {points} điểm.': 'Not met: {points} points.',
  'Đạt: {points} điểm.': 'Met: {points} points.',
  'Mức “{value}”: {points} điểm.': 'Grade “{value}”: {points} points.',
  'Thuộc bậc cho {points} trên {max} điểm.': 'Falls into the step that gives {points} of {max} points.',
  '{value} × {each} = {points}.': '{value} × {each} = {points}.',
  'Trừ {points} điểm cho các việc đã xảy ra.': '{points} points taken for what happened.',
  'Còn {points} trên {max} điểm sau khi trừ các việc đã xảy ra.':
    '{points} of {max} points left after what happened.',
  'Đạt kế hoạch ({actual} so với {plan}): {points} điểm.':
    'The plan is reached ({actual} against {plan}): {points} points.',
  'Vượt kế hoạch ({actual} so với {plan}): {points} điểm, thưởng {over}.':
    'Over the plan ({actual} against {plan}): {points} points, and {over} extra.',
  '{plan} / {actual} × {max} = {points}.': '{plan} / {actual} × {max} = {points}.',
  '{actual} / {plan} × {max} = {points}.': '{actual} / {plan} × {max} = {points}.',
  'Chưa đạt kế hoạch: {share} % × {upper} / {lower} × {max} = {points}.':
    'Below the plan: {share} % × {upper} / {lower} × {max} = {points}.',
  'Đạt kế hoạch ({actual} so với {plan}): {share} % của {max} là {points}.':
    'The plan is reached ({actual} against {plan}): {share} % of {max} is {points}.',
  'Vượt kế hoạch ({actual} so với {plan}), so với mức vượt cao nhất của cụm: {points}.':
    'Over the plan ({actual} against {plan}), compared with the best excess of the cluster: {points}.',
  'Với số liệu đã thử, mọi đơn vị có điểm bằng nhau ở tiêu chí “{title}”, nên tiêu chí không phân biệt được đơn vị nào.':
    'On the figures tried, every unit has the same points at “{title}”, so the criterion tells no unit from another.',
  'Với số liệu đã thử, chỉ số “{title}” bằng nhau ở mọi đơn vị nên không phân định được khi bằng điểm.':
    'On the figures tried, the indicator “{title}” is the same for every unit, so it decides nothing between equal totals.',
  'Không đơn vị nào đạt được mức “{title}”: tổng điểm cao nhất là {top}, mức này cần từ {from}.':
    'No unit can reach the band “{title}”: the highest total is {top}, the band begins at {from}.',
  'Mức “{title}” không bao giờ được dùng: mức “{before}” đứng trước đã nhận mọi điểm của nó.':
    'The band “{title}” is never used: the band “{before}” before it takes all its points.',
  'Số liệu “{measure}” được tính điểm ở nhiều tiêu chí: {codes}. Hãy kiểm tra xem có tính trùng không.':
    'The figure “{measure}” earns points at several criteria: {codes}. Check whether it is counted twice.',
  'Tiêu chí “{code}” có tên gần giống tiêu chí “{before}”. Hãy kiểm tra xem có tính trùng không.':
    'The criterion “{code}” has nearly the same name as “{before}”. Check whether something is counted twice.',
  'Không đơn vị nào thuộc đối tượng của tiêu chí “{title}”. Hãy kiểm tra đối tượng áp dụng.':
    'No unit belongs to those the criterion “{title}” applies to. Check whom it applies to.',
  'Tiêu chí “{title}” không cho điểm nào dù kết quả ra sao. Hãy ghi điểm, hoặc chuyển thành tiêu chí chỉ ghi nhận.':
    'The criterion “{title}” gives no points whatever the result. Write points, or make it one that is only noted.',
  'Từ {from} đến dưới {to} không thuộc bậc nào nên không có điểm. Hãy kiểm tra các bậc.':
    'From {from} to below {to} falls into no step and gives nothing. Check the steps.',
  'Có mức cho {given}, nhiều hơn điểm tối đa của tiêu chí. Hãy kiểm tra lại.':
    'A step or grade gives {given}, more than the points of the criterion. Check it.',
  'Tổng điểm chuẩn của “{name}” là {total}, của đơn vị khác là {usual}. Hãy kiểm tra xem có đúng ý không.':
    'The standard points of “{name}” come to {total}, those of others to {usual}. Check whether that is meant.',
  'Điểm phải từ 0 đến điểm tối đa của tiêu chí.': 'Points must be from 0 to the most of the criterion.',
  'Kế hoạch bằng 0 nên không tính được tỷ lệ. Hãy sửa kế hoạch, ghi là không giao chỉ tiêu, hoặc chọn cách tính khi kế hoạch bằng 0.':
    'The plan is 0, so there is no ratio. Correct the plan, mark it as not assigned, or choose a rule for a plan of 0.',
}
