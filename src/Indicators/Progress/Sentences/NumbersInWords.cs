using System.Globalization;
using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>
/// The numbers a verdict rests on, as an office prints them: a share of the way only where it says something, otherwise the
/// distance in its unit and the direction; as many decimals as the figures have.
/// </summary>
internal sealed class NumbersInWords(TargetInputs inputs, Measures measures, Verdict verdict, Language language)
{
    /// <summary>A way shorter than this many units of the last digit has no share worth printing.</summary>
    private const decimal LeastUnits = 10m;

    private const decimal MostShare = 2m;

    private const int MostDecimals = 6;

    private bool IsInPercent => inputs.Goal?.Unit.Dimension == Dimension.Ratio || inputs.Current?.Figure.Dimension == Dimension.Ratio;

    public IEnumerable<string> Clauses()
    {
        if (measures.Places is { } places)
            yield return places.ToText(language);
        foreach (string clause in IsShareTelling ? Share() : Distance())
            yield return clause;
        foreach (string clause in Years())
            yield return clause;
        foreach (string clause in Beside())
            yield return clause;
        if (Average() is { } average)
            yield return average;
        if (Chain() is { } chain)
            yield return chain;
        if (!measures.Gap.IsAbsent)
            yield return Gap();
        if (Nearness() is { } nearness)
            yield return nearness;
    }

    /// <summary>Where the numbers are ranges there is no way to look at; the range is printed as it is.</summary>
    public bool IsShareTelling
    {
        get
        {
            if (measures.Completion.IsAbsent)
                return !IsLost();
            if (measures.Completion.Value is not { } share)
                return true;
            return inputs.IsUsedUp || (share is >= 0m and <= MostShare && !IsShortWay() && !IsBeyondRange());
        }
    }

    /// <summary>What was met at the baseline and is not now has no way, and a distance back.</summary>
    private bool IsLost() =>
        verdict.IsMet == false && measures is { Places: null, YearsJudged: null } && verdict.Status.Contains(ProgressStatus.Regressed);

    /// <summary>Beyond the far edge of a range no share of the way says where it is.</summary>
    private bool IsBeyondRange() => inputs.Goal is { Side: GoalSide.Within } && verdict.IsMet == false && measures.Completion.Value == 0m
        && measures.JudgedValue?.Value != measures.JudgedBaseline?.Value;

    private bool IsShortWay()
    {
        if (Threshold() is not { } threshold || measures.JudgedBaseline?.Value is not { } start || inputs.ChainedYears is not null
            || inputs.Current is not { } current)
            return false;
        decimal digit = inputs.Goal!.Unit.Dimension == current.Figure.Dimension
            ? current.Figure.Resolution.AmountOrNull(inputs.Goal.Unit) ?? 0m
            : 0m;
        return CheckedDecimal.Times(digit, LeastUnits) is { } least && CheckedDecimal.Minus(threshold, start) is { } way
            && Math.Abs(way) < least;
    }

    private IEnumerable<string> Share()
    {
        if (measures.Completion.IsAbsent)
            yield break;
        int decimals = Sharp();
        string complete = Say(inputs.IsUsedUp ? "share.used" : "share.complete", MeasureText.Percent(measures.Completion, decimals));
        yield return !measures.LogCompletion.IsAbsent ? Say("share.on-compound-path", complete,
            MeasureText.Percent(measures.LogCompletion, decimals))
            : IsStraightened() ? Say("share.on-straight-path", complete) : complete;
        if (measures.TimeShare is not { } time)
            yield break;
        yield return Say("share.time", MeasureText.Percent(time, decimals));
        if (!measures.PlannedShare.IsAbsent)
            yield return Say("share.planned", MeasureText.Percent(measures.PlannedShare, decimals));
        if (!measures.Lead.IsAbsent)
            yield return Say("share.lead", MeasureText.Points(measures.Lead, decimals));
    }

