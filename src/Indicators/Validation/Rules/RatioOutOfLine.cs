using System.Globalization;

namespace Indicators.Validation.Rules;

/// <summary>IND3064: a figure moved unlike those of the subjects beside it (ratio to the last period, Hidiroglou and Berthelot).</summary>
/// <remarks>Only where it is asked for. What rounding alone may explain is not reported.</remarks>
internal sealed class RatioOutOfLine(RatioToLastPeriod? options = null) : CatalogRule("IND3064", DiagnosticSeverity.Information),
    IOptionalRule
{
    private readonly RatioToLastPeriod _options = options ?? new RatioToLastPeriod();

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Indicator indicator in context.Catalog.Indicators.Where(NetAmounts.AreExcluded))
        {
            IEnumerable<Series> levels = context.Catalog.SeriesOfIndicator(indicator.Id).Where(series => series.Transformation == default);
            foreach (IGrouping<(SubjectKind, string?),
                Series> beside in levels.GroupBy(series => (series.Subject.Kind, series.Subject.ParentId)))
                Check(context, beside);
        }
    }

    private void Check(RuleContext context, IEnumerable<Series> beside)
    {
        IEnumerable<Pair> pairs = beside.SelectMany(series => series.Observations.Select(each => each.Period).OfType<TimePeriod>()
            .Distinct().Select(period => PairOf(series, period)).OfType<Pair>());
        foreach (IGrouping<(TimePeriod, TimePeriod),
            Pair> moved in pairs.GroupBy(pair => (pair.Now.Period!.Value, pair.Before.Period!.Value)).OrderBy(group => group.Key))
        {
            Pair[] all = [.. moved];
            if (all.Length >= _options.LeastSubjects
                && RatioEffects.Of(_options, [.. all.Select(pair => (pair.AmountBefore, pair.AmountNow))]) is { } effects)
                Report(context, all, effects);
        }
    }

    private void Report(RuleContext context, Pair[] all, RatioEffects effects)
    {
        for (int i = 0; i < all.Length; i++)
        {
            if (effects.IsOutOfLine(i) && !all[i].MayBe(effects.Median))
                context.Report(FindingOf(all[i], i, effects));
        }
    }

    private Finding FindingOf(Pair pair, int index, RatioEffects effects)
    {
        (decimal low, decimal high) = effects.InLine(index);
        Finding finding = FindingAt(
            pair.Now, "value", pair.Now.Series.ToString(), pair.Now.Period.ToString()!, pair.Now.Figure.Literal,
            pair.Before.Period.ToString()!, pair.Before.Figure.Literal,
            Text(effects.Ratios[index]), effects.Ratios.Count.ToString(CultureInfo.InvariantCulture), Text(effects.Median), Text(low),
                Text(high));
        return finding with { Figures = [.. finding.Figures, FindingFigures.Of(pair.Before, FigureRoles.Earlier)] };
    }

    private static string Text(decimal ratio) =>
        Math.Round(ratio, 3, MidpointRounding.AwayFromZero).ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>
    /// The figure with the one before it: of the period just before, or, of months of a year added up, of the same months a year earlier.
    /// </summary>
    private static Pair? PairOf(Series series, TimePeriod period)
    {
        if (series.At(period) is not { } now || !IsNumber(now))
            return null;
        Observation? before = period.TryPrevious(out TimePeriod previous) ? series.At(previous) : null;
        before ??= period.Start.Year > 1 ? series.At(period.ShiftYears(-1)) : null;
        return before is not null && IsNumber(before) && Pair.Of(now, before, series.Indicator.Unit) is { } pair ? pair : null;
    }

    private static bool IsNumber(Observation observation) =>
        observation is { Figure: { Bound: Bound.Exact, IsRange: false, Amount: > 0m }, Status: not ObservationStatus.Forecast };

    /// <summary>Two figures of a subject in the unit of their indicator.</summary>
    private sealed record Pair(Observation Now, Observation Before, decimal AmountNow, decimal AmountBefore, Unit Unit)
    {
        public static Pair? Of(Observation now, Observation before, Unit unit) =>
            now.Figure.Dimension == unit.Dimension && before.Figure.Dimension == unit.Dimension
            && now.Figure.Quantity.AmountOrNull(unit) is { } later && before.Figure.Quantity.AmountOrNull(unit) is { } earlier && later > 0m
            && earlier > 0m
                ? new Pair(now, before, later, earlier, unit)
                : null;

        /// <summary>True where the rounding of both figures leaves a ratio possible.</summary>
        public bool MayBe(decimal ratio)
        {
            var now = Now.Figure.MeasureIn(Unit, FigureReading.Soft);
            var before = Before.Figure.MeasureIn(Unit, FigureReading.Soft);
            return CheckedDecimal.Times(before.Low, ratio) <= now.High && CheckedDecimal.Times(before.High, ratio) >= now.Low;
        }
    }
}
