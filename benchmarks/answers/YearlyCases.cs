namespace Answers;

/// <summary>Goals of every year, and goals whose numbers are set year by year.</summary>
internal static class YearlyCases
{
    public static void EachYear(Chance chance, Case into)
    {
        Measured measured = chance.Of(Measured.Levels);
        bool isRising = chance.OneIn(2);
        into.Indicator(measured, isRising ? "increase" : "decrease");
        into.Note("indicator", measured.Kind);
        long goal = chance.From(measured.Least, measured.Most);
        int from = chance.From(2017, 2021), years = chance.From(2, 5), missing = 0;
        for (int year = from; year < from + years && year <= Way.Now; year++)
        {
            if (chance.OneIn(6))
                missing++;
            else
                into.Observe($"{year}", Literals.Value(chance, into, measured, Near(chance, goal), "value"));
        }

        into.Note("missing", $"{missing}");
        into.Note("time", from + years - 1 <= Way.Now ? "at-due" : "on-the-way");
        into.Target($"\"span\": \"{from}-01-01/P{years}Y\"", $"\"{Literals.Goal(chance, into, measured, goal, isRising)}\"",
            ", \"evaluate\": \"each-year\"");
    }

    public static void SetYearly(Chance chance, Case into)
    {
        Measured measured = chance.Of(Measured.Levels);
        into.Indicator(measured, "increase");
        into.Note("indicator", measured.Kind);
        int from = chance.From(2019, 2021), years = chance.From(2, 5);
        into.Target($"\"span\": \"{from}-01-01/P{years}Y\"", "{ \"setYearly\": true }");
        for (int year = from; year < from + years; year++)
        {
            long goal = chance.From(measured.Least, measured.Most);
            if (!chance.OneIn(6))
                into.Target($"\"due\": \"{year}\"", $"\"{measured.Text(goal)}{measured.Unit}\"",
                    $", \"parent\": \"{into.Id}\"", $"-{year}");
            if (year <= Way.Now && !chance.OneIn(6))
                into.Observe($"{year}", Literals.Value(chance, into, measured, Near(chance, goal), "value"));
        }
    }

    private static long Near(Chance chance, long goal) => chance.OneIn(5) ? goal : Math.Max(1, goal * chance.From(85, 115) / 100);
}
