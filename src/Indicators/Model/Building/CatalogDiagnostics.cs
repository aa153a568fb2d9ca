namespace Indicators;

/// <summary>The kinds of findings that building and merging a catalogue makes.</summary>
internal static class CatalogDiagnostics
{
    /// <summary>Two items of one section have the same id.</summary>
    public static DiagnosticDescriptor DuplicateId { get; } = Error("IND0201");

    /// <summary>An item names an id that the catalogue does not have.</summary>
    public static DiagnosticDescriptor UnknownReference { get; } = Error("IND0202");

    /// <summary>A chain of references leads back to its start.</summary>
    public static DiagnosticDescriptor Cycle { get; } = Error("IND0203");

    /// <summary>A figure is of another dimension than its series asks for.</summary>
    public static DiagnosticDescriptor ObservationUnit { get; } = Error("IND0204");

    /// <summary>A goal, a baseline or a milestone is of another dimension than its series asks for.</summary>
    public static DiagnosticDescriptor TargetUnit { get; } = Error("IND0205");

    /// <summary>One observation stands twice, word for word; it is kept once.</summary>
    public static DiagnosticDescriptor DuplicateObservation { get; } = ModelWordings.Table.Kind("IND0206", DiagnosticSeverity.Warning);

    /// <summary>One unit code has two factors or dimensions.</summary>
    public static DiagnosticDescriptor UnitConflict { get; } = Error("IND0207");

    /// <summary>Two different units are written alike. {0} how, {1} and {2} what they are.</summary>
    public static DiagnosticDescriptor UnitSymbolConflict { get; } = Error("IND0216");

    /// <summary>A member that is not recalled has no source.</summary>
    public static DiagnosticDescriptor MemberWithoutSource { get; } = Error("IND0208");

    /// <summary>A recalled member has a source.</summary>
    public static DiagnosticDescriptor RecalledWithSource { get; } = Error("IND0209");

    /// <summary>A subject ceases before it begins.</summary>
    public static DiagnosticDescriptor ValidityReversed { get; } = Error("IND0210");

    /// <summary>Two tiers of one framework have the same id.</summary>
    public static DiagnosticDescriptor DuplicateTier { get; } = Error("IND0211");

    /// <summary>One id has two contents in two catalogues.</summary>
    public static DiagnosticDescriptor ConflictingContent { get; } = Error("IND0212");

    /// <summary>A part of a composition is of another dimension than its whole.</summary>
    public static DiagnosticDescriptor CompositionUnit { get; } = Error("IND0213");

    /// <summary>A composition over the children of a subject that has none.</summary>
    public static DiagnosticDescriptor NoChildren { get; } = Error("IND0217");

    /// <summary>A composition has one part twice.</summary>
    public static DiagnosticDescriptor DuplicatePart { get; } = Error("IND0214");

    /// <summary>An acceptance does not say which findings of its rule are meant.</summary>
    public static DiagnosticDescriptor UnboundedAcceptance { get; } = Error("IND0215");

    /// <summary>All of them, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        DuplicateId, UnknownReference, Cycle, ObservationUnit, TargetUnit, DuplicateObservation,
        UnitConflict, MemberWithoutSource, RecalledWithSource, ValidityReversed, DuplicateTier, ConflictingContent,
        CompositionUnit, DuplicatePart, UnboundedAcceptance, UnitSymbolConflict, NoChildren,
    ];

    private static DiagnosticDescriptor Error(string id) => ModelWordings.Table.Kind(id, DiagnosticSeverity.Error);
}
