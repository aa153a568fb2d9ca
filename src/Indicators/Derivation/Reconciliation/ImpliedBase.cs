namespace Indicators.Derivation;

/// <summary>
/// The base that a level and its change, of one release, imply where another release gave another: revised since, or on a
/// comparable scope.
/// </summary>
/// <remarks>Immutable. <see cref="ToObservation"/> is the vintage of the base that the later release worked with.</remarks>
/// <example><code>
/// foreach (ImpliedBase each in CatalogValidator.Standard.Validate(catalog).Bases)
///     Console.WriteLine(each); // investment@cn 2023: 409306亿元 (409107–409505亿元) by now, published 419409亿元
/// </code></example>
public sealed class ImpliedBase
{
    internal ImpliedBase(PublishedValue published, PublishedValue change, Figure figure, Interval range, string rangeText,
        bool isComparable)
    {
        Published = published;
        Change = change;
        Figure = figure;
        Range = range;
        RangeText = rangeText;
        IsComparable = isComparable;
    }

    /// <summary>The base as it was published.</summary>
    public PublishedValue Published { get; }

    /// <summary>The growth or increment that implies another.</summary>
    public PublishedValue Change { get; }

    /// <summary>The base that is implied, to the digits of the published one.</summary>
    public Figure Figure { get; }

    /// <summary>What rounding leaves for it, in the unit of the indicator.</summary>
    public Interval Range { get; }

    /// <summary>
    /// True where the change is declared to be on a comparable scope; false where the base was revised, or nothing is said.
    /// </summary>
    public bool IsComparable { get; }

    private string RangeText { get; }

    /// <summary>
    /// The base as an observation of the release that implies it, with what it rests on in its remark; it says no more than that release
    /// does.
    /// </summary>
    public Observation ToObservation() => new(Published.Series, Published.Period, Figure)
    {
        SourceId = Change.SourceId,
        Confidence = Confidence.Corroborated,
        PublishedOn = Change.Observation?.PublishedOn,
        Note = DerivationWordings.Table.ToText(IsComparable ? "base.comparable" : "base.revised", Language.Chinese, RangeText,
            Change.Period, Change.Figure.Literal, Published.Figure.Literal),
    };

    /// <summary>Series, period, what is implied, and by which release.</summary>
    public override string ToString() =>
        $"{Published.Series} {Published.Period}: {Figure.Literal} ({RangeText}) by {Change.SourceId}, published {Published.Figure.Literal}";
}
