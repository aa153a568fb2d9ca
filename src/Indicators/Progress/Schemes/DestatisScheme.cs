using Indicators.Progress.Methods;

namespace Indicators.Progress;

/// <summary>
/// The weather symbols of the German sustainability strategy, by the Federal Statistical Office (Destatis): for dated
/// targets, target ranges, values to be kept every year, and mere directions.
/// </summary>
/// <remarks>
/// Source: Destatis, status of the indicators of the German sustainability strategy. Needs the yearly values: the last
/// six, at least four. <see cref="SchemeResult.Value"/> is q, the share of the remaining distance by which a dated target
/// would be missed at the mean yearly change of these years; below 0.05 sun, up to 0.20 sun and cloud, both ends
/// included. Of a target range the weaker end counts. Where several targets hold at once, give each to the scheme and
/// take <see cref="SchemeResult.Worst"/>; of several due dates give the next. A trend of exactly zero keeps the better of
/// two symbols only where the rule does not ask for a move: the text leaves that case open.
/// </remarks>
internal sealed class DestatisScheme : IPlainWayScheme
{
    private static readonly ProgressClass Sun = new("sun", ProgressWordings.Table["scheme.destatis.class.sun"], ProgressStatus.OnSchedule);
    private static readonly ProgressClass SunWithCloud =
        new("sun-with-cloud", ProgressWordings.Table["scheme.destatis.class.sun-with-cloud"], ProgressStatus.BehindSchedule);
    private static readonly ProgressClass Cloud =
        new("cloud", ProgressWordings.Table["scheme.destatis.class.cloud"], ProgressStatus.BehindSchedule);
    private static readonly ProgressClass Thunderstorm =
        new("thunderstorm", ProgressWordings.Table["scheme.destatis.class.thunderstorm"], ProgressStatus.BehindSchedule);

    /// <summary>Cut from 1 − q, the share of the distance that would be covered.</summary>
    private static readonly ClassScale Coverage = new(Cloud, new(Sun, 0.95m, IsExclusive: true), new(SunWithCloud, 0.80m));

    /// <summary>Every set of symbols as a list, best first: made once.</summary>
    private static readonly ValueList<ProgressClass>[] Sets = [.. Enumerable.Range(0, 16).Select(SetOf)];

    /// <inheritdoc/>
    public string Id => "destatis";

    /// <inheritdoc/>
    public LocalizedText Name { get; } = ProgressWordings.Table["scheme.destatis.name"];

    /// <inheritdoc/>
    public LocalizedText Rule { get; } = ProgressWordings.Table["scheme.destatis.rule"];

    /// <inheritdoc/>
    public IReadOnlyList<ProgressClass> Classes { get; } = [Sun, SunWithCloud, Cloud, Thunderstorm];

    /// <inheritdoc/>
    public SchemeResult Classify(SchemeInput input)
    {
        SchemeFrame frame = SchemeFrame.Of(input);
        if (frame.Sign == 0)
            return SchemeResult.None(this, Obstacle.DirectionNotStated);
        if (RecentTrend.Of(frame.Input) is not { } trend)
            return SchemeResult.None(this, Obstacle.TooFewPoints);
        if (frame.Goal is { NeedsBaseline: true } && (!frame.HasBaseline || frame.Base.Low is null || frame.Base.High is null))
            return SchemeResult.None(this, frame.HasBaseline ? Obstacle.BaselineUnbounded : Obstacle.NoBaselineValue);
        SchemeResult result = frame switch
        {
            { Goal: null } => Result(frame, ByDirection(trend, frame.Sign)),
            { Input.HoldsEveryYear: true } or { Input.Due: null } => Result(frame, ToKeep(frame.IsMet, trend.SignsSince(trend.First,
                frame.Sign))),
            _ => ByDate(frame, trend),
        };
        return frame.Noted(result);
    }

    /// <inheritdoc/>
    public SchemeResult? OfWay(in PlainWay way)
    {
        if (way.IsMet is not { } isMet)
            return null;
        if (way.FirstOf(RecentTrend.WindowMonths, RecentTrend.FewestBefore) is not { } first)
            return SchemeResult.None(this, Obstacle.TooFewPoints);
        if (!way.TryTrend(first, out SignSet written, out SignSet wide, out ScaledTrend trend))
            return null;
        if (isMet)
            return OfWay(way, ToKeep(true, written), ToKeep(true, wide));
        return way.TryCovered(first, trend, out Measure covered)
            ? OfWay(way, OnTheWay(written, covered.Value, covered.Value), OnTheWay(wide, covered.Low, covered.High), Missed(covered))
            : null;
    }

    private SchemeResult OfWay(in PlainWay way, Symbols written, Symbols wide, in Measure missed = default) =>
        way.Result(this, Sets[(int)written], Sets[(int)(written | wide)], missed);

    /// <summary>A value to be kept every year, or one reached already: first whether it is met, then where it is heading.</summary>
    private static Symbols ToKeep(bool? isMet, SignSet mean)
    {
        return (isMet is not false && mean.CanFailToFall ? Symbols.Sun : Symbols.None)
            | (isMet is not false && mean.CanFall ? Symbols.SunWithCloud : Symbols.None)
            | (isMet is not true && mean.CanFailToFall ? Symbols.Cloud : Symbols.None)
            | (isMet is not true && mean.CanFall ? Symbols.Thunderstorm : Symbols.None);
    }

