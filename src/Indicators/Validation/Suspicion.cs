using System.Collections.Immutable;

namespace Indicators.Validation;

/// <summary>
/// One of the smallest sets of figures that, were they others, would leave no relation failing (error localisation). The checker
/// does not know which set is the wrong one: a finding names them all.
/// </summary>
/// <remarks>Immutable. Equal when all of it is. The rule is Fellegi and Holt's: change as few figures as will do.</remarks>
/// <param name="Figures">The figures; one, or two.</param>
/// <param name="IsExchange">True where two figures stand in each other's place: then one slip explains both.</param>
public sealed record Suspicion(ImmutableArray<SuspectFigure> Figures, bool IsExchange = false)
{
    /// <summary>The set in words: the figures, and what each would have to be.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language) =>
        string.Join(ValidationWordings.Table.ToText(IsExchange ? "suspect.exchanged" : "suspect.and", language),
            Figures.Select(figure => figure.ToText(language)));

    /// <summary>True for the same figures with the same values that would do.</summary>
    public bool Equals(Suspicion? other) =>
        other is not null && IsExchange == other.IsExchange && Figures.AsSpan().SequenceEqual(other.Figures.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsExchange, Figures.Length, Figures.Length > 0 ? Figures[0] : null);

    /// <summary>The set in English.</summary>
    public override string ToString() => ToText(Language.English);

    internal Suspicion Named(IArgumentWords words) => this with
    {
        Figures = [.. Figures.Select(figure => figure with { Figure = figure.Figure with { Words = words } })],
    };
}
