% The standards of the most used awards, written a second time from the handbooks alone (law-2024, law-2003).
%
% Reads one history in JSON per line, writes one line per history: the outcomes in the order of awards/1.
%   swipl standards.pl -- YEAR RECEIVED LAYER WINDOWS RUN USE      (or: -- awards)
%
% A condition is certain, or only possible while facts are unknown, or neither:
%   certain -> met, possible -> missing, neither -> notMet; what people must judge -> forPeople; an unread text -> unread.
% From worst to best: notMet < unread < missing < forPeople < met. all = the worst of them, any = the best of them.

:- use_module(library(http/json)).
:- use_module(library(lists)).
:- use_module(library(apply)).
:- initialization(main, main).
:- set_prolog_flag(double_quotes, atom).

:- dynamic ask/2, knows/1, says/2, rating/2, title/2, titled_year/1, of_year/3, award/3, work/3, discipline/2,
       hardship/2, span/3.
:- discontiguous certain/1, possible/1, rule/4.

% ------------------------------------------------------------------ outcomes

rank(notMet, 0).  rank(unread, 1).  rank(missing, 2).  rank(forPeople, 3).  rank(met, 4).

outcome(all(Cs), O) :- !, ranks(Cs, Rs), min_list([4|Rs], R), rank(O, R).
outcome(any(Cs), O) :- !, ranks(Cs, Rs), max_list([0|Rs], R), rank(O, R).
outcome(people, forPeople) :- !.
outcome(unread, unread) :- !.
outcome(C, met) :- certain(C), !.
outcome(C, missing) :- possible(C), !.
outcome(_, notMet).

ranks([], []).
ranks([C|Cs], [R|Rs]) :- outcome(C, O), rank(O, R), !, ranks(Cs, Rs).

% ------------------------------------------------------------------ what is certain, what is possible

certain(not(C)) :- !, \+ possible(C).
certain(each(From, To, C)) :- !, forall(between(From, To, Y), (in_year(C, Y, D), certain(D))).
certain(some(N, From, To, C)) :- !, counted(N, From, To, C, certain).
possible(not(C)) :- !, \+ certain(C).
possible(each(From, To, C)) :- !, forall(between(From, To, Y), (in_year(C, Y, D), possible(D))).
possible(some(N, From, To, C)) :- !, counted(N, From, To, C, possible).

counted(N, From, To, C, How) :-
    aggregate_all(count, (between(From, To, Y), in_year(C, Y, D), call(How, D)), Found), Found >= N.

in_year(rated(Least), Y, rated(Y, Least)).
in_year(holds(Titles), Y, holds(Y, Titles)).

% “Mức độ hoàn thành nhiệm vụ” of a year.
grade(notCompleted, 0).  grade(completed, 1).  grade(good, 2).  grade(excellent, 3).

certain(rated(Y, Least)) :- rating(Y, R), grade(R, G), grade(Least, L), G >= L.
possible(rated(Y, Least)) :- rating(Y, _) -> certain(rated(Y, Least)) ; true.

% A title of a year.
certain(holds(Y, Titles)) :- member(T, Titles), title(Y, T), !.
possible(holds(Y, Titles)) :- titled_year(Y) -> certain(holds(Y, Titles)) ; true.

% An award already received, by the end of a year, that may found a higher one: never a sudden or a thematic one.
certain(received(Codes, From, To)) :- founded(Codes, From, To, 1).
possible(received(Codes, From, To)) :- possible(received(1, Codes, From, To)).
certain(received(N, Codes, From, To)) :- founded(Codes, From, To, N).
possible(received(N, Codes, From, To)) :- founded(Codes, From, To, N), !.
possible(received(_, _, From, To)) :- \+ all_known(awards, From, To).

founded(Codes, From, To, N) :-
    aggregate_all(count, (award(C, R, Y), memberchk(C, Codes), \+ memberchk(R, [exceptional, thematic]), Y >= From, Y =< To), F),
    F >= N.

