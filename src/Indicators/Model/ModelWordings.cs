namespace Indicators;

/// <summary>
/// The wordings of the vocabulary: the names of its enumerations, goals and transformations in words, and what building a catalogue finds.
/// </summary>
public static partial class ModelWordings
{
    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new([.. Vocabulary.Wordings, .. Sentences, .. Findings]);

    /// <summary>The indicator kind in words.</summary>
    public static string ToText(this IndicatorKind value, Language language) => Vocabulary.IndicatorKinds.NameOf(value, language);

    /// <summary>The direction in words.</summary>
    public static string ToText(this Direction value, Language language) => Vocabulary.Directions.NameOf(value, language);

    /// <summary>The price basis in words.</summary>
    public static string ToText(this PriceBasis value, Language language) => Vocabulary.PriceBases.NameOf(value, language);

    /// <summary>The scope basis in words.</summary>
    public static string ToText(this ScopeBasis value, Language language) => Vocabulary.ScopeBases.NameOf(value, language);

    /// <summary>The subject kind in words.</summary>
    public static string ToText(this SubjectKind value, Language language) => Vocabulary.SubjectKinds.NameOf(value, language);

    /// <summary>The composition kind in words.</summary>
    public static string ToText(this CompositionKind value, Language language) => Vocabulary.CompositionKinds.NameOf(value, language);

    /// <summary>The composition rounding in words.</summary>
    public static string ToText(this CompositionRounding value, Language language) =>
        Vocabulary.CompositionRoundings.NameOf(value, language);

    /// <summary>The transformation kind in words.</summary>
    public static string ToText(this TransformationKind value, Language language) => Vocabulary.Transformations.NameOf(value, language);

    /// <summary>The comparison basis in words.</summary>
    public static string ToText(this ComparisonBasis value, Language language) => Vocabulary.ComparisonBases.NameOf(value, language);

    /// <summary>The source authority in words.</summary>
    public static string ToText(this SourceAuthority value, Language language) => Vocabulary.Authorities.NameOf(value, language);

    /// <summary>The trend word in words.</summary>
    public static string ToText(this TrendWord value, Language language) => Vocabulary.TrendWords.NameOf(value, language);

    /// <summary>The denominator time in words.</summary>
    public static string ToText(this DenominatorTime value, Language language) => Vocabulary.DenominatorTimes.NameOf(value, language);

    /// <summary>The amount sign in words.</summary>
    public static string ToText(this AmountSign value, Language language) => Vocabulary.AmountSigns.NameOf(value, language);

    /// <summary>The break kind in words.</summary>
    public static string ToText(this BreakKind value, Language language) => Vocabulary.BreakKinds.NameOf(value, language);

    /// <summary>The observation status in words.</summary>
    public static string ToText(this ObservationStatus value, Language language) => Vocabulary.Statuses.NameOf(value, language);

    /// <summary>The confidence in words.</summary>
    public static string ToText(this Confidence value, Language language) => Vocabulary.Confidences.NameOf(value, language);

    /// <summary>The target nature in words.</summary>
    public static string ToText(this TargetNature value, Language language) => Vocabulary.Natures.NameOf(value, language);

    /// <summary>The target commitment in words.</summary>
    public static string ToText(this TargetCommitment value, Language language) => Vocabulary.Commitments.NameOf(value, language);

    /// <summary>The target evaluation in words.</summary>
    public static string ToText(this TargetEvaluation value, Language language) => Vocabulary.Evaluations.NameOf(value, language);

    /// <summary>The target reading in words.</summary>
    public static string ToText(this TargetReading value, Language language) => Vocabulary.TargetReadings.NameOf(value, language);

    /// <summary>The responsible role in words.</summary>
    public static string ToText(this ResponsibleRole value, Language language) => Vocabulary.ResponsibleRoles.NameOf(value, language);

    /// <summary>The target path kind in words.</summary>
    public static string ToText(this TargetPathKind value, Language language) => Vocabulary.PathKinds.NameOf(value, language);

    /// <summary>The increase scope in words.</summary>
    public static string ToText(this IncreaseScope value, Language language) => Vocabulary.IncreaseScopes.NameOf(value, language);

    /// <summary>The goal relation in words.</summary>
    public static string ToText(this GoalRelation value, Language language) => Vocabulary.GoalRelations.NameOf(value, language);

    /// <summary>The goal aggregate in words.</summary>
    public static string ToText(this GoalAggregate value, Language language) => Vocabulary.GoalAggregates.NameOf(value, language);
}
