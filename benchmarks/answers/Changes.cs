namespace Answers;

/// <summary>The table of changes: what a difference may come from. The first that covers one counts it.</summary>
internal static class Changes
{
    /// <summary>The traits that tell how a published figure was written.</summary>
    private static readonly string[] Figures = ["value", "baseline", "between", "rate", "since", "level", "part", "total"];
    private static readonly string[] Words = ["above", "at-least", "below", "at-most", "near", "about", "around", "range"];
    private static readonly string[] OfTheWay = ["lead", "index", "log"];

    public static readonly IReadOnlyList<Change> All =
    [
        new(1, "Conversions are exact fractions: what ended the run in an overflow of decimals (亩 in 公顷) has an answer.",
            (pair, _) => pair.Old.Throws && pair.Kind is not ("average-growth" or "chained-change")),
        new(2,
            "A chain of yearly rates through a mere bound or −100 % has a typed reason or gives way to the levels, where it ended the run.",
            (pair, _) => pair.Old.Throws),
        new(3, "约 and 左右 of a published figure leave a measure without a value of its own, and so without a projected month.",
            (pair, what) => what == "date" && pair.Present.Of(what) is null && Has(pair, "about", "around")),
        new(
            4,
            "A goal of every year is kept or broken: on schedule or regressed before its last year, and never achieved where a year is "
                + "missing.",
            (pair, what) =>
                pair.Kind is "each-year" or "set-yearly" && what == "possible" && !pair.Present.Possible.Contains("NotAssessable")),
        new(5, "The years that met a goal are counted on the figures as written.", (_, what) => what == "years"),
        new(6,
            "A multiple of the baseline runs along equal rates unless its path says otherwise, as the change in percent it is the same as.",
            (pair, what) => pair.Kind == "multiple" && pair.Of("path") == "none" && IsOfTheWay(what) && pair.Present.Of("log") is not null),
        new(7, "path: linear of a change in percent is followed: lead and verdict are those of the line.",
            (pair, what) => pair.Kind is "change-percent" or "chained-change" && pair.Of("path") == "linear"
                && (what == "log" || pair.Present.Of("lead") is not null) && IsOfTheWay(what)),
        new(
            8,
            "Threshold and baseline move together in the growth ratio and on the curve of increments, points and changes: tight where "
                + "they were too wide, there where zero had forbidden them.",
            (pair, what) => pair.Kind is "increase" or "change-points" or "change-percent" or "multiple"
                && what is "ratio" or "log" or "lead" or "index" && (IsTighter(pair, what) || IsNowOfTheCurve(pair))),
        new(9, "A baseline is held against its own threshold only: that it may have met its goal is no longer said where it cannot.",
            (pair, what) => what == "possible" && pair.Kind is "increase" or "change-points" or "change-percent" or "multiple"
                && Lost(pair, "AheadOfSchedule")),
        new(10, "On a path of equal rates the lead of a value with an open end is that of the curve, not silently that of the line.",
            (pair, what) => what is "lead" or "index" or "possible" && Has(pair, Words) && IsNowOfTheCurve(pair)),
        new(11, "Beyond the far edge of a range nothing of the way is gone.",
            (pair, what) => IsOfARange(pair) && what is "completion" or "lead" or "index" or "ratio" or "log" or "possible"
                && pair.Old.Of("completion") is { } share && !(share.High <= 1m)),
        new(
            12,
            "Where rounding leaves open whether the baseline met the goal, both are judged: the way where it did not, what is kept or "
                + "lost where it did.",
            (pair, what) => Level(pair) && ((pair.Old.Possible.SetEquals(["NotAssessable"]) && pair.Present.Possible.Contains("Regressed"))
                || (what is "completion" or "lead" or "index" or "time" && pair.Old.Of("completion") is null
                    && pair.Present.Of("completion") is not null && (what == "time" || !IsOfAYear(pair))))),
        new(13, "Possible is every verdict of the box, also where some of it has none: met within the rounding, no way where it is not.",
            (pair, what) => what == "possible" && (Level(pair) || pair.Kind == "set-yearly")
                && pair.Present.Possible.Contains("NotAssessable") && pair.Present.Possible.IsSupersetOf(pair.Old.Possible)),
        new(14, "左右 is missed only further short than 5 % of the number; nearer it is nearly met, and on schedule before it is due.",
            (pair, what) => what == "possible" && pair.Has("goal", "about") && IsOfTolerance(pair)),
        new(
            15,
            "A ceiling for a sum is used up, not approached: the lead is time less share, and below it nothing is met before the time is "
                + "over.",
            (pair, what) => pair.Kind == "cumulative" && IsCeiling(pair) && what is "lead" or "index" or "possible"),
        new(16, "A sum with a gap is told from what is known beyond it, as the least it came to.",
            (pair, _) => pair.Kind == "cumulative" && pair.Of("missing") != "0"),
        new(17, "Sums have a required pace and a projection.",
            (pair, what) => pair.Kind == "cumulative" && what is "pace" or "projected" && pair.Old.Of(what) is null),
        new(18, "Of several ways to make a sum out of published parts that leave out as many days, the longest parts are taken.",
            (pair, _) => pair.Kind == "cumulative" && pair.Of("total").Length > 0),
        new(19, "A sum that is to end in a range is held between the lines to its two ends.",
            (pair, what) => IsOfARange(pair) && (pair.Kind == "cumulative" || IsOfAYear(pair))
                && what is "lead" or "index" or "possible" or "completion"),
        new(20, "Inside a year 序时进度 is strict: at or above the months gone or not.",
            (pair, what) => what == "possible" && IsOfAYear(pair) && OnlyDiffers(pair, "OnSchedule", "BehindSchedule")),
        new(21, "Of a ceiling the share used is told beside the lead, over a year too.",
            (pair, what) => IsOfAYear(pair) && what is "completion" or "index" && pair.Old.Of(what) is null),
        new(22, "Growth of the year is judged by the levels where none is published.",
            (pair, _) => pair.Kind == "growth-of-the-year" && pair.Old.Reason == "NoObservation"),
        new(23, "Average growth takes a level with a bound word for what it leaves.",
            (pair, _) => pair.Kind == "average-growth" && pair.Old.Reason is "NoObservation" or "PeriodTooShort"),
        new(24, "A published change since the base is the first evidence, before a chain of yearly rates.",
            (pair, _) => pair.Kind == "chained-change" && pair.Of("since").Length > 0 && pair.Present.Of("completion") is not null),
        new(25, "In step is met down to half a point below the other growth.",
            (pair, what) => what == "possible" && pair.Of("relation") == "in-step"),
        new(26, "A rank on the way is judged by places gone and time gone; without a baseline there is no verdict.",
            (pair, what) => pair.Kind == "rank" && what == "possible"),
        new(27, "The projected month is counted in exact fractions, on the figures as written.", (pair, what) => what == "date"
            && (Level(pair) || pair.Kind == "chained-change")),
        new(
            28,
            "A baseline that may lie inside the range it is to reach leaves no way: no pace and no projection, and of the share what the "
                + "others leave.",
            (pair, _) => pair.Kind == "range" && Has(pair, "about", "around", "near", "range") && pair.Present.Of("projected") is null
                && pair.Old.Of("completion") is not null),
        new(
            29,
            "What is short of its goal is no further ahead than the time left: ahead is no longer possible where only a value that meets "
                + "the goal would be.",
            (pair, what) => what == "possible" && Level(pair) && Lost(pair, "AheadOfSchedule")),
        new(30, "An open end is not reached: more than a number is more than what is less than it.",
            (pair, what) => what == "possible" && pair.Kind == "relative" && pair.Present.Possible.IsProperSubsetOf(pair.Old.Possible)
                && (Has(pair, Words) || pair.Has("reference", Words))),
        new(31, "Of a value or baseline with an open end a measure has its other end.",
            (pair, what) => what is not ("possible" or "date") && Has(pair, Words) && IsTighter(pair, what)
                && (pair.Old.Of(what) is not null || pair.Present.Of(what) is { } ends && (ends.Low is null || ends.High is null))),
        new(32, "An average growth says what the years left have to grow by.",
            (pair, what) => pair.Kind is "average-growth" && what == "growth" && pair.Old.Of(what) is null),
    ];

