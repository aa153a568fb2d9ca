namespace Indicators;

/// <summary>The kinds of findings that building and merging a catalogue makes.</summary>
internal static class CatalogDiagnostics
{
    /// <summary>Two items of one section have the same id.</summary>
    public static DiagnosticDescriptor DuplicateId { get; } = Error(
        "IND0201",
        "{0}中的“{1}”重复；已见于{2}。请改名或删去其一。",
        "The id '{1}' stands twice in {0}; the first is at {2}. Rename or remove one of them.");

    /// <summary>An item names an id that the catalogue does not have.</summary>
    public static DiagnosticDescriptor UnknownReference { get; } = Error(
        "IND0202",
        "{0}“{1}”的{2}为“{3}”，但{4}中没有该项。请更正或补充。",
        "In {0} '{1}', {2} names '{3}', which is not in {4}. Correct the id or add the item.");

    /// <summary>A chain of references leads back to its start.</summary>
    public static DiagnosticDescriptor Cycle { get; } = Error(
        "IND0203",
        "{0}“{1}”经{2}引用自身：{3}。",
        "In {0}, '{1}' leads back to itself through {2}: {3}.");

    /// <summary>A figure is of another dimension than its series asks for.</summary>
    public static DiagnosticDescriptor ObservationUnit { get; } = Error(
        "IND0204",
        "{0}：“{1}”的量纲为{2}，应为{3}。",
        "{0}: '{1}' is of the dimension {2}; expected {3}.");

    /// <summary>A goal, a baseline or a milestone is of another dimension than its series asks for.</summary>
    public static DiagnosticDescriptor TargetUnit { get; } = Error(
        "IND0205",
        "目标“{0}”的{1}：“{2}”的量纲为{3}，应为{4}。",
        "Target '{0}', {1}: '{2}' is of the dimension {3}; expected {4}.");

    /// <summary>One observation stands twice, word for word; it is kept once.</summary>
    public static DiagnosticDescriptor DuplicateObservation { get; } = new(
        "IND0206",
        DiagnosticSeverity.Warning,
        new LocalizedText(
            "观测值重复：{0}；已见于{1}。只保留一个。",
            "The observation stands twice: {0}; the first is at {1}. It is kept once."));

    /// <summary>One unit code has two factors or dimensions.</summary>
    public static DiagnosticDescriptor UnitConflict { get; } = Error(
        "IND0207",
        "单位代码“{0}”有两种含义：{1}与{2}。请为其一另取代码。",
        "The unit code '{0}' means two things: {1} and {2}. Give one of them another code.");

    /// <summary>Two different units are written alike. {0} how, {1} and {2} what they are.</summary>
    public static DiagnosticDescriptor UnitSymbolConflict { get; } = Error(
        "IND0216",
        "“{0}”是两个不同单位的写法：{1}与{2}。请为自定义单位另取写法，或改用已有的单位。",
        "'{0}' is how two different units are written: {1} and {2}. Write your own another way, or use the one there is.");

    /// <summary>A member that is not recalled has no source.</summary>
    public static DiagnosticDescriptor MemberWithoutSource { get; } = Error(
        "IND0208",
        "体系“{0}”的成员{1}标为“{2}”，须注明来源；若凭记忆，请标为recalled。",
        "Framework '{0}', member {1}: '{2}' needs a source; state it, or mark the member as recalled.");

    /// <summary>A recalled member has a source.</summary>
    public static DiagnosticDescriptor RecalledWithSource { get; } = Error(
        "IND0209",
        "体系“{0}”的成员{1}标为recalled却有来源“{2}”。请删去来源或提高可信度。",
        "Framework '{0}', member {1}: it is recalled and yet has the source '{2}'. Remove the source, or state what it confirms.");

    /// <summary>A subject ceases before it begins.</summary>
    public static DiagnosticDescriptor ValidityReversed { get; } = Error(
        "IND0210",
        "主体“{0}”的终止日{2}早于起始日{1}。",
        "Subject '{0}' ends on {2}, before it begins on {1}.");

    /// <summary>Two tiers of one framework have the same id.</summary>
    public static DiagnosticDescriptor DuplicateTier { get; } = Error(
        "IND0211",
        "体系“{0}”的层级“{1}”重复。",
        "Framework '{0}' has two tiers '{1}'. Rename one of them.");

    /// <summary>One id has two contents in two catalogues.</summary>
    public static DiagnosticDescriptor ConflictingContent { get; } = Error(
        "IND0212",
        "{0}中的“{1}”在两个指标库中内容不同：{2}与{3}。",
        "In {0}, '{1}' differs between the two catalogues: {2} and {3}.");

    /// <summary>A part of a composition is of another dimension than its whole.</summary>
    public static DiagnosticDescriptor CompositionUnit { get; } = Error(
        "IND0213",
        "构成“{0}”的{1}：“{2}”的量纲为{3}，应为{4}。",
        "Composition '{0}', {1}: '{2}' is of the dimension {3}; expected {4}.");

    /// <summary>A composition has one part twice.</summary>
    public static DiagnosticDescriptor DuplicatePart { get; } = Error(
        "IND0214",
        "构成“{0}”中“{1}”重复；请删去其一。",
        "Composition '{0}' has the part '{1}' twice. Remove one of them.");

    /// <summary>An acceptance does not say which findings of its rule are meant.</summary>
    public static DiagnosticDescriptor UnboundedAcceptance { get; } = Error(
        "IND0215",
        "接受规则{0}的发现时，须写明 indicator、subject、period 或 item 之一；要停用整条规则，请不要使用该规则。",
        "The acceptance of {0} must name an indicator, a subject, a period or an item; to do without a whole rule, leave the rule out.");

    /// <summary>All of them, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        DuplicateId, UnknownReference, Cycle, ObservationUnit, TargetUnit, DuplicateObservation,
        UnitConflict, MemberWithoutSource, RecalledWithSource, ValidityReversed, DuplicateTier, ConflictingContent,
        CompositionUnit, DuplicatePart, UnboundedAcceptance, UnitSymbolConflict,
    ];

    private static DiagnosticDescriptor Error(string id, string zh, string en) =>
        new(id, DiagnosticSeverity.Error, new LocalizedText(zh, en));
}
