using System.Globalization;
using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>
/// The numbers a verdict rests on, as an office prints them: a share of the way only where it says something, otherwise the
/// distance in its unit and the direction; as many decimals as the figures have.
/// </summary>
internal sealed class NumbersInWords(ProgressAssessment a, Language language)
{
    /// <summary>A way shorter than this many units of the last digit has no share worth printing.</summary>
    private const decimal LeastUnits = 10m;

    private const decimal MostShare = 2m;

    private const int MostDecimals = 6;

    private bool IsInPercent => a.Goal?.Unit.Dimension == Dimension.Ratio || a.Current?.Figure.Dimension == Dimension.Ratio;

    public IEnumerable<string> Clauses()
    {
        if (a.Places is { } places)
            yield return places.ToText(language);
        foreach (string clause in IsPrintable() ? Share() : Distance())
            yield return clause;
        foreach (string clause in Years())
            yield return clause;
        foreach (string clause in Beside())
            yield return clause;
        if (Average() is { } average)
            yield return average;
        if (Chain() is { } chain)
            yield return chain;
        if (!a.Gap.IsAbsent)
            yield return Gap();
        if (Nearness() is { } nearness)
            yield return nearness;
    }

    /// <summary>Where the numbers are ranges there is no way to look at; the range is printed as it is.</summary>
    private bool IsPrintable()
    {
        if (a.Completion.IsAbsent)
            return !IsLost();
        if (a.Completion.Value is not { } share)
            return true;
        return a.IsUsedUp || (share is >= 0m and <= MostShare && !IsShortWay() && !IsBeyondRange());
    }

    /// <summary>What was met at the baseline and is not now has no way, and a distance back.</summary>
    private bool IsLost() => a is { IsMet: false, Places: null, YearsJudged: null } && a.Status.Contains(ProgressStatus.Regressed);

    /// <summary>Beyond the far edge of a range no share of the way says where it is.</summary>
    private bool IsBeyondRange() => a.Goal is { Side: GoalSide.Within } && a.IsMet == false && a.Completion.Value == 0m && a.JudgedValue?.Value != a.JudgedBaseline?.Value;

    private bool IsShortWay()
    {
        if (Threshold() is not { } threshold || a.JudgedBaseline?.Value is not { } start || a.ChainedYears is not null || a.Current is not { } current)
            return false;
        decimal digit = a.Goal!.Unit.Dimension == current.Figure.Dimension ? current.Figure.Resolution.AmountOrNull(a.Goal.Unit) ?? 0m : 0m;
        return CheckedDecimal.Times(digit, LeastUnits) is { } least && CheckedDecimal.Minus(threshold, start) is { } way && Math.Abs(way) < least;
    }

    private IEnumerable<string> Share()
    {
        if (a.Completion.IsAbsent)
            yield break;
        int decimals = Sharp();
        string complete = Say(a.IsUsedUp ? "share.used" : "share.complete", MeasureText.Percent(a.Completion, decimals));
        yield return !a.LogCompletion.IsAbsent ? Say("share.on-compound-path", complete, MeasureText.Percent(a.LogCompletion, decimals))
            : IsStraightened() ? Say("share.on-straight-path", complete) : complete;
        if (a.TimeShare is not { } time)
            yield break;
        yield return Say("share.time", MeasureText.Percent(time, decimals));
        if (!a.PlannedShare.IsAbsent)
            yield return Say("share.planned", MeasureText.Percent(a.PlannedShare, decimals));
        if (!a.Lead.IsAbsent)
            yield return Say("share.lead", MeasureText.Points(a.Lead, decimals));
    }

    /// <summary>As many decimals as show on which side of its cut the lead lies: 91.67% against 91.62% where a tenth shows the same.</summary>
    private int Sharp()
    {
        if (a.Lead.Value is not { } lead || CheckedDecimal.Times(lead, 100m) is not { } points)
            return 1;
        decimal band = a.Options.ScheduleBand * 100m;
        ReadOnlySpan<decimal> cuts = a.YearToDate is not null ? [0m, band] : [-band, band];
        int decimals = 1;
        foreach (decimal cut in cuts)
        {
            while (decimals < MostDecimals && Math.Sign(Math.Round(points, decimals, MidpointRounding.AwayFromZero) - cut) != Math.Sign(points - cut))
                decimals++;
        }

        return decimals;
    }

    private bool IsStraightened() => a.Substitutions.Any(one => one.Kind == SubstitutionKind.StraightPath);

    /// <summary>What stands beside the share: years a sum lacks, a ceiling the pace breaks, a goal met before, the share a value of another period is of the goal.</summary>
    private IEnumerable<string> Beside()
    {
        if (a.YearsJudged is null && a.MissingYears.Count > 0)
            yield return Say("years.missing", List(a.MissingYears));
        if (a.IsProjectedBeyond && a.Projected.Value is { } projected)
            yield return Say("projected.beyond", Level(projected));
        if (a.MetBefore is { } before)
            yield return Say("met.before", ProgressText.Figure(before.Figure, language), before.Period?.ToText(language));
        if (ShareOfGoal() is { } share)
            yield return Say("share.of-goal", MeasureText.Percent(share));
    }