    public static Change? Of(Pair pair, string what) => All.FirstOrDefault(change => change.Covers(pair, what));

    public static void Print()
    {
        foreach (Change change in All)
            Console.WriteLine($"{change.Number}. {change.Sentence}");
    }

    private static bool IsOfTheWay(string what) => what == "possible" || OfTheWay.Contains(what);

    private static bool Has(Pair pair, params string[] words) => Figures.Any(figure => pair.Has(figure, words));

    /// <summary>The measure is there where it was not, or lies within what it was.</summary>
    private static bool IsTighter(Pair pair, string what) =>
        pair.Present.Of(what) is { } present && (pair.Old.Of(what) is not { } old || old.Holds(present));

    /// <summary>Zero or an open end had left the line in place of the curve.</summary>
    private static bool IsNowOfTheCurve(Pair pair) => pair.Old.Of("log") is null && pair.Present.Of("log") is not null;

    private static bool Lost(Pair pair, string status) =>
        pair.Old.Possible.Except(pair.Present.Possible).SequenceEqual([status]) && pair.Present.Possible.IsSubsetOf(pair.Old.Possible);

    private static bool OnlyDiffers(Pair pair, params string[] statuses) =>
        pair.Old.Possible.Except(pair.Present.Possible).Union(pair.Present.Possible.Except(pair.Old.Possible)).All(statuses.Contains);

    private static bool IsOfARange(Pair pair) => pair.Kind == "range" || pair.Has("goal", "range");

    private static bool Level(Pair pair) =>
        pair.Kind is "level" or "range" or "multiple" or "increase" or "change-percent" or "change-points" or "milestones";

    private static bool IsOfAYear(Pair pair) => pair.Kind == "year-to-date" || pair.Has("period", "part");

    private static bool IsCeiling(Pair pair) =>
        pair.Has("goal", "contrary") ? pair.Of("direction") == "increase" : pair.Of("direction") == "decrease";

    private static bool IsOfTolerance(Pair pair) =>
        OnlyDiffers(pair, "MetWithinTolerance", "Missed", "Achieved", "AchievedEarly", "OnSchedule", "BehindSchedule")
        || (pair.Kind is "average-growth" or "growth-of-the-year" or "growth-series"
            && OnlyDiffers(pair, "AheadOfSchedule", "OnSchedule", "BehindSchedule"));
}
