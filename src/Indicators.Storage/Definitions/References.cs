namespace Indicators.Storage.Definitions;

/// <summary>What the items of a catalogue name, as <c>section/id</c>, each once and in order.</summary>
internal static class References
{
    /// <summary>In the place of a section: an item of any.</summary>
    public const string AnyItem = "item";

    public static IReadOnlyList<string> Of(Subject subject) =>
        Distinct([To("subjects", subject.ParentId), .. subject.SuccessorIds.Select(id => To("subjects", id)),
            To("sources", subject.SourceId)]);

    public static IReadOnlyList<string> Of(Indicator indicator) =>
        Distinct([To("indicators", indicator.NumeratorId), To("indicators", indicator.DenominatorId)]);

    public static IReadOnlyList<string> Of(Composition composition) => Distinct(
    [
        To("indicators", composition.WholeIndicatorId), To("subjects", composition.WholeSubjectId), To("sources", composition.SourceId),
        .. composition.Parts.SelectMany(part => new[] { To("indicators", part.IndicatorId), To("subjects", part.SubjectId) }),
    ]);

    public static IReadOnlyList<string> Of(PolicyFramework framework) => Distinct(
    [
        To("subjects", framework.SubjectId), To("frameworks", framework.SupersedesId), To("sources", framework.SourceId),
        .. framework.Tiers.SelectMany(OfTier),
        .. framework.Members.SelectMany(member => new[] { To("subjects", member.SubjectId), To("subjects", member.ParentId),
            To("sources", member.SourceId) }),
    ]);

    public static IReadOnlyList<string> Of(OfficialAssessment assessment) =>
        Distinct([To("targets", assessment.TargetId), To("sources", assessment.SourceId)]);

    public static IReadOnlyList<string> Of(AcceptedFinding accepted) =>
        Distinct([To("indicators", accepted.IndicatorId), To("subjects", accepted.SubjectId), To("sources", accepted.SourceId),
            To(AnyItem, accepted.ItemId)]);

    public static IReadOnlyList<string> Of(Target target) => Distinct(
    [
        .. Of(target.Series), To("targets", target.ParentId), To("targets", target.Supersedes?.TargetId), To("sources", target.SourceId),
        To("sources", target.Baseline?.SourceId), To("indicators", target.MeasuredBy?.IndicatorId),
        .. target.AlsoStated.Prepend(target.Goal).SelectMany(OfGoal),
    ]);

    public static IEnumerable<string> Of(SeriesKey series) =>
        [$"indicators/{series.IndicatorId}", $"subjects/{series.SubjectId}", .. Of(series.Transformation)];

    /// <summary>What a transformation is made against.</summary>
    public static IEnumerable<string> Of(Transformation transformation)
    {
        for (Transformation one = transformation; one != default; one = one.Of)
        {
            if (one.BaseSubjectId is { } subject)
                yield return $"subjects/{subject}";
            if (one.BaseIndicatorId is { } indicator)
                yield return $"indicators/{indicator}";
        }
    }

    private static IEnumerable<string?> OfTier(Tier tier) => tier.Tiers.SelectMany(OfTier).Prepend(To("subjects", tier.SubjectId));

    private static IEnumerable<string?> OfGoal(Goal goal) => goal switch
    {
        RelativeGoal { Reference: var reference } =>
            [To("indicators", reference.IndicatorId), To("subjects", reference.SubjectId), .. Of(reference.Transformation)],
        FloorStretchGoal both => OfGoal(both.Floor).Concat(OfGoal(both.Stretch)),
        _ => [],
    };

    private static string? To(string section, string? id) => id is null ? null : $"{section}/{id}";

    private static string[] Distinct(IEnumerable<string?> names) => [.. names.OfType<string>().Distinct()];
}
