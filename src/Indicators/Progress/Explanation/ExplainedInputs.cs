using System.Globalization;
using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>What is asked, the figures it is answered with, and the time gone.</summary>
internal sealed class ExplainedInputs(ProgressAssessment a, ExplanationSteps steps)
{
    private IndicatorCatalog Catalog => a.Names;

    /// <summary>A figure of an observation, with its source.</summary>
    public static ExplanationTerm Term(ProgressAssessment a, Observation observation) => new(
        observation.Figure,
        observation.Period,
        a.Names.Sources.Find(observation.SourceId),
        observation.PublishedOn,
        observation.Location);

    public void Asked()
    {
        Indicator indicator = Catalog.Indicators[a.Target.Series.IndicatorId];
        steps.Say(ExplanationKind.Indicator, language => indicator.Name.In(language));
        steps.Say(ExplanationKind.Subject, language => Catalog.Subjects[a.Target.Series.SubjectId].Name.In(language));
        steps.Say(ExplanationKind.Direction, language => indicator.Direction.ToText(language));
        steps.Say(ExplanationKind.Goal, language => $"{a.GoalText(language)} ({Terms(language)})");
        if (Catalog.Sources.Find(a.Target.SourceId) is { } source)
            steps.Say(ExplanationKind.TargetSource, _ => $"{source.Publisher} {source.Published}");
        if (a.SupersededBy is { } later)
            steps.Say(ExplanationKind.SupersededBy, language => $"{later.Goal.ToText(language)} ({later.DuePeriod.ToText(language)}, {CivilCalendar.Text(later.Supersedes!.On)})");
        if (a.ProxyId is { } proxy)
            steps.Say(ExplanationKind.MeasuredBy, language => Catalog.Indicators[proxy].Name.In(language));
    }

    public void Figures()
    {
        if (a.Current is { } current && a.Summands.Count == 0)
            steps.Cite(ExplanationKind.Value, Term(a, current));
        bool areRates = a.Target.Goal is not CumulativeGoal && a.Summands.Count > 0 && a.Summands[0].Figure.Dimension == Dimension.Ratio && a.Summands[0].Series.Transformation.IsGrowth;
        foreach (Observation summand in a.Summands)
            steps.Cite(areRates ? ExplanationKind.YearlyRate : a.YearToDate is null && a.Target.Goal is not CumulativeGoal ? ExplanationKind.Value : ExplanationKind.Summand, Term(a, summand));
        Baseline();
        if (a.Reference?.Observation is { } other)
            steps.Cite(ExplanationKind.Reference, Term(a, other));
        else if (a.Reference is { } reference)
            steps.Add(ExplanationKind.Reference, reference.Value, unit: reference.Unit);
        if (a.Goal is { } goal)
            steps.Say(ExplanationKind.Threshold, language => Threshold(goal, language));
        if (a.JudgedValue is { } v)
            steps.Say(ExplanationKind.ValueAsCalculated, _ => $"{ExplainedNumber.Range(v)} {UnitText}".TrimEnd());
        if (a.JudgedBaseline is { } b)
            steps.Say(ExplanationKind.BaselineAsCalculated, _ => $"{ExplainedNumber.Range(b)} {UnitText}".TrimEnd());
        foreach (Substitution one in a.Substitutions)
            steps.Say(ExplanationKind.Substitution, language => Substituted(one, language));
        if (a.MissingYears.Count > 0)
            steps.Say(ExplanationKind.MissingYears, language => string.Join(language.Say("list.and"), a.MissingYears.Select(year => year.ToString(CultureInfo.InvariantCulture))));
    }

    public void Time()
    {
        if (a.YearElapsed is { } year)
            steps.Say(ExplanationKind.ClockOfYear, language => Share(year, language));
        if (a.PlanElapsed is { } plan)
            steps.Say(ExplanationKind.ClockOfPlan, language => Share(plan, language));
        if (a.TimeShare is { } time)
            steps.Add(ExplanationKind.TimeShare, Measure.Exactly(time), Months());
        if (a.Target.Path.Kind == TargetPathKind.Milestones)
            steps.Say(ExplanationKind.Way, _ => a.Target.Path.ToString());
        steps.Add(ExplanationKind.Planned, a.Planned, unit: a.Goal?.Unit);
        steps.Add(ExplanationKind.PlannedShare, a.PlannedShare);
    }