% Works recognised in those years, reaching at least so far, not yet used up.
reach(grassroots, 0).  reach(formation, 1).  reach(ministry, 2).  reach(national, 3).

certain(works(N, Least, For, From, To)) :- unused(Least, For, From, To, F), F >= N.
possible(works(N, Least, For, From, To)) :- certain(works(N, Least, For, From, To)), !.
possible(works(_, _, _, From, To)) :- \+ all_known(works, From, To).

unused(Least, For, From, To, Found) :-
    reach(Least, L),
    aggregate_all(count, (work(Y, R, By), Y >= From, Y =< To, reach(R, G), G >= L, usable(By, For)), Found).

usable(nothing, _).
usable(By, title) :- ask(use, oncePerKind), is_title(By).

% No discipline touches those years.
certain(undisciplined(From, To)) :- \+ touched(From, To), all_known(disciplines, From, To).
possible(undisciplined(From, To)) :- \+ touched(From, To).
certain(untouched(From, To)) :- \+ touched(From, To).
possible(untouched(From, To)) :- \+ touched(From, To).
touched(From, To) :- discipline(A, B), A =< To, B >= From, !.

% A list known as a whole for every one of those years; for a whole life (from 0), from the first year of the career.
all_known(List, From, To) :- knows(List), ( span(List, A, B) -> first_of(From, First), A =< First, B >= To ; true ).

first_of(0, First) :- !, findall(Y, (member(K, [recruitedOn, servedFrom]), says(K, date(Y, _, _))), Ys), min_list(Ys, First).
first_of(From, From).

% Plain facts of the person and of the year.
certain(status(Ss)) :- says(status, S), memberchk(S, Ss), !.
possible(status(Ss)) :- says(status, _) -> certain(status(Ss)) ; true.

certain(entered(Y)) :- of_year(Y, entered, true).
possible(entered(Y)) :- of_year(Y, entered, E) -> E == true ; true.

certain(absent_under(Y, N)) :- of_year(Y, absentDays, A), A < N.
possible(absent_under(Y, N)) :- of_year(Y, absentDays, A) -> A < N ; true.

certain(tests(Y, Pass, Good)) :- of_year(Y, passPercent, P), P >= Pass, of_year(Y, goodPercent, G), G >= Good.
possible(tests(Y, Pass, Good)) :-
    ( of_year(Y, passPercent, P) -> P >= Pass ; true ), ( of_year(Y, goodPercent, G) -> G >= Good ; true ).

% “Mới tuyển dụng dưới N tháng”: by the day of recruitment, to the end of the year; months in the unit alone only clear.
certain(not_new(Y, N)) :- months_since(Y, M), !, M >= N.
certain(not_new(Y, N)) :- of_year(Y, monthsInUnit, A), moved_months(Y, B), A + B >= N.
possible(not_new(Y, N)) :- months_since(Y, M) -> M >= N ; true.
months_since(Y, M) :- says(recruitedOn, date(A, B, _)), M0 is (Y + 1 - A) * 12 + 1 - B,
    ( says(recruitedOn, date(A, B, 1)) -> M = M0 ; M is M0 - 1 ).
moved_months(Y, M) :- of_year(Y, transferredMonths, M), !.
moved_months(_, 0).

% Away at study: below Least months nothing is asked, below a year a result of “khá”; a year and longer goes to Long.
course(Y, Least, Long, C) :- of_year(Y, study, S), S \== null, S.months >= 12, !, ( Long == good -> C = study(Y, Least) ; C = Long ).
course(Y, Least, _, study(Y, Least)).
certain(study(Y, Least)) :- of_year(Y, study, S), study_passes(S, Least), !.
possible(study(Y, Least)) :- of_year(Y, study, S) -> study_passes(S, Least) ; true.
study_passes(null, _) :- !.
study_passes(S, Least) :- S.months < Least, !.
study_passes(S, _) :- memberchk(S.result, [excellent, good, fair]).

