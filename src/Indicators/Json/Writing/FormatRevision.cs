namespace Indicators.Json;

/// <summary>
/// Which revision of the format a file needs: the newest that one of its entries uses. A file that uses nothing new stays as
/// it always was, and readable by every version.
/// </summary>
internal static class FormatRevision
{
    public static int Of(DocumentParts parts)
    {
        bool isSecond = parts.Assessments.Count > 0 || parts.Units.Exists(own => own.Unit.Definition is not null)
            || parts.Sources.Exists(IsSecond)
            || parts.Indicators.Exists(IsSecond)
            || parts.Observations.Exists(IsSecond) || parts.Targets.Exists(IsSecond) || parts.Compositions.Exists(IsSecond);
        bool isThird = parts.Frameworks.Exists(framework => framework.AllTiers().Any(IsThird))
            || parts.Indicators.Exists(indicator => indicator.Sign != default);
        bool isFourth = parts.Observations.Exists(observation => observation.Status == ObservationStatus.Derived)
            || parts.Compositions.Exists(composition => composition.IsOverChildren);
        return isFourth ? 4 : isThird ? 3 : isSecond ? 2 : 1;
    }

    private static bool IsThird(Tier tier) =>
        tier.Figure is not null || !tier.IsInCode || tier.Overlaps.Count > 0 || tier.SubjectId is not null;

    private static bool IsSecond(Source source) => source.Authority != default || source.Basis != default;

    private static bool IsSecond(Indicator indicator) =>
        indicator.Unit.Symbol.Length == 0 || indicator.DenominatorAt != default
        || indicator.Breaks.Any(each => each.Code is not null || each.Kind != default);

    private static bool IsSecond(Observation observation) => IsSecond(observation.Series.Transformation);

    private static bool IsSecond(Target target) => target.Reads != default || target.Responsible.Count > 1
        || target.Responsible.Any(party => party.Role != ResponsibleRole.Lead) || IsSecond(target.Series.Transformation)
        || IsSecond(target.Goal) || target.AlsoStated.Any(IsSecond);

    private static bool IsSecond(Goal goal) => goal switch
    {
        FloorStretchGoal or PreviousYearGoal or AsAssignedGoal => true,
        RelativeGoal relative => relative.Relation == GoalRelation.AtMost || IsSecond(relative.Reference.Transformation),
        _ => false,
    };

    private static bool IsSecond(Composition composition) =>
        composition.From is not null || composition.To is not null || composition.Tolerance is not null || composition.Rounding != default;

    private static bool IsSecond(Transformation transformation)
    {
        for (Transformation each = transformation; each != default; each = each.Of)
        {
            if (each.Basis != default || each.Kind is TransformationKind.Completion or TransformationKind.Lead or TransformationKind.Trend)
                return true;
        }

        return false;
    }
}
