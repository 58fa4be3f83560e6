-- A sweep shows the people serving on the day it was asked: of others the asker may not see the record.
alter table sweeps add column serving_on date;
update sweeps set serving_on = (asked_at at time zone 'Asia/Ho_Chi_Minh')::date;
alter table sweeps alter column serving_on set not null;
