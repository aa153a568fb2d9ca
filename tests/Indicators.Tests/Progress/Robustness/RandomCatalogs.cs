using System.Globalization;
using NodaTime;

namespace Indicators.Tests.Progress.Robustness;

/// <summary>
/// Catalogues that no office would publish: every kind of goal over every kind of series, figures from nothing to the
/// largest a decimal holds, bounds on either side, the first and the last years of the calendar. The same seed gives the
/// same catalogue.
/// </summary>
internal sealed class RandomCatalogs(int seed)
{
    private static readonly string[] Units = ["家", "万家", "亿元", "元", "亩", "公顷", "万亩", "%", "万千瓦", "亿千瓦", "万吨标准煤", "元/人", "个百分点"];
    private static readonly string[] Bounds = ["", "", "", "", "超", "近", "约", "不足", "不低于"];
    private static readonly string[] Ends = ["", "", "", "", "以上", "以内", "左右"];
    private static readonly int[] Years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2030];
    private static readonly int[] FarYears = [1, 2, 3, 4997, 9996, 9997, 9998, 9999];

    private readonly Random _random = new(seed);
    private readonly bool _isFar = seed % 3 == 0;
    private readonly bool _isHuge = seed % 5 is 0 or 1;

    public IndicatorCatalog Next(int targets)
    {
        var builder = new IndicatorCatalogBuilder();
        builder.Add(new Subject("s", SubjectKind.Region, new LocalizedText("某地")));
        string[] units = [Pick(Units), Pick(Units), Pick(Units)];
        for (int i = 0; i < units.Length; i++)
            builder.Add(Indicator(i, Unit.Parse(units[i])));
        for (int i = 0; i < units.Length; i++)
        {
            for (int n = _random.Next(1, 9); n > 0; n--)
                AddObservation(builder, i, units[i]);
        }

        for (int t = 0; t < targets; t++)
            AddTarget(builder, t, units);
        return builder.BuildSound(out _);
    }

    public DateOnly AsOf() => _random.Next(4) switch
    {
        0 => new DateOnly(9999, 12, 31),
        1 when _isFar => new DateOnly(Pick(FarYears), 6, 30),
        _ => new DateOnly(Pick(Years), 12, 31),
    };

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    private bool Chance(int percent) => _random.Next(100) < percent;

    private Indicator Indicator(int i, Unit unit) => new($"i{i}", new LocalizedText($"指标{i}"), unit, Pick(Enum.GetValues<IndicatorKind>().Where(kind => kind != 0).ToArray()), Pick(Enum.GetValues<Direction>().Where(direction => direction != 0).ToArray()))
    {
        GrowthBasis = default,
        Breaks = Chance(20) ? [new SeriesBreak(new LocalDate(Year(), 1, 1), new LocalizedText("口径调整"))] : [],
    };

    private int Year() => _isFar && Chance(40) ? Pick(FarYears) : Pick(Years);

    private TimePeriod Period()
    {
        int year = Year();
        return _random.Next(12) switch
        {
            0 => TimePeriod.Quarter(year, _random.Next(1, 5)),
            1 => TimePeriod.Months(year, 1, _random.Next(1, 13)),
            2 => TimePeriod.Month(year, _random.Next(1, 13)),
            3 => TimePeriod.Day(new LocalDate(year, 12, 31)),
            4 when year < 9990 => TimePeriod.Parse($"{year:0000}-01-01/P5Y"),
            _ => TimePeriod.Year(year),
        };
    }

    private string Number()
    {
        if (_isHuge && Chance(40))
            return Pick(["79228162514264337593543950335", "9999999999999999999999999999", "0.0000000000000000000000000001", "1000000000000000000", "79228.1", "0", "100000000000000000000000000.5", "0.0000001"]);
        int digits = _random.Next(0, 3);
        decimal number = new(_random.Next(0, 3) switch { 0 => _random.Next(0, 20), 1 => _random.Next(0, 2000), _ => _random.Next(0, 20_000_000) }, 0, 0, false, (byte)digits);
        return number.ToString(CultureInfo.InvariantCulture);
    }

    private Figure? Figure(string unit)
    {
        string sign = Chance(15) ? "-" : "";
        string range = Chance(5) ? "—" + Number() : "";
        string text = Pick(Bounds) + sign + Number() + range + unit + Pick(Ends);
        return Indicators.Figure.TryParse(text, null, out Figure figure) ? figure : null;
    }

    private Figure? FigureOf(string unit) => Figure(unit) ?? Figure(unit) ?? Figure(unit);

    private Transformation Kind() => _random.Next(12) switch
    {
        0 => Transformation.YearOnYearGrowth,
        1 => Transformation.YearOnYearGrowth.On(Pick(Enum.GetValues<ComparisonBasis>())),
        2 => Transformation.RankIn("cn"),
        3 => Transformation.AverageGrowthSince(TimePeriod.Year(Year())),
        4 => Transformation.GrowthSince(TimePeriod.Year(Year())),
        5 => Transformation.ShareOf("i0"),
        6 => Transformation.DifferenceTo(TimePeriod.Year(Year())),
        _ => default,
    };

    private static string UnitOf(Transformation kind, string unit) => kind.Kind switch
    {
        TransformationKind.GrowthOnYear or TransformationKind.AverageGrowth or TransformationKind.GrowthSince or TransformationKind.Share => "%",
        TransformationKind.Rank => "",
        _ => unit,
    };

    private void AddObservation(IndicatorCatalogBuilder builder, int indicator, string unit)
    {
        Transformation kind = Kind();
        string own = kind == default && unit is "亩" or "公顷" or "万亩" ? Pick(["亩", "公顷", "万亩"]) : UnitOf(kind, unit);
        if (FigureOf(own) is not { } figure)
            return;
        LocalDate? published = Chance(20) ? new LocalDate(Year(), 1, 20) : null;
        builder.Add(new Observation(builder.Key($"i{indicator}", "s", kind), Period(), figure) { PublishedOn = published });
    }

    private void AddTarget(IndicatorCatalogBuilder builder, int number, string[] units)
    {
        int indicator = _random.Next(units.Length);
        Transformation kind = Chance(60) ? default : Kind();
        string unit = UnitOf(kind, units[indicator]);
        if (Goal(unit) is not { } goal)
            return;
        TimePeriod due = Period();
        SeriesKey key = builder.Key($"i{indicator}", "s", kind);
        Target target = due.WholeMonths > 12 || Chance(10) ? Target.Over($"t{number}", key, due, goal) : Target.By($"t{number}", key, due, goal);
        if (Chance(75))
            target = target with { Baseline = new Baseline(Period()) { Value = Chance(40) ? FigureOf(unit) : null } };
        if (Chance(10))
            target = target with { Evaluation = TargetEvaluation.EachYear };
        if (Chance(20))
            target = target with { Reads = Pick(Enum.GetValues<TargetReading>()) };
        if (Chance(10))
            target = target with { Commitment = TargetCommitment.Stretch };
        if (Chance(10))
            target = target with { MeasuredBy = new TargetProxy($"i{_random.Next(units.Length)}") };
        if (Chance(10))
            target = target with { Path = TargetPath.Compound };
        else if (Chance(10) && FigureOf(unit) is { } way)
            target = target with { Path = TargetPath.Through(new TargetMilestone(Period(), way)) };
        if (number > 0 && Chance(15))
            target = target with { ParentId = $"t{_random.Next(number)}" };
        if (number > 0 && Chance(5))
            target = target with { Supersedes = new TargetSupersession($"t{number - 1}", new LocalDate(Year(), 3, 1)) };
        builder.Add(target);
    }

    private Goal? Goal(string unit) => _random.Next(19) switch
    {
        0 => decimal.Parse(Number(), CultureInfo.InvariantCulture) is > 0m and { } factor ? new MultipleGoal(factor) : null,
        1 => FigureOf(unit) is { } more ? new IncreaseGoal(more, IncreaseScope.Net) : null,
        2 => FigureOf("%") is { } change ? new ChangeGoal(change) : null,
        3 => FigureOf("个百分点") is { } points ? new ChangeGoal(points) : null,
        4 => FigureOf("%") is { } average ? new AverageGrowthGoal(average) : null,
        5 => FigureOf("%") is { } annual ? new AnnualGrowthGoal(annual) : null,
        6 => FigureOf(unit) is { } total ? new CumulativeGoal(total) : null,
        7 => new DoneGoal(),
        8 => new RankGoal(_random.Next(1, 30), Chance(50) ? "cn" : null),
        9 => new RelativeGoal(new GoalReference($"i{_random.Next(3)}", Kind()) { Period = Chance(30) ? Period() : null, Aggregate = Chance(30) ? GoalAggregate.Mean : GoalAggregate.None }, Pick(Enum.GetValues<GoalRelation>().Where(relation => relation != 0).ToArray())),
        11 => new PreviousYearGoal(Pick(Enum.GetValues<GoalRelation>())),
        12 => FigureOf(unit) is { } floor && FigureOf(unit) is { } stretch ? new FloorStretchGoal(floor, stretch) : null,
        13 => new AsAssignedGoal(new LocalizedText("完成国家下达任务")),
        10 => Chance(50) ? new NoNumberGoal(new LocalizedText("提高")) : new SetYearlyGoal(),
        _ => FigureOf(unit) is { } level ? new LevelGoal(level) : null,
    };
}