    private string? UnitText => a.Goal?.Unit.ToString();

    private string? Months()
    {
        if (a.YearToDate is { } part)
            return $"{part.Months}/{part.TotalMonths}";
        return (a.PlanElapsed ?? a.YearElapsed) is { } clock ? $"{clock.Elapsed}/{clock.Total}" : null;
    }

    private void Baseline()
    {
        if (a.BaselineObservation is { } observed)
            steps.Cite(ExplanationKind.Baseline, Term(a, observed));
        else if (a.Baseline is { } stated)
            steps.Say(ExplanationKind.Baseline, language => $"{stated.Literal} ({a.BaselinePeriod}), {language.Say("explain.stated-with-target")}; {stated.Range}", new ExplanationTerm(stated, a.BaselinePeriod));
    }

    private string Terms(Language language)
    {
        string binding = a.Target.Nature == TargetNature.Binding ? language.Say("explain.binding") : "";
        string stretch = a.Target.Commitment == TargetCommitment.Stretch ? language.Say("explain.stretch") : "";
        return (a.Target.Due ?? a.Target.Span)!.Value.ToText(language) + binding + stretch;
    }

    private string Threshold(ResolvedGoal goal, Language language)
    {
        string moving = goal.NeedsBaseline ? $"{ExplainedNumber.Of(goal.Slope)}·b{(goal.Offset == 0m ? "" : $" + {ExplainedNumber.Term(goal.Offset)}{goal.Unit}")}" : $"{ExplainedNumber.Of(goal.Offset)}{goal.Unit}";
        string upper = goal.UpperOffset is { } top ? $"—{ExplainedNumber.Of(top)}{goal.Unit}" : "";
        string result = goal.NeedsBaseline && a.BaselineOfThreshold?.Value is { } b && goal.ThresholdOrNull(b) is { } t ? $" = {ExplainedNumber.Of(t)}{goal.Unit}" : "";
        return $"{moving}{upper} ({Side(goal, language)}){result}";
    }

    /// <summary>On which side of its threshold it is met.</summary>
    private static string Side(ResolvedGoal goal, Language language)
    {
        string side = goal.Side == GoalSide.Within || !goal.IsStrict ? goal.Side.ToText(language)
            : language.Say(goal.Side == GoalSide.AtLeast ? "explain.more-than" : "explain.less-than");
        return goal.Tolerance == 0m ? side : $"{side}, ± {ExplainedNumber.Of(goal.Tolerance)}{goal.Unit}";
    }

    /// <summary>What stood for what, by their names.</summary>
    private string Substituted(Substitution one, Language language) => one.Kind switch
    {
        SubstitutionKind.Proxy => language.Say("substitution", one.Kind.ToText(language), NameOf(one.Used, language), NameOf(one.Wanted, language)),
        SubstitutionKind.BaselineVintage => one.ToText(language),
        SubstitutionKind.SumOfParts or SubstitutionKind.ChainedChanges or SubstitutionKind.AverageOfRates or SubstitutionKind.AverageOfLevels
            or SubstitutionKind.GrowthOfLevels or SubstitutionKind.StraightPath => one.Kind.ToText(language),
        _ => language.Say("substitution", one.Kind.ToText(language), PeriodOf(one.Used, language), PeriodOf(one.Wanted, language)),
    };

    private string NameOf(string id, Language language) => Catalog.Indicators.Find(id)?.Name.In(language) ?? id;

    private static string PeriodOf(string text, Language language) => TimePeriod.TryParse(text, null, out TimePeriod period) ? period.ToText(language) : text;

    private static string Share(ElapsedShare share, Language language) =>
        $"{language.Say("explain.share-of-time", share.Elapsed, share.Total, share.Unit.ToText(language))} = {ExplainedNumber.Of(share.Elapsed / (decimal)share.Total)}";
}
