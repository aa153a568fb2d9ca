using Indicators.Tables.Labels;
using Indicators.Tables.Plans;

namespace Indicators.Tables.Assembly;

/// <summary>Makes the targets of a catalogue of what the rows of plans set.</summary>
internal sealed class TargetTable(SeriesTable series, TableLog log)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public Target Of(PlanTarget plan, Source source)
    {
        SourceLocation location = plan.Sheet.LocationOf(plan.Cell);
        if (plan.Goal is NoNumberGoal or AsAssignedGoal)
            log.Add(TableErrors.GoalInWords, plan.Sheet, plan.Cell, [plan.Goal.ToText(Language.Chinese)]);
        Target made = Made(NewId($"{ReadableId.Of(plan.Series.Indicator, "target")}/{plan.Due}"), plan);
        return made with
        {
            Baseline = plan.Baseline ?? ImpliedBaseline(plan),
            AlsoStated = plan.AlsoStated,
            Nature = plan.Nature,
            Commitment = plan.Commitment,
            Responsible = plan.Responsible,
            Evaluation = plan.Goal is SetYearlyGoal or PreviousYearGoal ? TargetEvaluation.EachYear : TargetEvaluation.AtDue,
            SourceId = source.Id,
            At = location.ToString(),
            Note = plan.Note,
            Location = location,
        };
    }

    private Target Made(string id, PlanTarget plan)
    {
        SeriesKey key = series.KeyOf(plan.Series);
        Goal goal = plan.Goal is RelativeGoal relative && series.IdByName(relative.Reference.IndicatorId) is { } known
            ? relative with { Reference = relative.Reference with { IndicatorId = known } }
            : plan.Goal;
        return plan.Span is { } span ? Target.Over(id, key, span, goal) : Target.By(id, key, plan.Due, goal);
    }

    /// <summary>A change over a plan starts from the year before it.</summary>
    private static Baseline? ImpliedBaseline(PlanTarget plan) =>
        plan.Goal.NeedsBaseline && plan.Span is { } span ? new Baseline(TimePeriod.Year(span.Start.Year - 1)) : null;

    private string NewId(string wanted)
    {
        string id = wanted;
        for (int number = 2; !_ids.Add(id); number++)
            id = $"{wanted}-{number}";
        return id;
    }
}