% The old unit is asked about who moved during the year; forty days away are unread from 2024, said of whom it concerns.
old_unit(Y, From, C) :- moved_months(Y, M), M >= From -> C = people ; C = all([]).
long_absence(Y, C) :- of_year(Y, absentDays, A), A >= 40 -> C = unread ; C = all([]).

% “Chỉ huy chủ trì” follows the unit he or she leads.
certain(follows(Y, How)) :- of_year(Y, leads, L), ( L == null ; led_well(L, How) ), !.
possible(follows(Y, How)) :- of_year(Y, leads, L) -> ( L == null ; led_well(L, How) ; might_lead_well(L, How) ), ! ; true.
led_well(L, _) :- get_dict(unitCommended, L, true), !.
led_well(L, rated) :- get_dict(unitRating, L, R), memberchk(R, [good, excellent]).
might_lead_well(L, _) :- \+ get_dict(unitCommended, L, _), !.
might_lead_well(L, rated) :- \+ get_dict(unitRating, L, _).

% Unbroken service in whole years, at the day of receipt; in hard places a day may count double.
certain(served(Least, Below, Double)) :- ended(E), service(E, Double, Min, Max), Min >= Least, Max < Below.
possible(served(Least, Below, Double)) :-
    ( says(servedFrom, _) ->
        ask(received, Now),
        ( ended(E) -> service(E, Double, Min, Max) ; service(Now, Double, _, Max), Min = 0 ),
        Max >= Least, Min < Below
    ; true ).

ended(E) :- ask(received, Now), says(servedTo, T), ( T == null -> E = Now ; T @< Now -> later(T, 1, E) ; E = Now ).

service(End, Double, Min, Max) :-
    says(servedFrom, From), years_between(From, End, Plain),
    ( Double == no -> Min = Plain, Max = Plain
    ; knows(hardship) -> findall(A-B, hardship(A, B), Spells), doubled(Spells, From, End, Double, Min), Max = Min
    ; Min = Plain, doubled([date(1900, 1, 1)-null], From, End, Double, Max) ).

% Time in hard places is counted again: whole years as years, the rest as days, laid behind the last day.
doubled(Spells, From, End, Since, Years) :-
    ( Since @> From -> First = Since ; First = From ),
    stretches(Spells, First, End, Ss), foldl(longer, Ss, 0-0, Ys-Ds),
    End = date(Y, M, D), Y1 is Y + Ys, ( M-D == 2-29, \+ leap(Y1) -> End1 = date(Y1, 3, 1) ; End1 = date(Y1, M, D) ),
    later(End1, Ds, Last), years_between(From, Last, Years).

longer(A-B, Y0-D0, Y1-D1) :-
    years_between(A, B, Ys), A = date(Y, M, D), Y2 is Y + Ys, ( M-D == 2-29, \+ leap(Y2) -> C = date(Y2, 3, 1) ; C = date(Y2, M, D) ),
    day_number(C, N), day_number(B, E), Y1 is Y0 + Ys, D1 is D0 + min(364, E - N).

% The spells inside the time from First to before End, those that touch or overlap made one.
stretches(Spells, First, End, Joined) :-
    findall(A-B, (member(A0-B0, Spells), ( A0 @< First -> A = First ; A = A0 ),
                  ( B0 == null -> B = End ; later(B0, 1, B1), ( B1 @> End -> B = End ; B = B1 ) ), A @< B), Ss0),
    msort(Ss0, Ss), join(Ss, Joined).
join([A-B, C-D|Ss], Js) :- C @=< B, !, ( D @> B -> E = D ; E = B ), join([A-E|Ss], Js).
join([S|Ss], [S|Js]) :- !, join(Ss, Js).
join([], []).

% A year in hard places.
certain(hard_year) :- knows(hardship), hard_length(N), N >= 1.
possible(hard_year) :- knows(hardship) -> certain(hard_year) ; true.
hard_length(N) :-
    ask(received, Now), ( says(servedFrom, From) -> true ; From = date(1900, 1, 1) ),
    findall(A-B, hardship(A, B), Spells), stretches(Spells, From, Now, Ss), foldl(longer, Ss, 0-0, Ys-Ds), N is Ys + Ds // 365.

