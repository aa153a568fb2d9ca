using Indicators;
using NodaTime;
using Npgsql;

namespace Postgres.Tests;

/// <summary>Periods beside the type daterange of PostgreSQL, which keeps the day after the last.</summary>
[Collection(ServerGroup.Name)]
public sealed class DateRangeTests(PostgresServer server)
{
    private const string Relations = """
        select i,
               a @> b, a && b, a << b, a -|- b,
               lower(a * b), upper(a * b) - 1,
               upper(a) - lower(a), a = b
        from unnest(@starts, @ends, @starts2, @ends2) with ordinality as t(s, e, s2, e2, i),
             lateral (select daterange(s, e, '[]') as a, daterange(s2, e2, '[]') as b) as r
        order by i
        """;

    private const string Shifts = """
        select (s + make_interval(years => y))::date, (e + make_interval(years => y))::date,
               (date_trunc('month', s) + interval '1 month' - interval '1 day')::date,
               extract(isoyear from s)::int, extract(isodow from s)::int
        from unnest(@starts, @ends, @years) with ordinality as t(s, e, y, i)
        order by i
        """;

    [Fact]
    public void Every_relation_of_two_periods_is_that_of_the_ranges()
    {
        (TimePeriod A, TimePeriod B)[] pairs = [.. Pairs()];
        using NpgsqlConnection connection = Open();
        using var command = new NpgsqlCommand(Relations, connection);
        command.Parameters.AddWithValue("starts", pairs.Select(pair => pair.A.Start.ToDateOnly()).ToArray());
        command.Parameters.AddWithValue("ends", pairs.Select(pair => pair.A.End.ToDateOnly()).ToArray());
        command.Parameters.AddWithValue("starts2", pairs.Select(pair => pair.B.Start.ToDateOnly()).ToArray());
        command.Parameters.AddWithValue("ends2", pairs.Select(pair => pair.B.End.ToDateOnly()).ToArray());
        using NpgsqlDataReader row = command.ExecuteReader();
        int overlapping = 0;
        foreach ((TimePeriod a, TimePeriod b) in pairs)
        {
            row.Read().Should().BeTrue();
            string what = $"{a} and {b}";
            a.Contains(b).Should().Be(row.GetBoolean(1), what);
            a.Overlaps(b).Should().Be(row.GetBoolean(2), what);
            a.Precedes(b).Should().Be(row.GetBoolean(3), what);
            a.IsAdjacentTo(b).Should().Be(row.GetBoolean(4), what);
            if (a.TryIntersect(b, out TimePeriod common))
            {
                overlapping++;
                common.Start.ToDateOnly().Should().Be(row.GetFieldValue<DateOnly>(5), what);
                common.End.ToDateOnly().Should().Be(row.GetFieldValue<DateOnly>(6), what);
            }

            a.Days.Should().Be(row.GetInt32(7), what);
            (a == b).Should().Be(row.GetBoolean(8), what);
        }

        overlapping.Should().BeInRange(pairs.Length / 10, pairs.Length * 9 / 10);
    }

    [Fact]
    public void Years_later_and_ends_of_months_are_those_of_the_server()
    {
        TimePeriod[] periods = [.. Pairs().Select(pair => pair.A)];
        int[] years = [.. periods.Select((_, i) => (i % 11) - 5)];
        using NpgsqlConnection connection = Open();
        using var command = new NpgsqlCommand(Shifts, connection);
        command.Parameters.AddWithValue("starts", periods.Select(period => period.Start.ToDateOnly()).ToArray());
        command.Parameters.AddWithValue("ends", periods.Select(period => period.End.ToDateOnly()).ToArray());
        command.Parameters.AddWithValue("years", years);
        using NpgsqlDataReader row = command.ExecuteReader();
        foreach ((TimePeriod period, int by) in periods.Zip(years))
        {
            row.Read().Should().BeTrue();
            TimePeriod shifted = period.ShiftYears(by);
            LocalDate end = LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(1));
            // The server leaves 28 February 2025 where it is; a period that ends with a month ends with it in every year.
            if (period.End == period.End.With(DateAdjusters.EndOfMonth))
                end = end.With(DateAdjusters.EndOfMonth);
            shifted.End.Should().Be(end, "{0} by {1} years", period, by);
            shifted.Start.ToDateOnly().Should().Be(period.Days == 1 ? end.ToDateOnly() : row.GetFieldValue<DateOnly>(0), "{0} by {1} years", period, by);
            TimePeriod.Month(period.Start.Year, period.Start.Month).End.ToDateOnly().Should().Be(row.GetFieldValue<DateOnly>(2));
            ((int)period.Start.DayOfWeek).Should().Be(row.GetInt32(4));
        }
    }

    /// <summary>A thousand pairs of every length, near each other so that they touch, and the edges of years that are long and short.</summary>
    private static IEnumerable<(TimePeriod A, TimePeriod B)> Pairs()
    {
        var random = new Random(20240229);
        int[] starts = [new DateOnly(1896, 1, 1).DayNumber, new DateOnly(1999, 12, 1).DayNumber, new DateOnly(2024, 1, 1).DayNumber, new DateOnly(9000, 2, 1).DayNumber];
        for (int i = 0; i < 1000; i++)
        {
            int start = starts[i % starts.Length];
            yield return (Make(random, start), Make(random, start));
        }

        foreach (int year in new[] { 1900, 2000, 2023, 2024, 2100 })
        {
            yield return (TimePeriod.Month(year, 2), TimePeriod.Month(year, 3));
            yield return (TimePeriod.Quarter(year, 1), TimePeriod.Half(year, 1));
            yield return (TimePeriod.Year(year), TimePeriod.Years(year - 4, year));
            yield return (TimePeriod.Months(year, 1, 9), TimePeriod.Quarter(year, 4));
            yield return (TimePeriod.Day(new DateOnly(year, 2, 28)), TimePeriod.Day(new DateOnly(year, 3, 1)));
        }
    }

    private static TimePeriod Make(Random random, int start)
    {
        DateOnly first = DateOnly.FromDayNumber(start + random.Next(120));
        return random.Next(3) == 0 ? TimePeriod.Span(first, months: random.Next(1, 5)) : TimePeriod.Span(first, days: random.Next(1, 70));
    }

    private NpgsqlConnection Open()
    {
        var connection = new NpgsqlConnection(server.NewDatabase());
        connection.Open();
        return connection;
    }
}
