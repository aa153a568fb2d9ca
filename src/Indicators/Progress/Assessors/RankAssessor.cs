using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>进入前n: met by a rank of n or better in the same universe.</summary>
internal static class RankAssessor
{
    public static ProgressAssessment Assess(AssessmentContext context, RankGoal goal)
    {
        SeriesKey ranks = context.Key.Transformation.IsRank || goal.Universe is null
            ? context.Key
            : context.Key.With(Transformation.RankIn(goal.Universe));
        if (!ranks.Transformation.IsRank)
            return context.No(NotAssessableReason.RankNotStated);
        if (context.Latest(ranks) is not { } current)
            return context.NoValue(ranks);
        if (current.Figure.Dimension != Unit.One.Dimension)
            return context.No(NotAssessableReason.UnitMismatch);
        var resolved = new ResolvedGoal(Unit.One, GoalSide.AtMost, 0m, goal.Rank);
        ProgressAssessment assessment = context.Start() with { Current = current, Goal = resolved };
        bool? isMet = Achievement.IsMet(resolved, ValueRange.Of(current.Figure, Unit.One, FigureReading.Point));
        return UnrepeatableVerdict.Judge(context, assessment, isMet, isFinal: current.Period!.Value.End == context.Target.DueDate);
    }
}