    /// <summary>
    /// As many decimals as show on which side of its cut the lead lies: 91.67% against 91.62% where a tenth shows the same.
    /// </summary>
    private int Sharp()
    {
        if (measures.Lead.Value is not { } lead || CheckedDecimal.Times(lead, 100m) is not { } points)
            return 1;
        decimal band = inputs.Options.ScheduleBand * 100m;
        ReadOnlySpan<decimal> cuts = measures.YearToDate is not null ? [0m, band] : [-band, band];
        int decimals = 1;
        foreach (decimal cut in cuts)
        {
            while (decimals < MostDecimals
                && Math.Sign(Math.Round(points, decimals, MidpointRounding.AwayFromZero) - cut) != Math.Sign(points - cut))
                decimals++;
        }

        return decimals;
    }

    private bool IsStraightened() => inputs.Substitutions.Any(one => one.Kind == SubstitutionKind.StraightPath);

    /// <summary>
    /// What stands beside the share: years a sum lacks, a ceiling the pace breaks, a goal met before, the share a value of another period
    /// is of the goal.
    /// </summary>
    private IEnumerable<string> Beside()
    {
        if (measures.YearsJudged is null && inputs.MissingYears.Count > 0)
            yield return Say("years.missing", List(inputs.MissingYears));
        if (verdict.IsProjectedBeyond && measures.Projected.Value is { } projected)
            yield return Say("projected.beyond", Level(projected));
        if (verdict.MetBefore is { } before)
            yield return Say("met.before", ProgressText.Figure(before.Figure, language), before.Period?.ToText(language));
        if (ShareOfGoal() is { } share)
            yield return Say("share.of-goal", MeasureText.Percent(share));
    }

    private decimal? ShareOfGoal() =>
        inputs.IsOfOtherPeriod && inputs.Current is { } current
        && inputs.Target.Goal is LevelGoal { Figure: { IsRange: false, Amount: > 0m } goal }
        && current.Series.Transformation == inputs.Target.Series.Transformation && current.Figure.Dimension == goal.Dimension
        && current.Figure.Bound == Bound.Exact
        && current.Figure.Quantity.AmountOrNull(goal.Unit) is { } value
            ? CheckedDecimal.Over(value, goal.Amount)
            : null;

    /// <summary>距目标0.2个百分点，较基期下降0.1个百分点.</summary>
    private IEnumerable<string> Distance()
    {
        if (Threshold() is not { } threshold || measures.JudgedValue?.Value is not { } value
            || measures.JudgedBaseline?.Value is not { } start)
            yield break;
        // The baseline of a chain is 1: what is left and what is gone are shares of it.
        decimal unit = inputs.ChainedYears is null ? 1m : 100m;
        if (CheckedDecimal.Times(CheckedDecimal.Minus(threshold, value), unit) is not { } left
            || CheckedDecimal.Times(CheckedDecimal.Minus(value, start), unit) is not { } moved)
            yield break;
        yield return verdict.IsMet == true ? Say("distance.at-goal") : Say("distance.left", Amount(Math.Abs(left)));
        yield return moved == 0m
            ? Say("distance.as-baseline")
            : Say((moved > 0m ? "distance.up" : "distance.down") + (IsInPercent ? "-in-percent" : ""), Amount(Math.Abs(moved)));
    }

    /// <summary>保持3年，2022年未达到; of 只增不减 the years in which it fell.</summary>
    private IEnumerable<string> Years()
    {
        if (measures.YearsJudged is not { } judged)
            yield break;
        yield return Say(judged == 1 ? "years.kept.one" : "years.kept.other", measures.YearsMet, judged);
        if (measures.BrokenYears.Count > 0)
            yield return Say(HowBroken(), List(measures.BrokenYears));
        if (inputs.MissingYears.Count > 0)
            yield return Say("years.missing", List(inputs.MissingYears));
    }

    private string List(IEnumerable<int> years) =>
        string.Join(Say("list.and"), years.Select(year => year.ToString(CultureInfo.InvariantCulture)));

