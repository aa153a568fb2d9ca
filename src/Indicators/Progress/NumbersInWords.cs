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

    private bool Zh => language == Language.Chinese;

    private bool IsInPercent => a.Goal?.Unit.Dimension == Dimension.Ratio || a.Current?.Figure.Dimension == Dimension.Ratio;

    public IEnumerable<string> Clauses()
    {
        if (a.Places is { } places)
            yield return places.ToText(language);
        foreach (string clause in IsPrintable() ? Share() : Distance())
            yield return clause;
        foreach (string clause in Years())
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
        if (a.Completion.IsAbsent || a.Completion.Value is not { } share)
            return true;
        return share is >= 0m and <= MostShare && !IsShortWay();
    }

    private bool IsShortWay()
    {
        if (Threshold() is not { } threshold || a.JudgedBaseline?.Point is not { } start || a.ChainedYears is not null || a.Current is not { } current)
            return false;
        decimal digit = a.Goal!.Unit.Dimension == current.Figure.Dimension ? ValueRange.AmountOrNull(current.Figure.Resolution, a.Goal.Unit) ?? 0m : 0m;
        return CheckedDecimal.Times(digit, LeastUnits) is { } least && CheckedDecimal.Minus(threshold, start) is { } way && Math.Abs(way) < least;
    }

    private IEnumerable<string> Share()
    {
        if (a.Completion.IsAbsent)
            yield break;
        string log = a.LogCompletion.IsAbsent ? "" : Zh ? $"（按复合路径{ProgressText.Percent(a.LogCompletion)}）" : $" ({ProgressText.Percent(a.LogCompletion)} on the compound path)";
        yield return (Zh ? $"完成{ProgressText.Percent(a.Completion)}" : $"{ProgressText.Percent(a.Completion)} complete") + log;
        if (a.TimeShare is not { } time)
            yield break;
        yield return Zh ? $"时间过去{ProgressText.Percent(time)}" : $"{ProgressText.Percent(time)} of the time gone";
        if (!a.PlannedShare.IsAbsent)
            yield return Zh ? $"计划应完成{ProgressText.Percent(a.PlannedShare)}" : $"{ProgressText.Percent(a.PlannedShare)} planned by then";
        yield return Zh ? $"相差{ProgressText.Points(a.Lead)}个百分点" : $"lead {ProgressText.Points(a.Lead)} points";
    }

    /// <summary>距目标0.2个百分点，较基期下降0.1个百分点.</summary>
    private IEnumerable<string> Distance()
    {
        if (Threshold() is not { } threshold || a.JudgedValue?.Point is not { } value || a.JudgedBaseline?.Point is not { } start)
            yield break;
        if (CheckedDecimal.Minus(threshold, value) is not { } left || CheckedDecimal.Minus(value, start) is not { } moved)
            yield break;
        if (a.ChainedYears is not null)
        {
            // The baseline of a chain is 1: what is left and what is gone are shares of it.
            left *= 100m;
            moved *= 100m;
        }

        if (a.IsMet == true)
            yield return Zh ? "已达到目标" : "at the goal";
        else
            yield return Zh ? $"距目标{Amount(Math.Abs(left))}" : $"{Amount(Math.Abs(left))} short of the goal";
        string way = moved == 0m ? (Zh ? "与基期相同" : "as at the baseline")
            : moved > 0m ? Zh ? $"较基期{(IsInPercent ? "上升" : "增加")}{Amount(moved)}" : $"{Amount(moved)} up on the baseline"
            : Zh ? $"较基期{(IsInPercent ? "下降" : "减少")}{Amount(-moved)}" : $"{Amount(-moved)} down on the baseline";
        yield return way;
    }

    /// <summary>保持3年，2022年未达到; of 只增不减 the years in which it fell.</summary>
    private IEnumerable<string> Years()
    {
        if (a.YearsJudged is not { } judged)
            yield break;
        bool isAgainstBefore = a.Target.Goal is PreviousYearGoal;
        string broken = string.Join(Zh ? "、" : ", ", a.BrokenYears.Select(year => year.ToString(CultureInfo.InvariantCulture)));
        string kept = Zh ? $"保持{a.YearsMet}年" : $"kept in {a.YearsMet} of {judged} {(judged == 1 ? "year" : "years")}";
        yield return kept;
        if (broken.Length > 0)
            yield return Zh ? $"{broken}年{(isAgainstBefore ? FellOrRose() : "未达到")}" : $"not in {broken}";
        if (a.MissingYears.Count > 0)
        {
            string missing = string.Join(Zh ? "、" : ", ", a.MissingYears.Select(year => year.ToString(CultureInfo.InvariantCulture)));
            yield return Zh ? $"{missing}年没有数据" : $"no value for {missing}";
        }
    }

    private string FellOrRose() => a.Target.Goal is PreviousYearGoal { Relation: GoalRelation.Below or GoalRelation.AtMost } ? "上升，未保持" : "下降，未保持";

    /// <summary>The average growth judged, where no published figure states it.</summary>
    private string? Average()
    {
        bool isDerived = a.Substitutions.Any(s => s.Kind is InputSubstitutionKind.AverageOfRates or InputSubstitutionKind.AverageOfLevels);
        if (!isDerived || a.JudgedValue is not { } growth)
            return null;
        string average = Range(growth.Point, growth.Low, growth.High, Math.Max(1, Decimals()), "%");
        return Zh ? $"至今年均{average}" : $"{average} a year so far";
    }

    /// <summary>What the chained changes come to: 累计下降10.8%.</summary>
    private string? Chain()
    {
        if (a.ChainedYears is null || a.JudgedValue?.Point is not { } level || CheckedDecimal.Times(level - 1m, 100m) is not { } change)
            return null;
        string percent = Number(Math.Abs(change), Math.Max(1, Decimals())) + "%";
        return Zh
            ? $"累计{(change < 0m ? "下降" : "增长")}{percent}"
            : $"{percent} {(change < 0m ? "down" : "up")} in all";
    }

    private string Gap()
    {
        bool isRate = IsInPercent || a.Reference?.Unit.Dimension == Dimension.Ratio;
        string unit = isRate ? Zh ? "个百分点" : " points" : Unit();
        string gap = Range(a.Gap.Value, a.Gap.Low, a.Gap.High, isRate ? Math.Max(1, Decimals()) : Decimals(), "", signed: true) + unit;
        string reference = a.Reference is { } other
            ? (Zh ? "参照值" : "against ") + Range(other.Value.Value, other.Value.Low, other.Value.High, Math.Max(isRate ? 1 : 0, Decimals()), other.Unit.Dimension == Dimension.Ratio ? "%" : Unit()) + (Zh ? "，" : ", ")
            : "";
        return reference + (Zh ? $"{(isRate ? "增速相差" : "相差")}{gap}" : $"{(isRate ? "growth gap" : "gap")} {gap}");
    }

    /// <summary>差0.1个百分点，在左右的0.4个百分点以内.</summary>
    private string? Nearness()
    {
        if (!a.Status.Contains(ProgressStatus.MetWithinTolerance) || a.Goal is not { Tolerance: > 0m } goal || a.JudgedValue?.Point is not { } value || Threshold() is not { } threshold)
            return null;
        string left = Amount(Math.Abs(threshold - value)), tolerance = Number(goal.Tolerance, 4) + AmountUnit();
        return Zh ? $"差{left}，在“左右”的{tolerance}以内" : $"{left} short, within the tolerance of {tolerance}";
    }

    private decimal? Threshold()
    {
        if (a.Goal is not { } goal)
            return null;
        decimal? start = a.JudgedBaseline?.Point;
        decimal? low = goal.ThresholdOrNull(start), high = goal.ThresholdOrNull(start, upper: true);
        return goal.Side == GoalSide.Within && a.JudgedValue?.Point > high ? high : low;
    }

    /// <summary>An amount of the goal's unit; of a share, in points.</summary>
    private string Amount(decimal amount) => Number(amount, Decimals()) + AmountUnit();

    private string AmountUnit() => IsInPercent || a.ChainedYears is not null ? Zh ? "个百分点" : " points" : Unit();

    private string Unit()
    {
        Unit? unit = a.Reference?.Unit ?? a.Goal?.Unit ?? a.Current?.Figure.Unit;
        string symbol = unit?.ToString() ?? "";
        return Zh || symbol.Length == 0 ? symbol : " " + symbol;
    }

    /// <summary>As many as the finest figure shown has.</summary>
    private int Decimals()
    {
        int most = Math.Max(DecimalsOf(a.Current?.Figure), DecimalsOf(a.Target.Goal.FigureOrNull));
        most = Math.Max(most, DecimalsOf(a.Baseline));
        return Math.Min(most, 6);
    }

    private static int DecimalsOf(Figure? figure) => figure is { } known ? known.Amount.Scale : 0;

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
