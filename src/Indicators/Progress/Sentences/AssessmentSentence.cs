using System.Text;

namespace Indicators.Progress;

/// <summary>The verdict on one target as a sentence: the figures, the numbers the verdict rests on, the verdict, what stays open.</summary>
internal sealed class AssessmentSentence(TargetInputs inputs, Measures measures, Verdict verdict, Language language)
{
    private readonly StringBuilder _text = new();

    private VerdictInWords Words => new(inputs, measures, verdict);

    private string Semicolon => Say("list.semicolon");

    /// <inheritdoc/>
    public override string ToString()
    {
        _text.AppendJoin(Say("list.comma"), Figures());
        string[] numbers = [.. new NumbersInWords(inputs, measures, verdict, language).Clauses()];
        if (numbers.Length > 0)
            _text.Append(Say("list.colon")).AppendJoin(Say("list.comma"), numbers);
        _text.Append(Semicolon).Append(Verdict());
        Remarks();
        return _text.Append(Say("sentence.end")).ToString();
    }

    private IEnumerable<string> Figures()
    {
        if (inputs.Current is { } current)
            yield return Current(current);
        if (inputs.Baseline is { } baseline)
            yield return Say("assessment.baseline", ProgressText.Figure(baseline, language), inputs.BaselinePeriod?.ToText(language));
        yield return Say(inputs.Target.Span is null ? "assessment.goal" : "assessment.goal-of-span", inputs.GoalText(language),
            inputs.Target.DuePeriod.ToText(language));
    }

    private string Current(Observation current)
    {
        if ((inputs.Target.Goal is CumulativeGoal || measures.YearToDate is not null) && measures.JudgedValue is { } sum
            && inputs.Summands.Count > 1 && inputs.Goal is { } goal)
            return Sum(current, sum, goal.Unit);
        string key = inputs.ChainedYears is null ? "assessment.current"
            : ReferenceEquals(current, inputs.ChainedSince) ? "assessment.change-since-baseline" : "assessment.change-on-year";
        bool isChange = inputs.ChainedYears is not null;
        string amount = isChange ? ProgressText.WithoutSign(current.Figure, language) : ProgressText.Figure(current.Figure, language);
        string figure = Say(isChange && current.Figure.Amount < 0m ? key + ".fall" : key, amount, current.Period?.ToText(language));
        return inputs.ProxyId is null ? figure : Say("assessment.proxy", figure);
    }

    /// <summary>2021—2023年累计219.6万人; of a sum with gaps what it came to at the least.</summary>
    private string Sum(Observation last, Measure sum, Unit unit)
    {
        var span = TimePeriod.Between((inputs.Target.Span ?? inputs.Target.DuePeriod).Start, last.Period!.Value.End);
        string key = inputs.MissingYears.Count > 0 ? "assessment.sum-at-least" : "assessment.sum";
        return (sum.Value ?? (sum.Low is { } least ? NumbersInWords.Trimmed(least) : null)) is { } total
            ? Say(key, ProgressText.Figure(new Figure(total, unit), language), span.ToText(language))
            : Say("assessment.current", ProgressText.Figure(last.Figure, language), last.Period.Value.ToText(language));
    }

    /// <summary>The verdict, and why there is none.</summary>
    private string Verdict()
    {
        string words = Words.Of(language);
        return verdict.NeedsReason ? Say("assessment.reason", words, verdict.Reason.ToText(language)) : words;
    }

    /// <summary>What rounding leaves beside the verdict, what another edition would make of it, and by what it was superseded.</summary>
    private void Remarks()
    {
        if (verdict.Status.IsCertain && verdict.Possible.Count > 1)
        {
            string others = Words.Names(verdict.Possible.Without(verdict.Status.Certain!.Value), language);
            _text.Append(Semicolon).Append(Say("assessment.also-possible", others));
        }

        if (verdict.OtherVintage is { } other)
            _text.Append(Semicolon).Append(other.ToText(language));
        if (inputs.SupersededBy is { } later)
            _text.Append(Semicolon).Append(Say("assessment.superseded", inputs.Names.Of(later.Goal, language),
                later.DuePeriod.ToText(language), CivilCalendar.Text(later.Supersedes!.On)));
    }

    private string Say(string key, params ReadOnlySpan<object?> arguments) => language.Say(key, arguments);
}
