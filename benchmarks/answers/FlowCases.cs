namespace Answers;

/// <summary>Flows added up, over a span or over the months of a year.</summary>
internal static class FlowCases
{
    public static void Cumulative(Chance chance, Case into)
    {
        Measured measured = chance.Of(Measured.Flows);
        bool isRising = !chance.OneIn(4);
        into.Indicator(measured, isRising ? "increase" : "decrease");
        into.Note("direction", isRising ? "increase" : "decrease");
        int from = chance.From(2018, 2022), years = chance.From(2, 5), missing = 0;
        long yearly = chance.From(measured.Least, measured.Most);
        if (chance.OneIn(6))
            into.Observe($"{from}-01-01/P2Y", Literals.Value(chance, into, measured, 2 * yearly, "total"));
        int last = Math.Min(Way.Now, from + years - 1);
        for (int year = from; year <= last; year++)
        {
            if (chance.OneIn(12))
                missing++;
            else if (year == last && year < from + years - 1 && chance.OneIn(6))
                into.Observe($"{year}-01-01/P6M", Literals.Value(chance, into, measured, Around(chance, yearly) / 2, "part"));
            else
                into.Observe($"{year}", Literals.Value(chance, into, measured, Around(chance, yearly), "value"));
        }

        into.Note("missing", $"{missing}");
        into.Note("time", from + years - 1 <= Way.Now ? "at-due" : "on-the-way");
        string goal = chance.OneIn(12) ? Between(chance, into, measured, yearly * years)
            : $"\"{Literals.Goal(chance, into, measured, yearly * years * chance.From(80, 120) / 100, isRising)}\"";
        into.Target($"\"span\": \"{from}-01-01/P{years}Y\"", $"{{ \"cumulative\": {goal} }}");
    }

    public static void YearToDate(Chance chance, Case into)
    {
        Measured measured = chance.Of(Measured.Flows);
        bool isRising = !chance.OneIn(4);
        into.Indicator(measured, isRising ? "increase" : "decrease");
        into.Note("direction", isRising ? "increase" : "decrease");
        long year = chance.From(measured.Least, measured.Most);
        int months = chance.Of(1, 3, 6, 9, 10);
        into.Note("months", $"{months}");
        string part = $"2023-01-01/P{months}M";
        into.Observe(part, Literals.Value(chance, into, measured, year * months * chance.From(70, 130) / 1200, "value"));
        if (!chance.OneIn(3))
            into.Observe("2022", Literals.Value(chance, into, measured, Around(chance, year), "last-year"));
        if (chance.OneIn(2))
            into.Observe(part.Replace("2023", "2022", StringComparison.Ordinal),
                Literals.Value(chance, into, measured, year * months * chance.From(70, 130) / 1200, "same-months"));
        string goal = chance.OneIn(12)
            ? Between(chance, into, measured, year)
            : $"\"{Literals.Goal(chance, into, measured, Around(chance, year), isRising)}\"";
        into.Target("\"due\": \"2023\"", goal, chance.OneIn(3) ? ", \"baseline\": { \"period\": \"2022\" }" : "");
    }

    private static long Around(Chance chance, long number) => Math.Max(1, number * chance.From(75, 125) / 100);

    private static string Between(Chance chance, Case into, Measured measured, long low)
    {
        into.Note("goal", "range");
        return $"\"{measured.Text(low)}—{measured.Text(low + chance.From(1, 400))}{measured.Unit}\"";
    }
}
