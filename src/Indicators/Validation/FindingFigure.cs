namespace Indicators.Validation;

/// <summary>One of the numbers a finding sets against each other: what it is, as written, and what rounding leaves open.</summary>
/// <param name="Role">What the number is in the argument: published, implied, limit …</param>
/// <param name="Name">Whose number it is: the series, target or framework, such as <c>high-tech-enterprises@chongqing</c>.</param>
/// <param name="Period">The period it is for; null where there is none.</param>
/// <param name="Text">The number as published, or the range that was derived, with its unit: <c>7565家</c>, <c>5556–5561家</c>.</param>
/// <param name="Location">Where it stands; null for a derived one.</param>
public sealed record FindingFigure(LocalizedText Role, string Name, TimePeriod? Period, string Text, SourceLocation? Location = null)
{
    /// <summary>What knows words for the name; not part of the equality.</summary>
    internal IArgumentWords? Words { get; init; }

    /// <summary>Whose number it is, by the names of the catalogue in a language, the id behind them: 示例市地区生产总值（gdp@city）.</summary>
    /// <param name="language">The language.</param>
    public string NameIn(Language language) => PrintableText.Of(Words?.WordsFor("name", Name, language) ?? Name);

    /// <summary>True for the same number of the same thing at the same place.</summary>
    public bool Equals(FindingFigure? other) =>
        other is not null && Role == other.Role && Name == other.Name && Period == other.Period && Text == other.Text
        && Location == other.Location;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Role, Name, Period, Text, Location);
}
