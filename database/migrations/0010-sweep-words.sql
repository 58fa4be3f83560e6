-- Who looks for a name nobody has must not wait for the whole sweep to be read.
create index sweep_sights_folded on sweep_sights using gin (folded gin_trgm_ops);
