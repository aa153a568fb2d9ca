namespace Answers;

/// <summary>Goals against another series, places, done or not, and goals without a number.</summary>
internal static class OtherCases
{
    private const string Yearly = "\"growth-year\"";
    private static readonly Measured Rate = new("%", "rate", 1, -50, 150);

    public static void Relative(Chance chance, Case into)
    {
        into.Indicator(Measured.Output, chance.OneIn(4) ? "decrease" : "increase");
        into.Indicator(Measured.Output, "increase", "-other");
        string relation = chance.Of("above", "at-least", "in-step", "below");
        bool isLevel = chance.OneIn(4), isMean = chance.OneIn(5);
        into.Note("relation", relation);
        into.Note("of", isLevel ? "level" : "growth");
        Measured measured = isLevel ? Measured.Output : Rate;
        string? form = isLevel ? null : Yearly;
        int other = isLevel ? chance.From(5000, 90000) : chance.From(-40, 130);
        for (int year = 2018; year <= Way.Now; year++)
        {
            if (!chance.OneIn(8))
                into.Observe($"{year}", Literals.Value(chance, into, measured, other + chance.From(-12, 12), "value"), form);
            if (!chance.OneIn(8))
                into.Observe($"{year}", Literals.Value(chance, into, measured, other + chance.From(-3, 3), "reference"), form, "-other");
        }

        string transformation = isLevel ? "" : $", \"transformation\": {Yearly}";
        string period = isMean ? ", \"period\": \"2018-01-01/P3Y\", \"aggregate\": \"mean\"" : "";
        int due = chance.From(2022, 2025);
        into.Note("time", due <= Way.Now ? "at-due" : "on-the-way");
        into.Note("reference-period", isMean ? "mean" : "same");
        into.Target($"\"due\": \"{due}\"",
            $"{{ \"relativeTo\": {{ \"indicator\": \"{into.Id}-other\"{transformation}{period} }}, \"relation\": \"{relation}\" }}",
            transformation);
    }

    public static void Rank(Chance chance, Case into)
    {
        const string InCities = "{ \"kind\": \"rank\", \"universe\": \"cn/cities\" }";
        into.Indicator(new Measured("家", "count", 0, 1, 100), chance.OneIn(3) ? "decrease" : "increase");
        int place = chance.From(1, 30), from = chance.From(2017, 2020), seen = chance.From(from, Way.Now),
        due = chance.From(seen, seen + 4);
        bool hasBaseline = !chance.OneIn(3);
        into.Note("base", hasBaseline ? "observed" : "none");
        into.Note("time", due <= Way.Now ? seen == due ? "at-due" : "overdue" : "on-the-way");
        if (!chance.OneIn(8))
            into.Observe($"{from}", $"第{chance.From(1, 40)}", InCities);
        if (seen > from)
            into.Observe($"{seen}", $"第{chance.From(1, 40)}", InCities);
        into.Target($"\"due\": \"{due}\"", $"{{ \"rank\": {place}, \"universe\": \"cn/cities\" }}",
            $", \"transformation\": {InCities}{(hasBaseline ? $", \"baseline\": {{ \"period\": \"{from}\" }}" : "")}");
    }

    public static void Done(Chance chance, Case into)
    {
        into.Indicator(new Measured("个", "stock", 0, 0, 9), "increase");
        int seen = chance.From(2019, Way.Now), due = chance.From(2019, 2026);
        into.Note("time", due <= Way.Now ? seen == due ? "at-due" : seen > due ? "after" : "overdue" : "on-the-way");
        if (!chance.OneIn(10))
            into.Observe($"{seen}", $"{chance.From(0, 2)}个");
        into.Target($"\"due\": \"{due}\"", "{ \"done\": true }", chance.OneIn(6) ? ", \"commitment\": \"stretch\"" : "");
    }

    public static void NoNumber(Chance chance, Case into)
    {
        Measured measured = chance.Of(Measured.Levels);
        into.Indicator(measured, chance.OneIn(9) ? "neutral" : chance.OneIn(2) ? "increase" : "decrease");
        int from = chance.From(2015, 2021), last = chance.From(from, Way.Now), due = chance.From(last, last + 3);
        long level = chance.From(measured.Least, measured.Most);
        for (int year = from; year <= last; year++)
        {
            if (!chance.OneIn(6))
                into.Observe($"{year}", Literals.Value(chance, into, measured, Math.Max(1, level + chance.From(-20, 20)), "value"));
        }

        into.Note("time", due <= Way.Now ? last == due ? "at-due" : "overdue" : "on-the-way");
        into.Target($"\"due\": \"{due}\"", "{ \"noNumber\": { \"zh\": \"持续改善\" } }", chance.OneIn(2)
            ? $", \"baseline\": {{ \"period\": \"{from}\" }}"
            : "");
    }
}