certain(serving) :- says(servedTo, T), ask(received, Now), ( T == null ; T @>= Now ), !.
possible(serving) :- says(servedTo, _) -> certain(serving) ; true.

% ------------------------------------------------------------------ the law

awards([advancedSoldier, advancedWorker, grassrootsFighter, ministryFighter, armyFighter, nationalFighter,
        certificateOfMerit, primeMinisterCertificate, labourOrder3,
        gloriousFighterMedal1, gloriousFighterMedal2, gloriousFighterMedal3, militaryFlagMedal]).

law(Law) :- ask(received, D), ask(layer, L), ( D @< date(2024, 1, 1) -> Law = L-2003 ; Law = L-2022 ).

standard(Award, C) :- law(Law), ask(year, Y), rule(Law, Award, Y, C), !.

% --- Law 06/2022, Điều 24: Lao động tiên tiến, Chiến sĩ tiên tiến
rule(Layer-2022, advancedSoldier, Y, all([General, status([military, defenceStaff, militia, police]), rated(Y, good), people])) :-
    general(Layer-2022, Y, General).
rule(Layer-2022, advancedWorker, Y, all([General, status([official, worker]), rated(Y, good), people])) :-
    general(Layer-2022, Y, General).

% --- Điều 23: the standard of one of them, and an excellent year or a work
rule(Law, grassrootsFighter, Y, all([any([A, B]), any([rated(Y, excellent), works(1, grassroots, title, Y, Y)])])) :-
    Law = _-2022, rule(Law, advancedSoldier, Y, A), rule(Law, advancedWorker, Y, B).

% --- Điều 22: three in a row, chosen among those who have them, and a work that reaches the ministry or province
rule(army-2022, ministryFighter, _, any([])).
rule(national-2022, ministryFighter, Y, C) :- three_and_a_work(national-2022, Y, C).
rule(army-2022, armyFighter, Y, C) :- three_and_a_work(army-2022, Y, C).
rule(national-2022, armyFighter, Y, all([status([military, defenceStaff, militia]), C])) :- three_and_a_work(national-2022, Y, C).

three_and_a_work(Law, Y, all([General, each(From, Y, holds([grassrootsFighter])), New, untouched(From, Y), people,
                              works(1, ministry, title, From, Y)])) :-
    From is Y - 2, general(Law, Y, General), new_period(Y, New).

% --- Điều 21: two in a row, chosen among those who have them, and a work that reaches the whole country
rule(Layer-2022, nationalFighter, Y, all([General, Two, people, Work])) :-
    general(Layer-2022, Y, General), ministry_titles(Ts), two_in_a_row(Y, Ts, Two), work_of_both(Y, Ts, national, Work).

% --- Điều 74: Bằng khen của bộ, ban, ngành, tỉnh
rule(_-2022, certificateOfMerit, Y, all([people, Run,
        any([each(From, Y, holds([grassrootsFighter])),
             all([each(From, Y, rated(excellent)), works(2, grassroots, form, From, Y)])])])) :-
    From is Y - 1, new_run(certificateOfMerit, From, Run).

% --- Điều 73: Bằng khen của Thủ tướng Chính phủ
rule(_-2022, primeMinisterCertificate, Y, all([people, any([A, B]), each(From, Y, rated(good)),
                                                some(3, From, Y, holds([grassrootsFighter]))])) :-
    From is Y - 4, ladder(certificateOfMerit, primeMinisterCertificate, From, A), ladder(defenceCertificate, primeMinisterCertificate, From, B).

% --- Điều 44: Huân chương Lao động hạng Ba; its clause 2, on workers and farmers, is unread
rule(_-2022, labourOrder3, Y, C) :-
    From is Y - 4, ladder(primeMinisterCertificate, labourOrder3, From, Ladder),
    Merit = all([Ladder, each(From, Y, rated(good)), some(1, From, Y, rated(excellent)), some(3, From, Y, holds([grassrootsFighter]))]),
    C = any([Merit, all([status([worker, labourer]), unread])]).

