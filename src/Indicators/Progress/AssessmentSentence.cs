using System.Text;

namespace Indicators.Progress;

/// <summary>The verdict on one target as a sentence: the figures, the numbers the verdict rests on, the verdict, what stays open.</summary>
internal sealed class AssessmentSentence(ProgressAssessment a, Language language)
{
    private readonly StringBuilder _text = new();

    private string Semicolon => Say("list.semicolon");

    /// <inheritdoc/>
    public override string ToString()
    {
        _text.AppendJoin(Say("list.comma"), Figures());
        string[] numbers = [.. new NumbersInWords(a, language).Clauses()];
        if (numbers.Length > 0)
            _text.Append(Say("list.colon")).AppendJoin(Say("list.comma"), numbers);
        _text.Append(Semicolon).Append(Verdict());
        Remarks();
        return _text.Append(Say("sentence.end")).ToString();
    }

    private IEnumerable<string> Figures()
    {
        if (a.Current is { } current)
            yield return Current(current);
        if (a.Baseline is { } baseline)
            yield return Say("assessment.baseline", ProgressText.Figure(baseline, language), a.BaselinePeriod?.ToText(language));
        yield return Say(a.Target.Span is null ? "assessment.goal" : "assessment.goal-of-span", a.GoalText(language), a.Target.DuePeriod.ToText(language));
    }

    private string Current(Observation current)
    {
        if ((a.Target.Goal is CumulativeGoal || a.YearToDate is not null) && a.JudgedValue is { } sum && a.Summands.Count > 1 && a.Goal is { } goal)
            return Sum(current, sum, goal.Unit);
        string key = a.ChainedYears is null ? "assessment.current"
            : ReferenceEquals(current, a.ChainedSince) ? "assessment.change-since-baseline" : "assessment.change-on-year";
        bool isChange = a.ChainedYears is not null;
        string amount = isChange ? ProgressText.WithoutSign(current.Figure, language) : ProgressText.Figure(current.Figure, language);
        string figure = Say(isChange && current.Figure.Amount < 0m ? key + ".fall" : key, amount, current.Period?.ToText(language));
        return a.ProxyId is null ? figure : Say("assessment.proxy", figure);
    }

    /// <summary>2021—2023年累计219.6万人; of a sum with gaps what it came to at the least.</summary>
    private string Sum(Observation last, Measure sum, Unit unit)
    {
        var span = TimePeriod.Between((a.Target.Span ?? a.Target.DuePeriod).Start, last.Period!.Value.End);
        string key = a.MissingYears.Count > 0 ? "assessment.sum-at-least" : "assessment.sum";
        return (sum.Value ?? sum.Low) is { } total
            ? Say(key, ProgressText.Figure(new Figure(total, unit), language), span.ToText(language))
            : Say("assessment.current", ProgressText.Figure(last.Figure, language), last.Period.Value.ToText(language));
    }

    /// <summary>The verdict, and why there is none.</summary>
    private string Verdict()
    {
        string verdict = VerdictInWords.Of(a, language);
        return a.NeedsReason ? Say("assessment.reason", verdict, a.Reason.ToText(language)) : verdict;
    }

    /// <summary>What rounding leaves beside the verdict, what another edition would make of it, and by what it was superseded.</summary>
    private void Remarks()
    {
        if (a.Status.IsCertain && a.Possible.Count > 1)
        {
            string others = VerdictInWords.Names(a, a.Possible.Without(a.Status.Certain!.Value), language);
            _text.Append(Semicolon).Append(Say("assessment.also-possible", others));
        }

        if (a.OtherVintage is { } other)
            _text.Append(Semicolon).Append(other.ToText(language));
        if (a.SupersededBy is { } later)
            _text.Append(Semicolon).Append(Say("assessment.superseded", later.Goal.ToText(language, a.Names), later.DuePeriod.ToText(language), CivilCalendar.Text(later.Supersedes!.On)));
    }

    private string Say(string key, params ReadOnlySpan<object?> arguments) => language.Say(key, arguments);
}
