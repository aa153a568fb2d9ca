namespace Answers;

/// <summary>The way from a baseline to a goal, with what has been published on it. Numbers in units of the last digit.</summary>
/// <param name="Measured">What is measured.</param>
/// <param name="IsRising">Whether more is wanted.</param>
/// <param name="From">The baseline's year.</param>
/// <param name="Due">The year it is due in.</param>
/// <param name="Start">The baseline.</param>
/// <param name="Goal">The level to be reached.</param>
/// <param name="Baseline">The baseline as a property of the target; empty where it has none.</param>
internal sealed record Way(Measured Measured, bool IsRising, int From, int Due, long Start, long Goal, string Baseline)
{
    /// <summary>The last year that may have a value; the day of asking is its end.</summary>
    public const int Now = 2023;

    public string When => $"\"due\": \"{Due}\"";

    /// <summary>A random way with its observations written into a case.</summary>
    public static Way Random(Chance chance, Case into, Measured measured, bool isRelative = false)
    {
        bool isRising = !chance.OneIn(2);
        string direction = chance.OneIn(40) ? "neutral" : isRising ? "increase" : "decrease";
        into.Indicator(measured, direction);
        into.Note("unit", measured.Unit);
        into.Note("indicator", measured.Kind);
        into.Note("direction", direction);
        int from = chance.From(2012, 2021), seen = chance.From(from, Math.Min(Now, from + 8)),
        due = chance.From(from + (chance.OneIn(30) ? 0 : 1), from + 12);
        long start = chance.From(measured.Least, measured.Most), goal = Moved(chance, measured, start, isRising, -5, 60);
        // Most values lie on the way; some before its start, some beyond its end.
        long value = chance.OneIn(12) ? start : chance.OneIn(12) ? goal + (goal * chance.From(-60, 10) / 1000) : chance.OneIn(20)
            ? goal
            : Math.Max(isRelative ? 1 : 0, start + ((goal - start) * chance.From(-30, 130) / 100));
        if (value != start && chance.OneIn(25))
            value = -value;
        string first = Written(chance, into, measured, start, "baseline");
        string baseline = Stated(chance, into, from, first, isRelative);
        if (seen > from)
            into.Observe(Period(chance, into, measured, seen), Written(chance, into, measured, value, "value"));
        if (seen - from > 1 && chance.OneIn(2))
            into.Observe($"{chance.From(from + 1, seen - 1)}", Written(chance, into, measured, start + ((value - start) / 2), "between"));
        into.Note("time", due <= Now ? seen == due ? "at-due" : seen > due ? "after" : "overdue" : "on-the-way");
        return new Way(measured, isRising, from, due, start, goal, baseline);
    }

    /// <summary>The baseline: observed, stated with the target, without a value, or none.</summary>
    private static string Stated(Chance chance, Case into, int from, string first, bool isNeeded)
    {
        int form = chance.From(1, 20);
        into.Note("base", form switch { 1 => isNeeded ? "observed" : "none", 2 => "missing", <= 5 => "stated", _ => "observed" });
        if (form == 1 && !isNeeded)
            return "";
        if (form is 1 or > 5)
            into.Observe($"{from}", first);
        return form is > 2 and <= 5
            ? $", \"baseline\": {{ \"period\": \"{from}\", \"value\": \"{first}\" }}"
            : $", \"baseline\": {{ \"period\": \"{from}\" }}";
    }

    /// <summary>Areas are published in 亩 at times.</summary>
    private static string Written(Chance chance, Case into, Measured measured, long ticks, string trait)
    {
        if (measured.Unit != "公顷" || !chance.OneIn(3))
            return Literals.Value(chance, into, measured, ticks, trait);
        into.Note(trait, "mu");
        return Literals.Value(chance, into, new Measured("亩", "stock", 0, 0, 0), ticks * 15 + chance.From(-7, 7), trait);
    }

    private static string Period(Chance chance, Case into, Measured measured, int year)
    {
        if (!chance.OneIn(10))
            return $"{year}";
        into.Note("period", "part");
        return measured.Kind == "flow" ? $"{year}-01-01/P{chance.Of(3, 6, 9)}M" : $"{year}-{chance.From(1, 11):00}";
    }

    private static long Moved(Chance chance, Measured measured, long start, bool isRising, int least, int most)
    {
        long step = start * chance.From(least, most) / 100;
        long goal = isRising ? start + step : start - step;
        return measured.Unit == "%" ? Math.Min(goal, (long)(100 * Math.Pow(10, measured.Decimals))) : goal;
    }
}
