using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Indicators.Validation;

/// <summary>
/// What a rule found: the diagnostic, the numbers on both sides, the steps from one to the other, and a guess at the slip
/// where only one would mend it.
/// </summary>
/// <remarks>Immutable. Equal when all of it is.</remarks>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed record Finding
{
    /// <summary>Creates a finding.</summary>
    /// <param name="diagnostic">Kind, place and arguments.</param>
    public Finding(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        Diagnostic = diagnostic;
    }

    /// <summary>Kind, place and arguments; its message is the finding's.</summary>
    public Diagnostic Diagnostic { get; private init; }

    /// <summary>The id of the rule.</summary>
    public string Id => Diagnostic.Id;

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Diagnostic.Severity;

    /// <summary>Where it stands; null where it has no place in a file.</summary>
    public SourceLocation? Location => Diagnostic.Location;

    /// <summary>The subject it is about; null where it is about none.</summary>
    public string? SubjectId { get; init; }

    /// <summary>The indicator it is about; null where it is about none, or its figures say it.</summary>
    public string? IndicatorId { get; init; }

    /// <summary>The period it is about; null where it is about none, or its figures say it.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>The id of the target, framework, composition or other item it is about; or null.</summary>
    public string? ItemId { get; init; }

    /// <summary>
    /// How many of one kind and one cause it stands for: the others are of the same rows or columns, and would say the same.
    /// </summary>
    public int Count { get; init; } = 1;

    /// <summary>What findings of one rule are folded by; null where each stands alone.</summary>
    internal string? Cause { get; init; }

    /// <summary>The numbers that are set against each other.</summary>
    public ImmutableArray<FindingFigure> Figures { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The steps by which a person comes to the same end; empty where the message says it all.</summary>
    public ImmutableArray<LocalizedText> Derivation { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>A guess at the slip that would explain it, marked as a guess; or null.</summary>
    public LocalizedText? Hint { get; init; }

    /// <summary>
    /// The smallest sets of figures that explain a contradiction, the likeliest first; its place is the first figure's. Empty where
    /// it is none, or where more than two figures would have to be wrong.
    /// </summary>
    public ImmutableArray<Suspicion> Suspects { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The message in English, the language of exceptions and logs, without place, hint and derivation.</summary>
    public string ToText() => ToText(Language.English);

    /// <summary>The message in a language, without place, hint and derivation.</summary>
    public string ToText(Language language) =>
        Count == 1
            ? Diagnostic.ToText(language)
            : ValidationWordings.Table.ToText("finding.count", language, Diagnostic.ToText(language), Count);

    /// <summary>The same finding, which names what it is about by the names of the catalogue.</summary>
    internal Finding Named(IArgumentWords words) => this with
    {
        Diagnostic = Diagnostic.Named(words),
        Derivation = [.. Derivation.Select(step => step.Named(words))],
        Hint = Hint?.Named(words),
        Suspects = [.. Suspects.Select(suspicion => suspicion.Named(words))],
        Figures = [.. Figures.Select(figure => figure with { Words = words })],
    };

    /// <inheritdoc/>
    public override string ToString() => Count == 1
        ? Diagnostic.ToString()
        : ValidationWordings.Table.ToText("finding.count", Language.English, Diagnostic.ToString(), Count);

    /// <summary>True for the same finding with the same figures, derivation, hint and suspects.</summary>
    public bool Equals(Finding? other) =>
        other is not null && Diagnostic.Equals(other.Diagnostic) && SubjectId == other.SubjectId && Hint == other.Hint
        && Count == other.Count
        && IndicatorId == other.IndicatorId && Period == other.Period && ItemId == other.ItemId
        && Figures.AsSpan().SequenceEqual(other.Figures.AsSpan()) && Derivation.AsSpan().SequenceEqual(other.Derivation.AsSpan())
        && Suspects.AsSpan().SequenceEqual(other.Suspects.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Diagnostic, SubjectId, Hint, Figures.Length);
}
