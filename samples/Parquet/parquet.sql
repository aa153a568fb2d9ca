-- DuckDB: rows/*.csv, which rows.sql gave, as Parquet in parquet/, a folder for each indicator.
-- Everything is read as text, or types are guessed (010000 loses its zero). The literal, the amount as written and the keys stay texts:
-- no digit of them can be lost. Beside them stands the amount as a decimal that sums exactly; a number that it cannot hold ends the
-- script and is named, where a mere cast would round it without a word.
copy (
    select subject_id, indicator_id, transformation, period_start::date as period_start, period_end::date as period_end,
        status::tinyint as status, authority::tinyint as authority, known_on::date as known_on, published_on::date as published_on,
        source_id, literal, amount,
        case when rtrim(rtrim(amount::decimal(38, 10)::varchar, '0'), '.')
                = case when contains(amount, '.') then rtrim(rtrim(amount, '0'), '.') else amount end
            then amount::decimal(38, 10)
            else error('The amount of ' || literal || ' has more than ten decimals; take a decimal with more of them here.')
        end as amount_decimal,
        unit_code, factor_numerator, factor_denominator, order_key, low_key, high_key, low_included::boolean as low_included,
        high_included::boolean as high_included, place, confidence::tinyint as confidence, note, release_id::bigint as release_id
    from read_csv('rows/*.csv', header = true, all_varchar = true)
) to 'parquet' (format parquet, partition_by (indicator_id));