% --- Điều 57, 55: medals for long service
rule(_-2022, Medal, Y, all([status([military, defenceStaff, police]), Service, serving, people, Once])) :-
    grade(Medal, Least, Below, Codes), glorious(Least, Below, date(1900, 1, 1), Service), never(Codes, Y, Once).
rule(_-2022, militaryFlagMedal, Y, all([status([military, defenceStaff]), served(25, 999, no), people, Once])) :-
    never([militaryFlagMedal], Y, Once).

grade(gloriousFighterMedal1, 20, 999, [gloriousFighterMedal1]).
grade(gloriousFighterMedal2, 15, 20, [gloriousFighterMedal1, gloriousFighterMedal2]).
grade(gloriousFighterMedal3, 10, 15, [gloriousFighterMedal1, gloriousFighterMedal2, gloriousFighterMedal3]).

% Soldiers with a year in hard places get the third class on discharge; whether one is a soldier is for people.
glorious(10, 15, Since, any([served(10, 15, Since), all([hard_year, people])])) :- !.
glorious(Least, Below, Since, served(Least, Below, Since)).

% A medal once; a higher class leaves nothing for a lower.
never(Codes, Y, not(received(Codes, 0, Y))).

% --- The army's circular of 2018 (TT 151/2018), to the end of 2023
rule(army-2003, advancedSoldier, Y, all([General, status([military, defenceStaff]), tests(Y, 100, 75), people])) :-
    general(army-2003, Y, General).
rule(army-2003, advancedWorker, Y, all([General, status([defenceStaff, worker, labourer]), people])) :- general(army-2003, Y, General).
rule(army-2003, grassrootsFighter, Y, all([any([A, B]), works(1, grassroots, title, Y, Y)])) :-
    rule(army-2003, advancedSoldier, Y, A), rule(army-2003, advancedWorker, Y, B).
rule(army-2003, ministryFighter, _, any([])).
rule(army-2003, armyFighter, Y, all([General, each(From, Y, holds([grassrootsFighter])), New, works(1, formation, title, From, Y)])) :-
    From is Y - 2, general(army-2003, Y, General), new_period(Y, New).
rule(army-2003, nationalFighter, Y, all([General, Two, Work, holds(Last, [armyFighter]), not(state_form(Y))])) :-
    general(army-2003, Y, General), two_in_a_row(Y, [armyFighter], Two), work_of_both(Y, [armyFighter], ministry, Work),
    ask(received, date(Now, _, _)), Last is Now - 1.
rule(army-2003, primeMinisterCertificate, Y, all([Ladder, each(From, Y, rated(excellent)),
        any([works(5, grassroots, form, From, Y), people]), not(state_form(Y))])) :-
    From is Y - 4, ladder(defenceCertificate, primeMinisterCertificate, From, Ladder).
rule(army-2003, labourOrder3, Y, all([Ladder, each(From, Y, rated(excellent)), works(2, ministry, form, From, Y), not(state_form(Y))])) :-
    From is Y - 4, ladder(primeMinisterCertificate, labourOrder3, From, Ladder).
rule(army-2003, Medal, Y, all([status([military, defenceStaff]), Service, people, Once])) :-
    grade(Medal, Least, Below, Codes), glorious(Least, Below, date(2014, 6, 1), Service), never(Codes, Y, Once).
rule(army-2003, militaryFlagMedal, Y, all([status([military, defenceStaff]), served(25, 999, no), Once])) :-
    never([militaryFlagMedal], Y, Once).
rule(army-2003, _, _, unread).

% --- What every title asks
general(national-2022, Y, all([not_new(Y, 6), Course, undisciplined(Y, Y), Old, Absent])) :-
    course(Y, 12, people, Course), old_unit(Y, 6, Old), long_absence(Y, Absent).
general(army-2022, Y, all([not_new(Y, 9), Course, follows(Y, rated), undisciplined(Y, Y), Old, Absent])) :-
    course(Y, 0, unread, Course), old_unit(Y, 1, Old), long_absence(Y, Absent).