    private string HowBroken() => inputs.Target.Goal switch
    {
        PreviousYearGoal { Relation: GoalRelation.Below or GoalRelation.AtMost } => "years.rose",
        PreviousYearGoal => "years.fell",
        _ => "years.broken",
    };

    /// <summary>The average growth judged, where no published figure states it.</summary>
    private string? Average()
    {
        SubstitutionKind? made = inputs.Substitutions
            .FirstOrDefault(s => s.Kind is SubstitutionKind.AverageOfRates or SubstitutionKind.AverageOfLevels
                or SubstitutionKind.GrowthOfLevels)?.Kind;
        if (made is null || measures.JudgedValue is not { } growth)
            return null;
        bool isOfOneYear = made == SubstitutionKind.GrowthOfLevels, isFall = isOfOneYear && growth.Value < 0m;
        Measure shown = isFall ? growth.Negated() : growth;
        return Say(!isOfOneYear ? "average.so-far" : isFall ? "growth.of-levels.fall" : "growth.of-levels",
            Range(shown.Value, shown.Low, shown.High, Math.Max(1, Decimals()), "%"));
    }

    /// <summary>What the chained changes come to: 累计下降10.8%.</summary>
    private string? Chain()
    {
        if (inputs.ChainedYears is null || measures.JudgedValue?.Value is not { } level
            || CheckedDecimal.Times(CheckedDecimal.Minus(level, 1m), 100m) is not { } change)
            return null;
        string percent = Number(Math.Abs(change), Math.Max(1, Decimals())) + "%";
        return Say(change < 0m ? "chain.down" : "chain.up", percent);
    }

    private string Gap()
    {
        bool isRate = IsInPercent || inputs.Reference?.Unit.Dimension == Dimension.Ratio;
        string number =
            Range(measures.Gap.Value, measures.Gap.Low, measures.Gap.High, isRate ? Math.Max(1, Decimals()) : Decimals(), "", signed: true);
        string gap = isRate ? Say("gap.rate", Say("amount.points", number)) : Say("gap.amount", number + Unit());
        if (inputs.Reference is not { } other)
            return gap;
        string unit = other.Unit.Dimension == Dimension.Ratio ? "%" : Unit();
        string value = Range(other.Value.Value, other.Value.Low, other.Value.High, Math.Max(isRate ? 1 : 0, Decimals()), unit);
        return Say("gap.reference", value) + Say("list.comma") + gap;
    }

    /// <summary>差0.1个百分点，在左右的0.4个百分点以内.</summary>
    private string? Nearness()
    {
        if (!verdict.Status.Contains(ProgressStatus.MetWithinTolerance) || inputs.Goal is not { Tolerance: > 0m } goal
            || measures.JudgedValue?.Value is not { } value || CheckedDecimal.Minus(Threshold(), value) is not { } distance)
            return null;
        return Say("nearness", Amount(Math.Abs(distance)), Difference(goal.Tolerance, 4));
    }

    private decimal? Threshold()
    {
        if (inputs.Goal is not { } goal)
            return null;
        decimal? start = (inputs.ThresholdBaseline ?? measures.JudgedBaseline)?.Value;
        decimal? low = goal.ThresholdOrNull(start), high = goal.ThresholdOrNull(start, upper: true);
        return goal.Side == GoalSide.Within && measures.JudgedValue?.Value > high ? high : low;
    }

    /// <summary>An amount of the goal's unit, a difference of two: of percentages, in points.</summary>
    private string Amount(decimal amount) => Difference(amount, Decimals());

    private string Difference(decimal amount, int decimals)
    {
        if (inputs.ChainedYears is not null || UnitOfGoal == StandardUnits.Percent || (UnitOfGoal is null && IsInPercent))
            return Say("amount.points", Number(amount, decimals));
        // A per mille is a tenth of a percent.
        return UnitOfGoal == StandardUnits.Permille
            ? Say("amount.points", Number(amount / 10m, decimals + 1))
            : WithUnit(amount, decimals);
    }

