using System.Globalization;

namespace Indicators;

/// <summary>
/// Checks targets: unique ids, a series that is there, figures of its dimension, parents and predecessors without cycles.
/// </summary>
internal sealed class TargetCheck(CatalogFindings findings, SeriesTable series, CatalogIndex<Source> sources,
    CatalogIndex<Indicator> indicators)
{
    public CatalogIndex<Target> Check(IEnumerable<Target> items)
    {
        CatalogIndex<Target> unique = UniqueItems.Index(items, CatalogSections.Targets, findings);
        CatalogIndex<Target> resolved = UniqueItems.Sound(unique, CatalogSections.Targets, findings, target => Sound(target, unique));
        CatalogIndex<Target> linked = UniqueItems.Map(resolved, target => WithoutLostLinks(target, resolved));
        HashSet<string> parents = ReferenceCycles.Find(linked, CatalogSections.Targets, "parent", target => [target.ParentId], findings);
        HashSet<string> earlier =
            ReferenceCycles.Find(linked, CatalogSections.Targets, "supersedes", target => [target.Supersedes?.TargetId], findings);
        parents.UnionWith(earlier);
        CatalogIndex<Target> sound = UniqueItems.Without(linked, CatalogSections.Targets, findings, parents);
        if (sound.Count < linked.Count)
            sound = UniqueItems.Map(sound, target => WithoutLostLinks(target, sound));
        foreach (Target target in sound)
            series.Resolve(target.Series).IsTargeted = true;
        return sound;
    }

    private Target? Sound(Target target, CatalogIndex<Target> all)
    {
        SeriesEntry entry = series.Resolve(target.Series);
        Referrer from = Referrer.Of(CatalogSections.Targets, target);
        foreach (UnknownId fault in entry.Faults)
            findings.ReportUnknown(from, fault.Property, fault.Id, fault.Section);
        if (!entry.IsSound)
            return null;
        bool hasSoundGoal = IsSound(target, target.Goal, "goal", entry.Dimension);
        findings.Resolve(from, "parent", target.ParentId, all, CatalogSections.Targets);
        findings.Resolve(from, "supersedes.target", target.Supersedes?.TargetId, all, CatalogSections.Targets);
        Target? sound =
            WithSoundDetails(ReferenceEquals(entry.Key, target.Series) ? target : target with { Series = entry.Key }, entry.Dimension);
        return hasSoundGoal ? sound : null;
    }

    private Target? WithSoundDetails(Target target, Dimension dimension)
    {
        Referrer from = Referrer.Of(CatalogSections.Targets, target);
        Goal[] others = [.. target.AlsoStated.Where((goal, i) => IsSound(target, goal, $"alsoStated[{i}]", dimension))];
        if (others.Length != target.AlsoStated.Count)
            target = target with { AlsoStated = others };
        if (findings.Resolve(from, "source", target.SourceId, sources, CatalogSections.Sources) != target.SourceId)
            target = target with { SourceId = null };
        // Without its proxy a target would be judged by another series.
        if (findings.Resolve(from, "measuredBy.indicator", target.MeasuredBy?.IndicatorId, indicators,
            CatalogSections.Indicators) != target.MeasuredBy?.IndicatorId)
            return null;
        return WithSoundBaseline(WithSoundPath(target, dimension), from, dimension);
    }

    private Target WithSoundBaseline(Target target, in Referrer from, Dimension dimension)
    {
        if (target.Baseline is not { } baseline)
            return target;
        if (baseline.Value is { } value && !Fits(target, value, "baseline.value", dimension))
            baseline = baseline with { Value = null };
        if (findings.Resolve(from, "baseline.source", baseline.SourceId, sources, CatalogSections.Sources) != baseline.SourceId)
            baseline = baseline with { SourceId = null };
        return ReferenceEquals(baseline, target.Baseline) ? target : target with { Baseline = baseline };
    }

    private Target WithSoundPath(Target target, Dimension dimension)
    {
        bool sound = true;
        for (int i = 0; i < target.Path.Milestones.Count; i++)
            sound &= Fits(target, target.Path.Milestones[i].Value, $"path[{i}].value", dimension);
        return sound ? target : target with { Path = TargetPath.ByGoal };
    }

    private bool IsSound(Target target, Goal goal, string property, Dimension dimension)
    {
        if (goal is RelativeGoal relative)
            return IsKnown(target, relative.Reference, property);
        return goal.FigureOrNull is not { } figure
            || goal.DimensionFor(dimension) is not { } expected
            || Fits(target, figure, property, expected);
    }

    private bool IsKnown(Target target, GoalReference reference, string property)
    {
        List<UnknownId> faults = series.FaultsOf(reference.SeriesFor(target.Series));
        foreach (UnknownId fault in faults)
            findings.ReportUnknown(Referrer.Of(CatalogSections.Targets, target), $"{property}.relativeTo.{fault.Property}", fault.Id,
                fault.Section);
        return faults.Count == 0;
    }

    private bool Fits(Target target, Figure figure, string property, Dimension expected)
    {
        if (figure.Dimension == expected)
            return true;
        findings.Report(
            CatalogDiagnostics.TargetUnit, target.Place, property,
            target.Id, property, figure.Literal, figure.Dimension.Code, expected.Code, Advice(target, figure, property, expected));
        return false;
    }

    /// <summary>A percentage where a level is asked for is meant as a change; any other number lacks its unit.</summary>
    private string Advice(Target target, Figure figure, string property, Dimension expected)
    {
        bool isChange = property == "goal" && (figure.Dimension == Dimension.Ratio || figure.Dimension == Dimension.Points)
            && expected != Dimension.Ratio && expected != Dimension.Points;
        return isChange
            ? $$"""{ "changeBy": "{{figure.Literal}}" }"""
            : figure.Amount.ToString(CultureInfo.InvariantCulture) + WrittenAs.Of(expected,
                indicators[target.Series.IndicatorId].Unit).Symbol;
    }

    /// <summary>A link to a target that was left out goes with it: the reason was reported.</summary>
    private static Target WithoutLostLinks(Target target, CatalogIndex<Target> sound)
    {
        if (target.ParentId is not null && !sound.Contains(target.ParentId))
            target = target with { ParentId = null };
        return target.Supersedes is { } earlier && !sound.Contains(earlier.TargetId) ? target with { Supersedes = null } : target;
    }
}