general(army-2003, Y, all([entered(Y), not_new(Y, 10), absent_under(Y, 40), study(Y, 0), follows(Y, commended),
                           undisciplined(Y, Y), people, Old])) :- old_unit(Y, 6, Old).

ministry_titles([ministryFighter, armyFighter, policeFighter]).

% T4: each period new (1–3, 4–6), or sliding (1–3, 2–4).
new_period(Y, C) :- ( ask(windows, sliding) -> C = all([]) ; A is Y - 2, B is Y - 1, ministry_titles(Ts), C = all([not(holds(A, Ts)), not(holds(B, Ts))]) ).
% Two of these titles that follow each other, the last of the year judged or of the year before, when the dossier comes
% in the year after; and a work of the years they cover.
two_in_a_row(Y, Ts, any([A, B])) :- Before is Y - 1, two_ending(Y, Ts, A), two_ending(Before, Ts, B).
two_ending(Y, Ts, all([holds(First, Ts), holds(Y, Ts), Clean])) :-
    ( ask(windows, sliding) -> First is Y - 1 ; First is Y - 3 ),
    ask(year, Now), ( law(_-2022) -> Clean = untouched(First, Now) ; Clean = all([]) ).
work_of_both(Y, Ts, Reach, works(1, Reach, title, From, Y)) :-
    ( ask(windows, sliding) -> Covered = 4 ; Covered = 6 ),
    ( certain(holds(Y, Ts)) -> From is Y - Covered + 1 ; From is Y - Covered ).

% A rung of the ladder: the award built on, and years no earlier award of the same kind has used, nor a discipline spoilt.
% T3: those years begin after the year of the award built on, or not necessarily.
ladder(From_, Own, From, all([received([From_], 0, Latest), Run])) :-
    ask(year, Y), ( ask(run, after) -> Latest is From - 1 ; Latest = Y ), new_run(Own, From, Run).
new_run(Own, From, all([not(received([Own], From, Before)), Clean])) :-
    ask(year, Y), Before is Y - 1, ( law(_-2022) -> Clean = undisciplined(From, Y) ; Clean = all([]) ).

% Before 2024 a year takes one state-level form, sudden merit and a career apart.
certain(state_form(Y)) :- award(C, R, Y), is_state(C), \+ memberchk(R, [exceptional, devotedService]), !.
certain(state_form(Y)) :- title(Y, nationalFighter), !.
possible(state_form(Y)) :- certain(state_form(Y)), !.
possible(state_form(Y)) :- \+ all_known(awards, Y, Y).

is_title(T) :- memberchk(T, [nationalFighter, ministryFighter, armyFighter, policeFighter, grassrootsFighter,
                             advancedWorker, advancedSoldier, advancedLabourer]).
is_state(C) :- memberchk(C, [nationalFighter, primeMinisterCertificate, armedForcesHero, labourHero]), !.
is_state(C) :- sub_atom(C, _, _, _, 'Order').

% ------------------------------------------------------------------ days

day(Text, date(Y, M, D)) :- atomic_list_concat([A, B, C], '-', Text), atom_number(A, Y), atom_number(B, M), atom_number(C, D).

years_between(date(A, M, D), date(B, N, E), Years) :-
    ( N > M ; N =:= M, E >= D ) -> Years is max(0, B - A) ; Years is max(0, B - A - 1).

day_number(date(Y, M, D), N) :-
    ( M > 2 -> S = Y ; S is Y - 1 ),
    N is 365 * S + S // 4 - S // 100 + S // 400 + (153 * ((M + 9) mod 12) + 2) // 5 + D - 1.

later(Date, 0, Date) :- !.
later(date(Y, M, D), Days, date(A, B, C)) :-
    E is D + Days, date_time_stamp(date(Y, M, E, 12, 0, 0, 0, -, -), T), stamp_date_time(T, DT, 'UTC'), DT =.. [_, A, B, C|_].