    /// <summary>An amount with its unit, what is less than one of it in the unit of the figure: 4家, not 0.0004万家.</summary>
    private string WithUnit(decimal amount, int decimals)
    {
        Unit? unit = inputs.Reference?.Unit ?? UnitOfGoal ?? inputs.Current?.Figure.Unit;
        if (unit is null || unit.ToString().Length == 0)
            return Number(amount, decimals);
        decimal rounded = Rounded(amount, decimals);
        if (Math.Abs(rounded) < 1m && inputs.Current?.Figure.Unit is { } finer && finer != unit && finer.Dimension == unit.Dimension
            && new Quantity(rounded, unit).AmountOrNull(finer) is { } inFiner)
            (rounded, unit) = (Trimmed(inFiner), finer);
        return language.IsEnglish
            ? new Figure(rounded, unit).ToLabel(language)
            : Number(rounded, Math.Max(rounded.Scale, unit == UnitOfGoal ? Math.Min(decimals, 2) : 0)) + unit;
    }

    private Unit? UnitOfGoal => inputs.Goal?.Unit;

    /// <summary>A value, not a difference: of a percentage, in percent.</summary>
    private string Level(decimal value) => IsInPercent
        ? Number(value, Math.Max(1, Decimals())) + Unit()
        : WithUnit(value, decimal.IsInteger(value) ? Decimals() : Math.Max(1, Decimals()));

    private string Unit()
    {
        Unit? unit = inputs.Reference?.Unit ?? inputs.Goal?.Unit ?? inputs.Current?.Figure.Unit;
        string symbol = unit?.ToString() ?? "";
        return symbol.Length == 0 ? "" : Say("amount.unit", "", symbol);
    }

    private string Say(string key, params ReadOnlySpan<object?> arguments) => language.Say(key, arguments);

    /// <summary>As many as the finest figure shown has in the unit of the goal: one of 7565家 is a ten-thousandth of 1万家.</summary>
    private int Decimals()
    {
        int most = Math.Max(DecimalsOf(inputs.Current?.Figure), DecimalsOf(inputs.Target.Goal.FigureOrNull));
        most = Math.Max(most, DecimalsOf(inputs.Baseline));
        return Math.Min(most, MostDecimals);
    }

    private int DecimalsOf(Figure? figure)
    {
        if (figure is not { } known)
            return 0;
        return UnitOfGoal is { } unit && inputs.ChainedYears is null && known.Unit != unit && known.Dimension == unit.Dimension
            && new Quantity(new decimal(1, 0, 0, false, known.Amount.Scale), known.Unit).AmountOrNull(unit) is { } step
                ? Trimmed(step).Scale
                : known.Amount.Scale;
    }

    /// <summary>Without the zeros behind its last digit.</summary>
    public static decimal Trimmed(decimal number) => number / 1.0000000000000000000000000000m;

    private static string Range(decimal? value, decimal? low, decimal? high, int decimals, string unit, bool signed = false)
    {
        string One(decimal number) => (signed ? Signed(number, decimals) : Number(number, decimals)) + unit;
        if (value is { } known)
            return One(known);
        if (low is { } bottom)
            return high is { } top ? $"{One(bottom)}–{One(top)}" : $"≥{One(bottom)}";
        return high is { } most ? $"≤{One(most)}" : "–";
    }

    private static string Signed(decimal number, int decimals) => Rounded(number, decimals) > 0m
        ? "+" + Number(number, decimals)
        : Number(number, decimals);

    private static string Number(decimal number, int decimals)
    {
        decimal rounded = Rounded(number, decimals);
        string text = rounded.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return decimals > 2 ? TrimmedOf(text) : text;
    }

    private static string TrimmedOf(string text) => text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;

    private static decimal Rounded(decimal number, int decimals) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero) is var rounded && rounded == 0m ? 0m : rounded;
}