    private decimal? ShareOfGoal() =>
        a.IsOfOtherPeriod && a.Current is { } current && a.Target.Goal is LevelGoal { Figure: { IsRange: false, Amount: > 0m } goal }
        && current.Series.Transformation == a.Target.Series.Transformation && current.Figure.Dimension == goal.Dimension && current.Figure.Bound == Bound.Exact
        && current.Figure.Quantity.AmountOrNull(goal.Unit) is { } value
            ? CheckedDecimal.Over(value, goal.Amount)
            : null;

    /// <summary>距目标0.2个百分点，较基期下降0.1个百分点.</summary>
    private IEnumerable<string> Distance()
    {
        if (Threshold() is not { } threshold || a.JudgedValue?.Value is not { } value || a.JudgedBaseline?.Value is not { } start)
            yield break;
        // The baseline of a chain is 1: what is left and what is gone are shares of it.
        decimal unit = a.ChainedYears is null ? 1m : 100m;
        if (CheckedDecimal.Times(CheckedDecimal.Minus(threshold, value), unit) is not { } left
            || CheckedDecimal.Times(CheckedDecimal.Minus(value, start), unit) is not { } moved)
            yield break;
        yield return a.IsMet == true ? Say("distance.at-goal") : Say("distance.left", Amount(Math.Abs(left)));
        yield return moved == 0m
            ? Say("distance.as-baseline")
            : Say((moved > 0m ? "distance.up" : "distance.down") + (IsInPercent ? "-in-percent" : ""), Amount(Math.Abs(moved)));
    }

    /// <summary>保持3年，2022年未达到; of 只增不减 the years in which it fell.</summary>
    private IEnumerable<string> Years()
    {
        if (a.YearsJudged is not { } judged)
            yield break;
        yield return Say(judged == 1 ? "years.kept.one" : "years.kept.other", a.YearsMet, judged);
        if (a.BrokenYears.Count > 0)
            yield return Say(HowBroken(), List(a.BrokenYears));
        if (a.MissingYears.Count > 0)
            yield return Say("years.missing", List(a.MissingYears));
    }

    private string List(IEnumerable<int> years) => string.Join(Say("list.and"), years.Select(year => year.ToString(CultureInfo.InvariantCulture)));

    private string HowBroken() => a.Target.Goal switch
    {
        PreviousYearGoal { Relation: GoalRelation.Below or GoalRelation.AtMost } => "years.rose",
        PreviousYearGoal => "years.fell",
        _ => "years.broken",
    };

    /// <summary>The average growth judged, where no published figure states it.</summary>
    private string? Average()
    {
        bool isDerived = a.Substitutions.Any(s => s.Kind is SubstitutionKind.AverageOfRates or SubstitutionKind.AverageOfLevels);
        if (!isDerived || a.JudgedValue is not { } growth)
            return null;
        string average = Range(growth.Value, growth.Low, growth.High, Math.Max(1, Decimals()), "%");
        return Say("average.so-far", average);
    }

    /// <summary>What the chained changes come to: 累计下降10.8%.</summary>
    private string? Chain()
    {
        if (a.ChainedYears is null || a.JudgedValue?.Value is not { } level || CheckedDecimal.Times(CheckedDecimal.Minus(level, 1m), 100m) is not { } change)
            return null;
        string percent = Number(Math.Abs(change), Math.Max(1, Decimals())) + "%";
        return Say(change < 0m ? "chain.down" : "chain.up", percent);
    }

    private string Gap()
    {
        bool isRate = IsInPercent || a.Reference?.Unit.Dimension == Dimension.Ratio;
        string number = Range(a.Gap.Value, a.Gap.Low, a.Gap.High, isRate ? Math.Max(1, Decimals()) : Decimals(), "", signed: true);
        string gap = isRate ? Say("gap.rate", Say("amount.points", number)) : Say("gap.amount", number + Unit());
        if (a.Reference is not { } other)
            return gap;
        string unit = other.Unit.Dimension == Dimension.Ratio ? "%" : Unit();
        string value = Range(other.Value.Value, other.Value.Low, other.Value.High, Math.Max(isRate ? 1 : 0, Decimals()), unit);
        return Say("gap.reference", value) + Say("list.comma") + gap;
    }

    /// <summary>差0.1个百分点，在左右的0.4个百分点以内.</summary>
    private string? Nearness()
    {
        if (!a.Status.Contains(ProgressStatus.MetWithinTolerance) || a.Goal is not { Tolerance: > 0m } goal || a.JudgedValue?.Value is not { } value || CheckedDecimal.Minus(Threshold(), value) is not { } distance)
            return null;
        return Say("nearness", Amount(Math.Abs(distance)), Difference(goal.Tolerance, 4));
    }

