using System.Globalization;
using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>What is asked, the figures it is answered with, and the time gone.</summary>
internal sealed class ExplainedInputs(TargetInputs inputs, Measures measures, ExplanationSteps steps)
{
    /// <summary>A figure of an observation, with its source.</summary>
    public static ExplanationTerm Term(TargetInputs inputs, Observation observation) => new(
        observation.Figure,
        observation.Period,
        inputs.Names.Source(observation.SourceId),
        observation.PublishedOn,
        observation.Location)
    { IsCounted = observation.Series.Transformation.IsRank };

    public void Asked()
    {
        Indicator indicator = inputs.Names.Indicator(inputs.Target.Series.IndicatorId)!;
        steps.Say(ExplanationKind.Indicator, language => indicator.Name.In(language));
        steps.Say(ExplanationKind.Subject, language => inputs.Names.Subject(inputs.Target.Series.SubjectId).Name.In(language));
        steps.Say(ExplanationKind.Direction, language => indicator.Direction.ToText(language));
        steps.Say(ExplanationKind.Goal, language => $"{inputs.GoalText(language)} ({Terms(language)})");
        if (inputs.Names.Source(inputs.Target.SourceId) is { } source)
            steps.Say(ExplanationKind.TargetSource, _ => ProgressText.Source(source));
        if (inputs.SupersededBy is { } later)
            steps.Say(ExplanationKind.SupersededBy, language =>
                $"{inputs.Names.Of(later.Goal, language)} ({later.DuePeriod.ToText(language)}, "
                + $"{CivilCalendar.Text(later.Supersedes!.On)})");
        if (inputs.ProxyId is { } proxy)
            steps.Say(ExplanationKind.MeasuredBy, language => inputs.Names.Indicator(proxy)!.Name.In(language));
    }

    public void Figures(IReadOnlyList<ProgressAssessment> years)
    {
        if (inputs.Current is { } current && !inputs.Summands.Contains(current))
            steps.Cite(ExplanationKind.Value, Term(inputs, current));
        foreach (Observation summand in inputs.Summands)
            steps.Cite(KindOf(summand), Term(inputs, summand));
        foreach (ProgressAssessment year in years)
            steps.Say(ExplanationKind.YearlyTarget, language => OfYear(year, language),
                year.Current is { } value ? [Term(inputs, value)] : []);
        Baseline();
        foreach (Observation rate in inputs.ReferenceParts)
            steps.Cite(ExplanationKind.Reference, Term(inputs, rate));
        if (inputs.Reference?.Observation is { } other)
            steps.Cite(ExplanationKind.Reference, Term(inputs, other));
        else if (inputs.Reference is { } reference)
            steps.Add(ExplanationKind.Reference, reference.Value, unit: reference.Unit);
        if (inputs.Goal is { } goal)
            steps.Say(ExplanationKind.Threshold, language => Threshold(goal, language));
        if (measures.JudgedValue is { } v)
            steps.Say(ExplanationKind.ValueAsCalculated, _ => $"{ExplainedNumber.WithRange(v)} {UnitText}".TrimEnd());
        if (measures.JudgedBaseline is { } b)
            steps.Say(ExplanationKind.BaselineAsCalculated, _ => $"{ExplainedNumber.WithRange(b)} {UnitText}".TrimEnd());
        foreach (Substitution one in inputs.Substitutions)
            steps.Say(ExplanationKind.Substitution, language => Substituted(one, language));
        if (inputs.MissingYears.Count > 0)
            steps.Say(ExplanationKind.MissingYears, language => string.Join(language.Say("list.and"),
                inputs.MissingYears.Select(year => year.ToString(CultureInfo.InvariantCulture))));
    }

    public void Time()
    {
        if (inputs.YearElapsed is { } year)
            steps.Say(ExplanationKind.ClockOfYear, language => Share(year, language));
        if (inputs.PlanElapsed is { } plan)
            steps.Say(ExplanationKind.ClockOfPlan, language => Share(plan, language));
        if (measures.TimeShare is { } time)
            steps.Add(ExplanationKind.TimeShare, Measure.Exactly(time), Months());
        if (inputs.Target.Path.Kind == TargetPathKind.Milestones)
            steps.Say(ExplanationKind.Way, _ => inputs.Target.Path.ToString());
        steps.Add(ExplanationKind.Planned, measures.Planned, unit: inputs.Goal?.Unit);
        steps.Add(ExplanationKind.PlannedShare, measures.PlannedShare);
    }

    /// <summary>The unit v and b are in; of a comparison that of both sides.</summary>
    private string? UnitText => (inputs.Goal?.Unit ?? inputs.Reference?.Unit ?? inputs.Current?.Figure.Unit)?.ToString();

    /// <summary>What a figure is to the value judged: a yearly change, a year of a goal of every year, a part of a sum, a level.</summary>
    private ExplanationKind KindOf(Observation one)
    {
        if (measures.YearsJudged is not null)
            return ExplanationKind.Value;
        if (ReferenceEquals(one, inputs.ChainedSince))
            return ExplanationKind.ChangeSinceBaseline;
        bool isSum = inputs.Target.Goal is CumulativeGoal || measures.YearToDate is not null;
        if (!isSum && one.Figure.Dimension == Dimension.Ratio && one.Series.Transformation.IsGrowth)
            return ExplanationKind.YearlyRate;
        return isSum ? ExplanationKind.Summand : ExplanationKind.Value;
    }

