using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests.Time;

public sealed class TimePeriodLawsTests
{
    private static readonly Gen<TimePeriod> Days =
        from start in Gen.Choose(0, DateOnly.MaxValue.DayNumber)
        from length in Gen.OneOf(Gen.Choose(1, 40), Gen.Choose(1, 3000))
        select TimePeriod.Between(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, start + length - 1)));

    private static readonly Gen<TimePeriod> Months =
        from year in Gen.Choose(2, 9990)
        from month in Gen.Choose(1, 12)
        from months in Gen.Choose(1, 72)
        select TimePeriod.Span(new DateOnly(year, month, 1), months: months);

    private static readonly Gen<TimePeriod> Named =
        from year in Gen.Choose(2, 9998)
        from part in Gen.Choose(0, 18)
        select part == 0 ? TimePeriod.Year(year) : part <= 12 ? TimePeriod.Month(year, part) : part <= 16 ? TimePeriod.Quarter(year, part - 12) : TimePeriod.Half(year, part - 16);

    private static readonly Arbitrary<TimePeriod> Periods = Gen.OneOf(Days, Months, Named).ToArbitrary();

    private static readonly Arbitrary<TimePeriod> WholeMonths = Gen.OneOf(Months, Named).ToArbitrary();

    // Close together, so that they contain and touch each other often.
    private static readonly Arbitrary<TimePeriod> Near =
        (from start in Gen.Choose(738_800, 738_840)
         from length in Gen.Choose(1, 30)
         select TimePeriod.Span(DateOnly.FromDayNumber(start), days: length)).ToArbitrary();

    [Fact]
    public void What_is_written_canonically_reads_back() =>
        Prop.ForAll(Periods, p => TimePeriod.Parse(p.ToString()) == p).CheckSeeded();

    [Fact]
    public void What_is_written_in_Chinese_reads_back() =>
        Prop.ForAll(Periods, p => TimePeriod.Parse(p.ToString("zh")) == p).CheckSeeded();

    [Fact]
    public void What_is_written_in_Chinese_is_taken_whole_as_a_prefix() =>
        Prop.ForAll(Periods, p => TimePeriod.TryReadPrefix(p.ToString("zh") + "，全市", null, out TimePeriod read, out int consumed)
            && read == p && consumed == p.ToString("zh").Length).CheckSeeded();

    [Fact]
    public void Chars_and_bytes_say_the_same() =>
        Prop.ForAll(Periods, p =>
        {
            Span<byte> bytes = stackalloc byte[128];
            return p.TryFormat(bytes, out int written, "zh")
                && System.Text.Encoding.UTF8.GetString(bytes[..written]) == p.ToString("zh")
                && TimePeriod.Parse(bytes[..written]) == p;
        }).CheckSeeded();

    [Fact]
    public void The_same_period_last_year_keeps_whole_months() =>
        Prop.ForAll(WholeMonths, p => p.SamePeriodLastYear().WholeMonths == p.WholeMonths && p.SamePeriodLastYear().Frequency == p.Frequency)
            .CheckSeeded();

    [Fact]
    public void Shifting_whole_months_there_and_back_changes_nothing() =>
        Prop.ForAll(WholeMonths, p => p.ShiftYears(-1).ShiftYears(1) == p).CheckSeeded();

    [Fact]
    public void The_next_of_whole_months_is_adjacent_and_as_long() =>
        Prop.ForAll(WholeMonths, p => p.Next().IsAdjacentTo(p) && p.Next().WholeMonths == p.WholeMonths && p.Next().Previous() == p)
            .CheckSeeded();

    [Fact]
    public void The_order_is_total_and_agrees_with_equality() =>
        Prop.ForAll(Near, Near, Near, (a, b, c) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && (a.CompareTo(b) == 0) == (a == b)
            && (!(a <= b && b <= c) || a <= c)
            && (a < b) == !(a >= b) && (a > b) == !(a <= b)).CheckSeeded();

    [Fact]
    public void Containment_is_a_partial_order() =>
        Prop.ForAll(Near, Near, Near, (a, b, c) =>
            a.Contains(a)
            && (!(a.Contains(b) && b.Contains(c)) || a.Contains(c))
            && (!(a.Contains(b) && b.Contains(a)) || a == b)).CheckSeeded();

    [Fact]
    public void Two_periods_overlap_or_one_precedes_the_other() =>
        Prop.ForAll(Near, Near, (a, b) =>
            (a.Overlaps(b) ? 1 : 0) + (a.Precedes(b) ? 1 : 0) + (b.Precedes(a) ? 1 : 0) == 1 && a.Overlaps(b) == b.Overlaps(a))
            .CheckSeeded();

    [Fact]
    public void An_intersection_is_contained_in_both_and_symmetric() =>
        Prop.ForAll(Near, Near, (a, b) =>
            a.TryIntersect(b, out TimePeriod both) == b.TryIntersect(a, out TimePeriod again)
            && both == again && (!a.Overlaps(b) || (a.Contains(both) && b.Contains(both)))).CheckSeeded();

    [Fact]
    public void The_share_elapsed_never_shrinks_and_is_complete_exactly_at_the_end() =>
        Prop.ForAll(Near, Gen.Choose(738_790, 738_880).ToArbitrary(), (p, day) =>
        {
            ElapsedShare today = p.ShareElapsed(DateOnly.FromDayNumber(day));
            ElapsedShare tomorrow = p.ShareElapsed(DateOnly.FromDayNumber(day + 1));
            return today.Elapsed <= tomorrow.Elapsed && today.Total == tomorrow.Total
                && today.IsComplete == (day >= p.EndDate.DayNumber);
        }).CheckSeeded();

    [Fact]
    public void Completed_months_of_whole_months_are_complete_months() =>
        Prop.ForAll(WholeMonths, Gen.Choose(0, 3000).ToArbitrary(), (p, days) =>
        {
            // The calendar ends with the year 9999: a period near it is looked at on its last day at the latest.
            DateOnly asOf = DateOnly.FromDayNumber(Math.Min(p.StartDate.DayNumber + days, DateOnly.MaxValue.DayNumber));
            int elapsed = p.ShareElapsed(asOf).Elapsed;
            int expected = Enumerable.Range(1, p.WholeMonths!.Value).Count(n => TimePeriod.Span(p.StartDate, months: n).EndDate <= asOf);
            return elapsed == expected;
        }).CheckSeeded();
}