    private decimal? Threshold()
    {
        if (a.Goal is not { } goal)
            return null;
        decimal? start = (a.ThresholdBaseline ?? a.JudgedBaseline)?.Value;
        decimal? low = goal.ThresholdOrNull(start), high = goal.ThresholdOrNull(start, upper: true);
        return goal.Side == GoalSide.Within && a.JudgedValue?.Value > high ? high : low;
    }

    /// <summary>An amount of the goal's unit, a difference of two: of percentages, in points.</summary>
    private string Amount(decimal amount) => Difference(amount, Decimals());

    private string Difference(decimal amount, int decimals)
    {
        if (a.ChainedYears is not null || UnitOfGoal == StandardUnits.Percent || (UnitOfGoal is null && IsInPercent))
            return Say("amount.points", Number(amount, decimals));
        // A per mille is a tenth of a percent.
        return UnitOfGoal == StandardUnits.Permille
            ? Say("amount.points", Number(amount / 10m, decimals + 1))
            : WithUnit(amount, decimals);
    }

    /// <summary>An amount with its unit, what is less than one of it in the unit of the figure: 4家, not 0.0004万家.</summary>
    private string WithUnit(decimal amount, int decimals)
    {
        Unit? unit = a.Reference?.Unit ?? UnitOfGoal ?? a.Current?.Figure.Unit;
        if (unit is null || unit.ToString().Length == 0)
            return Number(amount, decimals);
        decimal rounded = Rounded(amount, decimals);
        if (Math.Abs(rounded) < 1m && a.Current?.Figure.Unit is { } finer && finer != unit && finer.Dimension == unit.Dimension
            && new Quantity(rounded, unit).AmountOrNull(finer) is { } inFiner)
            (rounded, unit) = (Trimmed(inFiner), finer);
        return language.IsEnglish ? new Figure(rounded, unit).ToLabel(language) : Number(rounded, Math.Max(rounded.Scale, unit == UnitOfGoal ? Math.Min(decimals, 2) : 0)) + unit;
    }

    private Unit? UnitOfGoal => a.Goal?.Unit;

    /// <summary>A value, not a difference: of a percentage, in percent.</summary>
    private string Level(decimal value) => IsInPercent ? Number(value, Math.Max(1, Decimals())) + Unit() : WithUnit(value, Math.Max(1, Decimals()));

    private string Unit()
    {
        Unit? unit = a.Reference?.Unit ?? a.Goal?.Unit ?? a.Current?.Figure.Unit;
        string symbol = unit?.ToString() ?? "";
        return symbol.Length == 0 ? "" : Say("amount.unit", "", symbol);
    }

    private string Say(string key, params ReadOnlySpan<object?> arguments) => language.Say(key, arguments);

    /// <summary>As many as the finest figure shown has in the unit of the goal: one of 7565家 is a ten-thousandth of 1万家.</summary>
    private int Decimals()
    {
        int most = Math.Max(DecimalsOf(a.Current?.Figure), DecimalsOf(a.Target.Goal.FigureOrNull));
        most = Math.Max(most, DecimalsOf(a.Baseline));
        return Math.Min(most, MostDecimals);
    }

    private int DecimalsOf(Figure? figure)
    {
        if (figure is not { } known)
            return 0;
        return UnitOfGoal is { } unit && a.ChainedYears is null && known.Unit != unit && known.Dimension == unit.Dimension
            && new Quantity(new decimal(1, 0, 0, false, known.Amount.Scale), known.Unit).AmountOrNull(unit) is { } step
                ? Trimmed(step).Scale
                : known.Amount.Scale;
    }

    /// <summary>Without the zeros behind its last digit.</summary>
    private static decimal Trimmed(decimal number) => number / 1.0000000000000000000000000000m;

    private static string Range(decimal? value, decimal? low, decimal? high, int decimals, string unit, bool signed = false)
    {
        string One(decimal number) => (signed ? Signed(number, decimals) : Number(number, decimals)) + unit;
        if (value is { } known)
            return One(known);
        if (low is { } bottom)
            return high is { } top ? $"{One(bottom)}–{One(top)}" : $"≥{One(bottom)}";
        return high is { } most ? $"≤{One(most)}" : "–";
    }

    private static string Signed(decimal number, int decimals) => Rounded(number, decimals) > 0m ? "+" + Number(number, decimals) : Number(number, decimals);

    private static string Number(decimal number, int decimals)
    {
        decimal rounded = Rounded(number, decimals);
        string text = rounded.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return decimals > 2 ? TrimmedOf(text) : text;
    }

    private static string TrimmedOf(string text) => text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;

    private static decimal Rounded(decimal number, int decimals) => Math.Round(number, decimals, MidpointRounding.AwayFromZero) is var rounded && rounded == 0m ? 0m : rounded;
}
