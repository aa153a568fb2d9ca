using System.Collections.Immutable;

namespace Indicators.Validation;

/// <summary>What a composition says, in a form that can be compared: the whole and the parts, in an order of their own.</summary>
internal static class CompositionTerms
{
    /// <summary>Whole and parts.</summary>
    public static string Of(Composition composition) => Text(composition, PartsOf(composition));

    /// <summary>Whole and parts, with the parts of another composition in place of one part.</summary>
    public static string Of(Composition outer, CompositionPart part, Composition inner)
    {
        HashSet<string> parts = PartsOf(outer);
        parts.Remove(Term(outer, part));
        parts.UnionWith(PartsOf(inner));
        return Text(outer, parts);
    }

    /// <summary>The parts, each once.</summary>
    public static HashSet<string> PartsOf(Composition composition) => composition.IsOverChildren
        ? [Composition.ChildrenCode]
        : [.. composition.Parts.Select(part => Term(composition, part))];

    /// <summary>True where every part counts once.</summary>
    public static bool ArePlain(Composition composition) =>
        !composition.IsOverChildren && composition.Parts.All(part => part.Times is null);

    /// <summary>Compositions as a finding sets them beside each other; the one it is about first.</summary>
    public static ImmutableArray<FindingFigure> Figures(Composition found, params ReadOnlySpan<Composition> others)
    {
        var figures = ImmutableArray.CreateBuilder<FindingFigure>();
        figures.Add(FigureOf(found, FigureRoles.Stated));
        foreach (Composition other in others)
            figures.Add(FigureOf(other, FigureRoles.Compared));
        return figures.ToImmutable();
    }

    private static FindingFigure FigureOf(Composition composition, LocalizedText role) =>
        FindingFigures.Text(role, composition.Id, $"{composition.WholeIndicatorId} = {Parts(composition)}", location: composition.Location);

    /// <summary>True where there is a day on which both hold.</summary>
    public static bool HoldTogether(Composition one, Composition other) => !IsOver(one, other) && !IsOver(other, one);

    private static bool IsOver(Composition earlier, Composition later) =>
        earlier.To is { } to && later.From is { } from && to.EndDate < from.StartDate;

    private static string Term(Composition composition, CompositionPart part) =>
        $"{part.IndicatorId ?? composition.WholeIndicatorId}@{part.SubjectId ?? composition.WholeSubjectId}×{part.Times?.Literal}";

    /// <summary>The parts in a row, or that the children are meant.</summary>
    public static string Parts(Composition composition) => composition.IsOverChildren
        ? Composition.ChildrenCode
        : string.Join(" + ", composition.Parts);

    private static string Text(Composition composition, IEnumerable<string> parts) =>
        $"{composition.WholeIndicatorId}@{composition.WholeSubjectId} = {string.Join(" + ", parts.Order(StringComparer.Ordinal))}";
}
