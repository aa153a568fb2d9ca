namespace Indicators.Progress;

/// <summary>
/// Two clocks in one class: whether the cumulative progress is up with the time gone of the plan, and whether the latest
/// year did its share of it (年度和累计“双控”). Four cells: both, only the cumulative, only the year, neither.
/// </summary>
/// <remarks>
/// After the assessments of energy targets, which ask for the year's task and for the cumulative progress apart, and where
/// one region can pass by one clock and fail by the other. Points are an office's own and are given by it.
/// <see cref="SchemeResult.Value"/> is the lead of the cumulative progress, <see cref="SchemeResult.Score"/> the points.
/// </remarks>
public sealed class TwoClocksScheme : IProgressScheme
{
    private static readonly ProgressClass Both =
        new("both", ProgressWordings.Table["scheme.two-clocks.class.both"], ProgressStatus.OnSchedule);
    private static readonly ProgressClass OnlyCumulative =
        new("only-cumulative", ProgressWordings.Table["scheme.two-clocks.class.only-cumulative"], ProgressStatus.OnSchedule);
    private static readonly ProgressClass OnlyYear =
        new("only-year", ProgressWordings.Table["scheme.two-clocks.class.only-year"], ProgressStatus.BehindSchedule);
    private static readonly ProgressClass Neither =
        new("neither", ProgressWordings.Table["scheme.two-clocks.class.neither"], ProgressStatus.BehindSchedule);

    /// <summary>Creates the scheme.</summary>
    /// <param name="points">The points of the four cells, where an office gives some.</param>
    /// <param name="id">The id of the variant.</param>
    public TwoClocksScheme(TwoClocksPoints? points = null, string id = "two-clocks")
    {
        Points = points;
        Id = Identifier.Require(id, nameof(id));
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>The points of the cells; null where none are given.</summary>
    public TwoClocksPoints? Points { get; }

    /// <inheritdoc/>
    public LocalizedText Name { get; } = ProgressWordings.Table["scheme.two-clocks.name"];

    /// <inheritdoc/>
    public LocalizedText Rule { get; } = ProgressWordings.Table["scheme.two-clocks.rule"];

    /// <inheritdoc/>
    public IReadOnlyList<ProgressClass> Classes { get; } = [Both, OnlyCumulative, OnlyYear, Neither];

    /// <inheritdoc/>
    public SchemeResult Classify(SchemeInput input)
    {
        SchemeFrame frame = SchemeFrame.Of(input);
        if (frame.Goal is null)
            return SchemeResult.None(this, Obstacle.NoTarget);
        if (!ScheduleNumbers.TryLead(frame, out _, out Measure lead, out Obstacle reason))
            return SchemeResult.None(this, reason);
        if (frame.Input.YearBefore is not { } before)
            return SchemeResult.None(this, Obstacle.TooFewPoints);
        if (YearsShare(frame, before) is not { IsAbsent: false } year)
            return SchemeResult.None(this, Obstacle.CrossesZero);
        ProgressClass[] cells = [.. Classes.Where(cell => Can(lead, 0m, cell == Both || cell == OnlyCumulative)
            && Can(year, 1m, cell == Both || cell == OnlyYear))];
        return frame.Noted(SchemeResult.Of(this, frame.Input, cells, lead, ScoreOf(cells), frame.IsMet));
    }

    /// <summary>What the latest year did over what one year of the plan has to do.</summary>
    private static Measure YearsShare(SchemeFrame frame, Measure before)
    {
        // In the first year the value before is the baseline itself, and moves with it.
        if (frame.ElapsedMonths == CivilCalendar.MonthsOfYear && before == frame.Base)
            return Over(frame, null) is { } first ? first.WithClosedEnds() : default;
        (decimal? most, decimal? least) = frame.Sign > 0 ? (before.Low, before.High) : (before.High, before.Low);
        decimal? low = least is null ? null : Over(frame, least)?.Low, high = most is null ? null : Over(frame, most)?.High;
        decimal? point = frame.Value.Value is { } v && frame.Base.Value is { } b && before.Value is { } known
            ? CheckedDecimal.At(new ShareOfYear(frame, known), v, b)
            : null;
        return new Measure(point, low, high);
    }

    private static Measure? Over(SchemeFrame frame, decimal? yearBefore) =>
        Corners.TryEvaluate(new ShareOfYear(frame, yearBefore), frame.Value, frame.Base, frame.SlopeInValue, out Measure share)
            ? share
            : null;

    /// <summary>
    /// A quotient with one linear function, or one logarithm, of the baseline: it does not turn. Divided once and last, so that a year's
    /// share is exactly one.
    /// </summary>
    private readonly struct ShareOfYear(SchemeFrame frame, decimal? yearBefore) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline)
        {
            decimal target = frame.Target(baseline), before = yearBefore ?? baseline;
            if (!frame.Input.IsCompound || !(baseline > 0m && value > 0m && before > 0m && target > 0m))
                return target == baseline
                    ? null
                    : (value - before) * frame.TotalMonths / ((target - baseline) * CivilCalendar.MonthsOfYear);
            return RealMath.RatioOfLogarithms(value, before, frame.TotalMonths, target, baseline, CivilCalendar.MonthsOfYear);
        }
    }

    /// <summary>Whether a number can be at its cut or beyond it, or short of it.</summary>
    private static bool Can(Measure number, decimal cut, bool reached) =>
        reached ? number.High is not { } high || high >= cut : number.Low is not { } low || low < cut;

    private Measure ScoreOf(ProgressClass[] cells)
    {
        if (Points is not { } points)
            return default;
        decimal[] scores = [.. cells.Select(cell => cell == Both ? points.Both
            : cell == OnlyCumulative ? points.OnlyCumulative
            : cell == OnlyYear ? points.OnlyYear
            : points.Neither)];
        return new Measure(scores.Length == 1 ? scores[0] : null, scores.Min(), scores.Max());
    }
}
