namespace Indicators.Desk;

/// <summary>
/// Derives figures by name from published ones (推算): two-year averages, contributions, deflators, carry-over, shares, rebased
/// indexes, months from totals to date. Each is a row of <see cref="DerivedFormulas"/>.
/// </summary>
/// <remarks>
/// Pure and exact; roots are enclosed. Only published results are inputs, never a forecast or another derived figure. A growth on
/// another basis, a break between the periods, a missing figure are an obstacle and never passed over.
/// </remarks>
/// <example><code>
/// DerivedFigure average = DerivedCalculator.For(catalog).TwoYearAverage(new SeriesKey("gdp", "cn"), TimePeriod.Quarter(2021, 1));
/// Observation marked = average.ToObservation(new NumberRounding(1, MidpointRounding.AwayFromZero)); // status derived
/// </code></example>
public sealed class DerivedCalculator
{
    private static readonly RationalRange One = RationalRange.Exactly(1m);
    private static readonly RationalRange Hundred = RationalRange.Exactly(100m);

    private readonly IndicatorCatalog _catalog;
    private readonly DateOnly? _knownBy;

    private DerivedCalculator(IndicatorCatalog catalog, DateOnly? knownBy) => (_catalog, _knownBy) = (catalog, knownBy);

    /// <summary>A calculator over a catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="knownBy">Only what had been published by this day is used; null: everything.</param>
    public static DerivedCalculator For(IndicatorCatalog catalog, DateOnly? knownBy = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new DerivedCalculator(catalog, knownBy);
    }

    /// <summary>两年平均: the yearly rate at which two years' growth on a year earlier leads from two years ago to now.</summary>
    /// <param name="series">The level, or its growth on a year earlier.</param>
    /// <param name="period">The period of the later growth.</param>
    public DerivedFigure TwoYearAverage(SeriesKey series, TimePeriod period)
    {
        ArgumentNullException.ThrowIfNull(series);
        SeriesKey growth = series.Transformation.IsGrowth ? series : series.With(Transformation.YearOnYearGrowth);
        TimePeriod before = period.SamePeriodLastYear();
        var work = new DerivedWork(
            this, "two-year-average", growth.ToLevel().With(AverageOf(growth, period)), period, StandardUnits.Percent);
        RationalRange first = work.Ratio(growth, before), second = work.Ratio(growth, period);
        work.RefuseBreak(growth, before, period);
        RationalRange product = (One + first) * (One + second);
        if (product is { IsAbsent: false, Low: not { Sign: >= 0 } })
            work.Refuse(DerivedObstacle.NotPositive, growth.ToString());
        return work.Done(() => (Roots.Of(product, 2) - One) * Hundred);
    }