    /// <summary>A direction alone: first the mean change, then the last one.</summary>
    private static Symbols ByDirection(RecentTrend trend, int sign)
    {
        SignSet mean = trend.SignsSince(trend.First, sign), last = trend.SignsSince(trend.Previous, sign);
        return (mean.CanRise && last.CanRise ? Symbols.Sun : Symbols.None)
            | (mean.CanRise && last.CanFailToRise ? Symbols.SunWithCloud : Symbols.None)
            | (mean.CanFailToRise && last.CanRise ? Symbols.Cloud : Symbols.None)
            | (mean.CanFailToRise && last.CanFailToRise ? Symbols.Thunderstorm : Symbols.None);
    }

    private SchemeResult ByDate(SchemeFrame frame, RecentTrend trend)
    {
        SignSet mean = trend.SignsSince(trend.First, frame.Sign);
        if (frame.IsMet == true)
            return Result(frame, ToKeep(true, mean));
        Measure covered = Covered(frame, trend);
        Symbols symbols = OnTheWay(mean, covered.Low is { } low ? Math.Min(low, covered.High ?? low) : null, covered.High);
        return Result(frame, frame.IsMet is null ? symbols | ToKeep(true, mean) : symbols, Missed(covered));
    }

    /// <summary>What does not move as wanted is a thunderstorm, what does the symbol of what it will have covered.</summary>
    private static Symbols OnTheWay(SignSet mean, decimal? least, decimal? most)
    {
        Symbols symbols = mean.CanFailToRise ? Symbols.Thunderstorm : Symbols.None;
        if (!mean.CanRise)
            return symbols;
        IReadOnlyList<ProgressClass> covered = Coverage.Between(least, most);
        for (int i = 0; i < covered.Count; i++)
            symbols |= ReferenceEquals(covered[i], Sun) ? Symbols.Sun : ReferenceEquals(covered[i], SunWithCloud)
                ? Symbols.SunWithCloud : Symbols.Cloud;
        return symbols;
    }

    /// <summary>q.</summary>
    private static Measure Missed(in Measure covered) => new(1m - covered.Value, 1m - covered.High, 1m - covered.Low);

    /// <summary>1 − q: what the mean yearly change, carried on to the due date, covers of the distance.</summary>
    private static Measure Covered(SchemeFrame frame, RecentTrend trend)
    {
        var clock = new Clock(Math.Max(frame.RemainingMonths, 0), trend.Months);
        Measure first = trend.First.Value, start = frame.Goal!.NeedsBaseline ? frame.Base : Measure.Exactly(0m);
        decimal? point = start.Value is { } b ? Share(frame, b, first.Value, trend.Last.Value.Value, clock) : null;
        bool up = frame.Sign > 0;
        return new Measure(
            point,
            Weakest(frame, start, up ? first.High : first.Low, clock, least: true),
            Weakest(frame, start, up ? first.Low : first.High, clock, least: false));
    }

    /// <summary>The least or greatest share over both ends of the baseline; absent where either is.</summary>
    private static decimal? Weakest(SchemeFrame frame, Measure start, decimal? first, Clock clock, bool least)
    {
        decimal low = start.Low!.Value, high = start.High!.Value;
        if (first is not { } f || Share(frame, low, f, EndFor(frame, low, f, least), clock) is not { } one)
            return null;
        if (low == high)
            return one;
        return Share(frame, high, f, EndFor(frame, high, f, least), clock) is { } other ? least ? Math.Min(one, other)
            : Math.Max(one, other) : null;
    }

    /// <summary>
    /// From a value short of the goal the share grows with the latest one; from one beyond it, which has been lost, it falls.
    /// </summary>
    private static decimal? EndFor(SchemeFrame frame, decimal baseline, decimal first, bool least)
    {
        bool isShort = frame.TargetOrNull(baseline) is not { } target || (frame.Sign > 0 ? first <= target : first >= target);
        return (isShort == least) == (frame.Sign > 0) ? frame.Value.Low : frame.Value.High;
    }

    /// <summary>Absent where an end is, or where the goal is met at it: there is then no distance to cover.</summary>
    private static decimal? Share(SchemeFrame frame, decimal baseline, decimal? first, decimal? last, Clock clock)
    {
        if (first is not { } f || last is not { } v)
            return null;
        return CheckedDecimal.Try((frame, baseline, f, v, clock), static way =>
        {
            decimal distance = way.frame.Sign * (way.frame.Target(way.baseline) - way.v);
            // One division, so that a share that is exactly a cut comes out exactly.
            return distance > 0m ? way.frame.Sign * (way.v - way.f) * way.clock.Remaining / (way.clock.Elapsed * distance) : null;
        });
    }

    private SchemeResult Result(SchemeFrame frame, Symbols symbols, Measure missed = default) =>
        SchemeResult.Of(this, frame.Input, Sets[(int)symbols], missed, isMet: frame.IsMet);

    private static ValueList<ProgressClass> SetOf(int symbols)
    {
        ProgressClass[] all = [Sun, SunWithCloud, Cloud, Thunderstorm];
        return ValueList<ProgressClass>.Of(all.Where((_, i) => (symbols & (1 << i)) != 0), nameof(symbols));
    }

    /// <summary>Months to the due date, and months the trend was measured over.</summary>
    private readonly record struct Clock(int Remaining, int Elapsed);

    /// <summary>The symbols that figures allow.</summary>
    [Flags]
    private enum Symbols
    {
        None = 0,
        Sun = 1,
        SunWithCloud = 2,
        Cloud = 4,
        Thunderstorm = 8,
    }
}
