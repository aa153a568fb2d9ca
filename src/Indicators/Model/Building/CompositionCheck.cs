namespace Indicators;

/// <summary>Checks compositions: unique ids, wholes and parts that are there, of one dimension, none twice, none its own part.</summary>
internal sealed class CompositionCheck(
    CatalogFindings findings, CatalogIndex<Source> sources, CatalogIndex<Subject> subjects, CatalogIndex<Indicator> indicators)
{
    public CatalogIndex<Composition> Check(IEnumerable<Composition> items)
    {
        CatalogIndex<Composition> unique = UniqueItems.Index(items, CatalogSections.Compositions, findings);
        CatalogIndex<Composition> sound = UniqueItems.Sound(unique, CatalogSections.Compositions, findings, Sound);
        return UniqueItems.Without(sound, CatalogSections.Compositions, findings, Closing(sound));
    }

    private Composition? Sound(Composition composition)
    {
        Referrer from = Referrer.Of(CatalogSections.Compositions, composition);
        bool sound = Resolves(from, "whole", composition.WholeIndicatorId, composition.WholeSubjectId);
        for (int i = 0; i < composition.Parts.Count; i++)
            sound &= Resolves(from, $"parts[{i}]", composition.Parts[i].IndicatorId, composition.Parts[i].SubjectId);
        if (!sound || !HasFittingParts(composition) || !HasFittingTolerance(composition) || !HasDistinctParts(composition)
            || !HasChildren(composition))
            return null;
        bool sourced = findings.Resolve(from, "source", composition.SourceId, sources, CatalogSections.Sources) == composition.SourceId;
        return sourced ? composition : composition with { SourceId = null };
    }

    private bool Resolves(in Referrer from, string property, string? indicator, string? subject)
    {
        bool found = findings.Resolve(from, $"{property}.indicator", indicator, indicators, CatalogSections.Indicators) == indicator;
        return (findings.Resolve(from, $"{property}.subject", subject, subjects, CatalogSections.Subjects) == subject) & found;
    }

    private bool HasFittingParts(Composition composition)
    {
        Dimension whole = indicators[composition.WholeIndicatorId].Unit.Dimension;
        bool fits = true;
        for (int i = 0; i < composition.Parts.Count; i++)
        {
            CompositionPart part = composition.Parts[i];
            Dimension dimension = indicators[part.IndicatorId ?? composition.WholeIndicatorId].Unit.Dimension;
            Dimension? product = part.Times is { } times ? Product(dimension, times.Dimension) : dimension;
            if (product == whole)
                continue;
            fits = false;
            findings.Report(
                CatalogDiagnostics.CompositionUnit, composition.Place, $"parts[{i}]",
                composition.Id, $"parts[{i}]", part.ToString(), product?.Code ?? $"{dimension.Code} × {part.Times!.Value.Dimension.Code}",
                    whole.Code);
        }

        return fits;
    }

    /// <summary>The dimension of a product; null where it has none: 片 a week times 周 is 片.</summary>
    private static Dimension? Product(Dimension left, Dimension right)
    {
        if (right == Dimension.Number)
            return left;
        if (left == Dimension.Number)
            return right;
        return left.Denominator == right ? left.Numerator : right.Denominator == left ? right.Numerator : null;
    }

    /// <summary>A tolerance is an amount of the whole, or a percentage of it.</summary>
    private bool HasFittingTolerance(Composition composition)
    {
        Dimension whole = indicators[composition.WholeIndicatorId].Unit.Dimension;
        if (composition.Tolerance is not { } tolerance || tolerance.Dimension == whole || tolerance.Dimension == Dimension.Ratio)
            return true;
        findings.Report(
            CatalogDiagnostics.CompositionUnit, composition.Place, "tolerance",
            composition.Id, "tolerance", tolerance.Literal, tolerance.Dimension.Code, whole.Code);
        return false;
    }

    private bool HasDistinctParts(Composition composition)
    {
        var seen = new HashSet<(string Indicator, string? Subject)>();
        foreach (CompositionPart part in composition.Parts)
        {
            if (seen.Add((part.IndicatorId ?? composition.WholeIndicatorId, part.SubjectId ?? composition.WholeSubjectId)))
                continue;
            findings.Report(CatalogDiagnostics.DuplicatePart, composition.Place, "parts", composition.Id, part.ToString());
            return false;
        }

        return true;
    }

    /// <summary>A whole of one subject that nobody is below has no parts.</summary>
    private bool HasChildren(Composition composition)
    {
        if (!composition.IsOverChildren || composition.WholeSubjectId is not { } whole
            || subjects.Any(subject => subject.ParentId == whole))
            return true;
        findings.Report(CatalogDiagnostics.NoChildren, composition.Place, "parts", composition.Id, whole);
        return false;
    }

    /// <summary>The ids of the compositions by which something is a part of itself.</summary>
    private HashSet<string> Closing(CatalogIndex<Composition> items)
    {
        var graph = new CompositionGraph(items, subjects);
        var closing = new HashSet<string>();
        foreach ((string node, string chain) in ReferenceCycles.Find(graph.Wholes.Order(StringComparer.Ordinal), graph.PartsOf))
        {
            foreach (Composition composition in graph.Of(node).Where(composition => closing.Add(composition.Id)))
                findings.Report(CatalogDiagnostics.Cycle, composition.Place, "parts", CatalogSections.Compositions, composition.Id, "parts",
                    chain);
        }

        return closing;
    }
}