    /// <summary>拉动: the points by which a part moved the growth of its whole, from levels on one basis: (p₁ − p₀)/w₀.</summary>
    /// <param name="part">The level of the part.</param>
    /// <param name="whole">The level of the whole.</param>
    /// <param name="period">The period.</param>
    public DerivedFigure ContributionPoints(SeriesKey part, SeriesKey whole, TimePeriod period)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(whole);
        TimePeriod before = period.SamePeriodLastYear();
        var work = new DerivedWork(this, "contribution-points", part.With(Transformation.ContributionPointsTo(whole.IndicatorId)), period,
            StandardUnits.PercentagePoint);
        Unit? unit = work.UnitOf(whole);
        RationalRange now = work.Amount(part, period, unit), then = work.Amount(part, before, unit), all = work.Amount(whole, before, unit);
        work.RefuseBreak(part, before, period);
        return work.Done(() => (now - then) / all * Hundred, divisor: all);
    }

    /// <summary>拉动 by the published contribution share: share of the growth times growth of the whole.</summary>
    /// <param name="part">The level of the part.</param>
    /// <param name="whole">The level of the whole.</param>
    /// <param name="period">The period.</param>
    public DerivedFigure ContributionByShare(SeriesKey part, SeriesKey whole, TimePeriod period)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(whole);
        var work = new DerivedWork(this, "contribution-by-share", part.With(Transformation.ContributionPointsTo(whole.IndicatorId)), period,
            StandardUnits.PercentagePoint);
        RationalRange share = work.Ratio(part.With(Transformation.ContributionShareTo(whole.IndicatorId)), period);
        RationalRange growth = work.Ratio(whole.With(Transformation.YearOnYearGrowth), period);
        return work.Done(() => share * growth * Hundred);
    }

    /// <summary>隐含平减: the change of prices that levels at current prices and real growth imply: (l₁/l₀)/(1+g) − 1.</summary>
    /// <param name="series">The level at current prices; its growth must be real, as stated or as the indicator declares.</param>
    /// <param name="period">The period.</param>
    public DerivedFigure ImpliedDeflator(SeriesKey series, TimePeriod period)
    {
        ArgumentNullException.ThrowIfNull(series);
        TimePeriod before = period.SamePeriodLastYear();
        SeriesKey growth = series.ToLevel().With(Transformation.YearOnYearGrowth);
        var work = new DerivedWork(this, "implied-deflator", growth, period, StandardUnits.Percent);
        Unit? unit = work.UnitOf(series);
        RationalRange now = work.Amount(series, period, unit), then = work.Amount(series, before, unit), real = work.Ratio(growth, period);
        if (_catalog.FindSeries(growth) is { } found && BasisOf(found) != ComparisonBasis.Real)
            work.Refuse(DerivedObstacle.BasisDiffers, BasisOf(found).ToText(Language.English));
        work.RefuseBreak(series, before, period);
        return work.Done(() => ((now / then / (One + real)) - One) * Hundred, divisor: then);
    }

    /// <summary>
    /// 翘尾: the points of a month's growth on a year earlier that the changes of last year's later months left: ∏(1+m) − 1 from the month
    /// after to December.
    /// </summary>
    /// <param name="series">The index, or the level, whose growth on the previous month is published.</param>
    /// <param name="month">The month.</param>
    public DerivedFigure CarryOver(SeriesKey series, TimePeriod month)
    {
        ArgumentNullException.ThrowIfNull(series);
        var work = new DerivedWork(
            this, "carry-over", series.ToLevel().With(Transformation.YearOnYearGrowth), month, StandardUnits.PercentagePoint);
        RationalRange product = Carried(work, series, month);
        return work.Done(() => (product - One) * Hundred);
    }

    /// <summary>新涨价: what of a month's growth on a year earlier is not carry-over, in points.</summary>
    /// <param name="series">The index, or the level, whose growth on the previous month and on a year earlier is published.</param>
    /// <param name="month">The month.</param>
    public DerivedFigure NewPrice(SeriesKey series, TimePeriod month)
    {
        ArgumentNullException.ThrowIfNull(series);
        SeriesKey yearly = series.ToLevel().With(Transformation.YearOnYearGrowth);
        var work = new DerivedWork(this, "new-price", yearly, month, StandardUnits.PercentagePoint);
        RationalRange growth = work.Ratio(yearly, month), product = Carried(work, series, month);
        return work.Done(() => (growth - product + One) * Hundred);
    }

    /// <summary>人均: a level over the people of its subject.</summary>
    /// <param name="series">The level.</param>
    /// <param name="population">The population, a stock.</param>
    /// <param name="period">The period.</param>
    /// <param name="at">Which population: at the end of the period, or the mean of its two ends. The caller says it; offices use
    /// both.</param>
    public DerivedFigure PerHead(SeriesKey series, SeriesKey population, TimePeriod period, DenominatorTime at)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(population);
        Unit? unit = UnitOrNull(series), people = UnitOrNull(population);
        var work = new DerivedWork(this, "per-head", series, period, unit is not null && people is not null ? unit.Per(people) : Unit.One);
        RationalRange amount = work.Amount(series, period, unit), end = work.Amount(population, period, people);
        RationalRange mean = at == DenominatorTime.MeanOfYearEnds
            ? (end + work.Amount(population, period.SamePeriodLastYear(), people)) / RationalRange.Exactly(2m)
            : end;
        return work.Done(() => amount / mean, divisor: mean);
    }

    /// <summary>比重: a part over its whole, in percent.</summary>
    /// <param name="part">The level of the part.</param>
    /// <param name="whole">The level of the whole.</param>
    /// <param name="period">The period.</param>
    public DerivedFigure Share(SeriesKey part, SeriesKey whole, TimePeriod period)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(whole);
        var work = new DerivedWork(this, "share", part.With(ShareOf(part, whole)), period, StandardUnits.Percent);
        Unit? unit = work.UnitOf(whole);
        RationalRange one = work.Amount(part, period, unit), all = work.Amount(whole, period, unit);
        return work.Done(() => one / all * Hundred, divisor: all);
    }

    /// <summary>A level over another of the same dimension, as a multiple (倍).</summary>
    /// <param name="numerator">The level above the line.</param>
    /// <param name="denominator">The level below it.</param>
    /// <param name="period">The period.</param>
    public DerivedFigure Ratio(SeriesKey numerator, SeriesKey denominator, TimePeriod period)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        var work = new DerivedWork(this, "ratio", numerator.With(ShareOf(numerator, denominator)), period, StandardUnits.Multiple);
        Unit? unit = work.UnitOf(denominator);
        RationalRange above = work.Amount(numerator, period, unit), below = work.Amount(denominator, period, unit);
        return work.Done(() => above / below, divisor: below);
    }

    /// <summary>An index on another base: its value over that of the base period, times 100.</summary>
    /// <param name="index">The index.</param>
    /// <param name="period">The period.</param>
    /// <param name="basePeriod">The period that is set to 100.</param>
    public DerivedFigure RebasedIndex(SeriesKey index, TimePeriod period, TimePeriod basePeriod)
    {
        ArgumentNullException.ThrowIfNull(index);
        var work = new DerivedWork(this, "rebased-index", index, period, UnitOrNull(index) ?? Unit.One);
        if (_catalog.FindSeries(index) is { Indicator: { Kind: IndicatorKind.Index, Base: null or { Period: not null } } } is false)
            work.Refuse(DerivedObstacle.WrongKind, index.ToString());
        Unit? unit = work.UnitOf(index);
        RationalRange now = work.Amount(index, period, unit), then = work.Amount(index, basePeriod, unit);
        work.RefuseBreak(index, basePeriod, period);
        return work.Done(() => now / then * Hundred, divisor: then);
    }

    /// <summary>当月 from 累计: a month, or any months of a year, from the totals to date and whatever else is published.</summary>
    /// <param name="flow">A flow.</param>
    /// <param name="period">Whole months of one year.</param>
    public DerivedFigure MonthFromToDate(SeriesKey flow, TimePeriod period) => OfMonths("month-from-to-date", flow, period);

    /// <summary>累计 from 当月: a total to date, or any months of a year, from months and quarters.</summary>
    /// <param name="flow">A flow.</param>
    /// <param name="period">Whole months of one year.</param>
    public DerivedFigure ToDateFromMonths(SeriesKey flow, TimePeriod period) => OfMonths("to-date-from-months", flow, period);

    internal Observation? Published(SeriesKey key, TimePeriod period) =>
        _catalog.FindSeries(key)?.At(period, _knownBy) is { Status: not ObservationStatus.Forecast } found
        && !found.Series.Transformation.IsRank ? found : null;

    internal Unit? UnitOrNull(SeriesKey key) => _catalog.Indicators.Find(key.IndicatorId)?.Unit;

    internal Indicator? IndicatorOf(SeriesKey key) => _catalog.Indicators.Find(key.IndicatorId);

    private DerivedFigure OfMonths(string code, SeriesKey flow, TimePeriod period)
    {
        ArgumentNullException.ThrowIfNull(flow);
        var work = new DerivedWork(this, code, flow, period, UnitOrNull(flow) ?? Unit.One);
        if (_catalog.FindSeries(flow) is not { } series)
            return work.Refuse(DerivedObstacle.InputMissing, flow.ToString()).Done(() => default);
        if (series.Indicator.Kind != IndicatorKind.Flow || flow.Transformation != default || period.Start.Day != 1
            || period.WholeMonths is not (> 0 and <= 12))
            return work.Refuse(DerivedObstacle.WrongKind, $"{flow} {period}").Done(() => default);
        DateOnly day = _knownBy ?? DateOnly.MaxValue;
        MonthSums months = MonthSums.Of(series, series.Indicator.Unit, day, day);
        (int from, int to) = (MonthSums.MonthOf(period.Start), MonthSums.EndOf(period));
        if (months.Total(from, to) is not { } total)
            return work.Refuse(DerivedObstacle.InputMissing, $"{flow} {period}").Done(() => default);
        work.Took(months.PartsOf(from, to));
        return work.Done(() => total);
    }

    private static RationalRange Carried(DerivedWork work, SeriesKey series, TimePeriod month)
    {
        SeriesKey monthly = series.ToLevel().With(Transformation.PreviousPeriodGrowth);
        if (month.Frequency != Frequency.Monthly)
            work.Refuse(DerivedObstacle.WrongKind, month.ToString());
        RationalRange product = One;
        for (int later = month.Start.Month + 1; later <= 12; later++)
            product *= One + work.Ratio(monthly, TimePeriod.Month(month.Start.Year - 1, later));
        return product;
    }

    private static ComparisonBasis BasisOf(Series growth) =>
        growth.Transformation.Basis == ComparisonBasis.Unstated ? growth.Indicator.GrowthBasis.Default : growth.Transformation.Basis;

    private static Transformation AverageOf(SeriesKey growth, TimePeriod period)
    {
        Transformation average = Transformation.AverageGrowthSince(period.ShiftYears(-2), 2);
        return growth.Transformation.Basis == ComparisonBasis.Unstated ? average : average.On(growth.Transformation.Basis);
    }

    /// <summary>A share names whichever of indicator and subject the whole has of its own.</summary>
    private static Transformation ShareOf(SeriesKey part, SeriesKey whole) => Transformation.ShareOf(
        whole.IndicatorId == part.IndicatorId ? null : whole.IndicatorId, whole.SubjectId == part.SubjectId ? null : whole.SubjectId);
}
