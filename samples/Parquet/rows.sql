-- The observations of a database of a store as rows, on PostgreSQL and on SQLite alike: every vintage, with what its series is.
-- On shards ask each of them, between two loads: what is still being loaded has its rows there already.
select s.subject_id, s.indicator_id, s.transformation, o.period_start, o.period_end, o.status, o.authority, o.known_on, o.published_on,
    o.source_id, o.literal, o.amount, o.unit_code, o.factor_numerator, o.factor_denominator, o.order_key, o.low_key, o.high_key,
    o.low_included, o.high_included, o.place, o.confidence, o.note, o.release_id
from observation o join series s on s.id = o.series_id