leap(Y) :- Y mod 4 =:= 0, ( Y mod 100 =\= 0 ; Y mod 400 =:= 0 ), !.

% ------------------------------------------------------------------ reading and answering

main([awards]) :- !, awards(As), atomic_list_concat(As, ' ', Line), writeln(Line).
main([Year, Received, Layer, Windows, Run, Use]) :-
    atom_number(Year, Y), day(Received, D),
    maplist([K-V]>>assertz(ask(K, V)), [year-Y, received-D, layer-Layer, windows-Windows, run-Run, use-Use]),
    set_stream(user_input, encoding(utf8)),
    answers.

answers :- repeat, json_read_dict(user_input, H, [value_string_as(atom), end_of_file(end)]),
    ( H == end -> ! ; once(answer(H)), fail ).

answer(H) :-
    forget, learn(H), awards(As), maplist(answered, As, Os),
    atomic_list_concat(Os, ' ', Out), writeln(Out).

answered(Award, Outcome) :- standard(Award, C), outcome(C, Outcome), !.

forget :- forall(fact(P), retractall(P)).
fact(P) :- member(P, [knows(_), says(_, _), rating(_, _), title(_, _), titled_year(_), of_year(_, _, _), award(_, _, _),
                      work(_, _, _), discipline(_, _), hardship(_, _), span(_, _, _)]).

learn(H) :-
    forall((member(K, [status, gender]), get_dict(K, H, V)), assertz(says(K, V))),
    forall((member(K, [recruitedOn, servedFrom]), get_dict(K, H, V)), (day(V, D), assertz(says(K, D)))),
    forall(get_dict(servedTo, H, V), (( V == null -> D = null ; day(V, D) ), assertz(says(servedTo, D)))),
    forall((member(K, [awards, works, disciplines, hardship]), get_dict(K, H, _)), assertz(knows(K))),
    forall((get_dict(known, H, Known), get_dict(List, Known, S)),
           ( S == null -> assertz(span(List, 1, 0)) ; assertz(span(List, S.from, S.to)) )),
    forall((get_dict(years, H, Ys), member(Y, Ys)), learn_year(Y)),
    forall((get_dict(awards, H, As), member(A, As)), learn_award(A)),
    forall(explicit_span(A, B), forall(between(A, B, Y), assertz(titled_year(Y)))),
    forall((get_dict(works, H, Ws), member(W, Ws)), learn_work(W)),
    forall((get_dict(disciplines, H, Ds), member(D, Ds)), learn_discipline(D)),
    forall((get_dict(hardship, H, Ss), member(S, Ss)),
           (day(S.from, A), ( S.to == null -> B = null ; day(S.to, B) ), assertz(hardship(A, B)))).

explicit_span(A, B) :- knows(awards), span(awards, A, B).

learn_year(R) :-
    Y = R.year,
    ( get_dict(rating, R, G) -> assertz(rating(Y, G)) ; true ),
    ( get_dict(titles, R, Ts) -> assertz(titled_year(Y)), forall(member(T, Ts), assertz(title(Y, T))) ; true ),
    forall((member(K, [entered, monthsInUnit, transferredMonths, absentDays, study, leads, passPercent, goodPercent]), get_dict(K, R, V)),
           assertz(of_year(Y, K, V))).

learn_award(A) :-
    ( get_dict(to, A, Last) -> true ; Last = A.decidedOn ), day(Last, date(Y, _, _)),
    assertz(award(A.award, A.route, Y)),
    ( is_title(A.award), \+ memberchk(A.route, [exceptional, thematic]) -> assertz(title(Y, A.award)), assertz(titled_year(Y)) ; true ).

learn_work(W) :- day(W.recognisedOn, date(Y, _, _)), ( get_dict(usedBy, W, By) -> true ; By = nothing ), assertz(work(Y, W.reach, By)).

learn_discipline(D) :-
    day(D.from, date(A, _, _)), ( D.to == null -> ask(year, B) ; day(D.to, date(B, _, _)) ), assertz(discipline(A, B)).
