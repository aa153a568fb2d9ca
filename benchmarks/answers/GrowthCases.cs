namespace Answers;

/// <summary>Goals that are growth rates, and changes followed by yearly rates.</summary>
internal static class GrowthCases
{
    private const string Yearly = "\"growth-year\"";
    private static readonly Measured Rate = new("%", "rate", 1, -50, 150);

    public static void OfTheYear(Chance chance, Case into)
    {
        bool isRising = Output(chance, into);
        Levels(chance, into, 2022, 2023);
        int last = Rates(chance, into, 2023, 2023);
        into.Target("\"due\": \"2023\"", $"{{ \"growBy\": \"{Goal(chance, into, isRising, last)}\", \"per\": \"year\" }}");
    }

    public static void Series(Chance chance, Case into)
    {
        bool isRising = Output(chance, into);
        int last = Rates(chance, into, 2022, 2023);
        if (chance.OneIn(3))
            Levels(chance, into, 2022, 2023);
        int due = chance.From(2022, 2024);
        into.Note("time", due <= Way.Now ? "at-due" : "on-the-way");
        into.Target($"\"due\": \"{due}\"", $"\"{Goal(chance, into, isRising, last)}\"", $", \"transformation\": {Yearly}");
    }

    public static void Average(Chance chance, Case into)
    {
        bool isRising = Output(chance, into);
        int from = chance.From(2016, 2020), years = chance.From(2, 6);
        string evidence = chance.Of("rates", "levels", "both", "published");
        into.Note("evidence", evidence);
        int last = Math.Min(Way.Now, from + chance.From(1, years));
        if (evidence is "levels" or "both")
            Levels(chance, into, from, last);
        if (evidence is "rates" or "both")
            Rates(chance, into, from + 1, last);
        if (evidence == "published")
            into.Observe($"{from + 1}-01-01/P{last - from}Y", Literals.Value(chance, into, Rate, chance.From(-20, 120), "value"),
                $"{{ \"kind\": \"growth-average\", \"base\": {{ \"period\": \"{from}\" }} }}");
        string baseline = chance.OneIn(3) ? "" : $", \"baseline\": {{ \"period\": \"{from}\" }}";
        into.Note("base", baseline.Length == 0 ? "none" : "stated");
        into.Note("time", last == from + years ? "at-due" : from + years <= Way.Now ? "overdue" : "on-the-way");
        string when = baseline.Length == 0 ? $"\"span\": \"{from + 1}-01-01/P{years}Y\"" : $"\"due\": \"{from + years}\"";
        into.Target(when, $"{{ \"averageGrowth\": \"{Goal(chance, into, isRising)}\" }}", baseline);
    }

    public static void ChainedChange(Chance chance, Case into)
    {
        bool isRising = Output(chance, into);
        int from = chance.From(2017, 2021), years = chance.From(2, 6), last = Math.Min(Way.Now, from + chance.From(1, years));
        Rates(chance, into, from + 1, last);
        if (chance.OneIn(5))
            into.Observe($"{last}", Literals.Value(chance, into, Rate, chance.From(-200, 200), "since"),
                $"{{ \"kind\": \"growth-since\", \"base\": {{ \"period\": \"{from}\" }} }}");
        decimal percent = (isRising ? 1 : -1) * chance.From(10, 400) / 10m;
        into.Note("time", last == from + years ? "at-due" : from + years <= Way.Now ? "overdue" : "on-the-way");
        string path = chance.Of("", "", "linear", "compound");
        into.Note("path", path.Length == 0 ? "none" : path);
        into.Target($"\"due\": \"{from + years}\"", $"{{ \"changeBy\": \"{percent.ToString("0.0", CultureInfo.InvariantCulture)}%\" }}",
            $", \"baseline\": {{ \"period\": \"{from}\" }}{(path.Length == 0 ? "" : $", \"path\": \"{path}\"")}");
    }

    private static bool Output(Chance chance, Case into)
    {
        bool isRising = !chance.OneIn(5);
        into.Indicator(Measured.Output, isRising ? "increase" : "decrease");
        into.Note("direction", isRising ? "increase" : "decrease");
        return isRising;
    }

    /// <summary>A goal; in one of three cases as near a published rate as the tolerance of 左右.</summary>
    private static string Goal(Chance chance, Case into, bool isRising, int? near = null)
    {
        int ticks = near is { } rate && chance.OneIn(3) ? rate + chance.From(-5, 5) : chance.From(isRising ? 5 : -80, isRising ? 120 : 30);
        return Literals.Goal(chance, into, Rate, ticks, isRising);
    }

    private static void Levels(Chance chance, Case into, int from, int to)
    {
        long level = chance.From(5000, 90000);
        int missing = chance.OneIn(4) ? chance.From(from, to) : 0;
        for (int year = from; year <= to; year++, level = level * chance.From(95, 112) / 100)
        {
            if (year == to && to == Way.Now && chance.OneIn(5))
                into.Observe($"{year}-01-01/P9M", Literals.Value(chance, into, Measured.Output, level * 3 / 4, "part"));
            else if (year != missing)
                into.Observe($"{year}", Literals.Value(chance, into, Measured.Output, level, "level"));
        }

        into.Note("levels", missing == 0 ? "all" : "gap");
    }

    /// <summary>Yearly rates; gives the last of them, published or not.</summary>
    private static int Rates(Chance chance, Case into, int from, int to)
    {
        int last = 0;
        int missing = chance.OneIn(6) ? chance.From(from, to) : 0;
        for (int year = from; year <= to; year++)
        {
            bool isPart = year == to && chance.OneIn(6);
            last = chance.From(-40, 130);
            if (year != missing)
                into.Observe(isPart ? $"{year}-01-01/P{chance.Of(3, 6, 9)}M"
                    : $"{year}", Literals.Value(chance, into, Rate, last, "rate"), Yearly);
            if (isPart)
                into.Note("rates", "part");
        }

        into.Note("rates", missing == 0 ? "all" : "gap");
        return last;
    }
}