    /// <summary>2022年 比上年增长5.5%左右：3.0%，未完成.</summary>
    private static string OfYear(ProgressAssessment year, Language language)
    {
        string verdict = new VerdictInWords(year.Inputs, year.Measures, year.Verdict).Of(language);
        string result = year.Current is { } value
            ? ProgressText.Figure(value.Figure, language) + language.Say("list.comma") + verdict
            : verdict;
        return language.Say("explain.yearly-target", year.Target.DuePeriod.ToText(language), year.Inputs.GoalText(language), result);
    }

    private string? Months()
    {
        if (measures.YearToDate is { } part)
            return $"{part.Months}/{part.TotalMonths}";
        return (inputs.PlanElapsed ?? inputs.YearElapsed) is { } clock ? $"{clock.Elapsed}/{clock.Total}" : null;
    }

    private void Baseline()
    {
        if (inputs.BaselineObservation is { } observed)
            steps.Cite(ExplanationKind.Baseline, Term(inputs, observed));
        else if (inputs.Baseline is { } stated)
            steps.Say(ExplanationKind.Baseline, language => new ExplanationTerm(stated, inputs.BaselinePeriod)
            {
                IsStated = true,
                IsCounted = inputs.Target.Goal is RankGoal
            }.ToText(language), new ExplanationTerm(stated, inputs.BaselinePeriod));
    }

    private string Terms(Language language)
    {
        string binding = inputs.Target.Nature == TargetNature.Binding ? language.Say("explain.binding") : "";
        string stretch = inputs.Target.Commitment == TargetCommitment.Stretch ? language.Say("explain.stretch") : "";
        return (inputs.Target.Due ?? inputs.Target.Span)!.Value.ToText(language) + binding + stretch;
    }

    private string Threshold(ResolvedGoal goal, Language language)
    {
        string moving = goal.NeedsBaseline
            ? $"{Multiple(goal.Slope)}b"
                + (goal.Offset == 0m ? "" : $" {(goal.Offset < 0m ? "−" : "+")} {Added(Math.Abs(goal.Offset), goal, language)}")
            : $"{ExplainedNumber.Of(goal.Offset)}{goal.Unit}";
        string upper = goal.UpperOffset is { } top ? $"—{ExplainedNumber.Of(top)}{goal.Unit}" : "";
        string result = goal.NeedsBaseline && (inputs.ThresholdBaseline ?? measures.JudgedBaseline)?.Value is { } b
            && goal.ThresholdOrNull(b) is { } t
            ? $" = {ExplainedNumber.Of(t)}{goal.Unit}"
            : "";
        return $"{moving}{upper} ({Side(goal, language)}){result}";
    }

    /// <summary>On which side of its threshold it is met.</summary>
    private static string Side(ResolvedGoal goal, Language language)
    {
        string side = goal.Side == GoalSide.Within || !goal.IsStrict ? goal.Side.ToText(language)
            : language.Say(goal.Side == GoalSide.AtLeast ? "explain.more-than" : "explain.less-than");
        return goal.Tolerance == 0m ? side : $"{side}, ± {Added(goal.Tolerance, goal, language)}";
    }

    private static string Multiple(decimal slope) => slope == 1m ? "" : $"{ExplainedNumber.Of(slope)}·";

    /// <summary>What is added to a share is in points.</summary>
    private static string Added(decimal amount, ResolvedGoal goal, Language language) =>
        MeasuresRecord.PaceUnitOf(goal.Unit) == StandardUnits.PercentagePoint
        ? language.Say("amount.points", ExplainedNumber.Of(amount))
        : $"{ExplainedNumber.Of(amount)}{goal.Unit}";

    /// <summary>What stood for what, by their names.</summary>
    private string Substituted(Substitution one, Language language) => one.Kind switch
    {
        SubstitutionKind.Proxy =>
            language.Say("substitution", one.Kind.ToText(language), NameOf(one.Used, language), NameOf(one.Wanted, language)),
        SubstitutionKind.BaselineVintage => one.ToText(language),
        SubstitutionKind.SumOfParts or SubstitutionKind.ChainedChanges or SubstitutionKind.AverageOfRates
            or SubstitutionKind.AverageOfLevels
            or SubstitutionKind.GrowthOfLevels or SubstitutionKind.StraightPath => one.Kind.ToText(language),
        _ => language.Say("substitution", one.Kind.ToText(language), PeriodOf(one.Used, language), PeriodOf(one.Wanted, language)),
    };

    private string NameOf(string id, Language language) => inputs.Names.Indicator(id)?.Name.In(language) ?? id;

    private static string PeriodOf(string text, Language language) => TimePeriod.TryParse(text, null, out TimePeriod period)
        ? period.ToText(language)
        : text;

    private static string Share(ElapsedShare share, Language language) =>
        $"{language.Say("explain.share-of-time", share.Elapsed, share.Total, share.Unit.ToText(language))} = "
        + $"{ExplainedNumber.Of(share.Elapsed / (decimal)share.Total)}";
}
