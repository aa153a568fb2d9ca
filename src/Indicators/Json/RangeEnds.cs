namespace Indicators.Json;

/// <summary>
/// Ranges given by their two ends, <c>{ "between": [ "3%", "5%" ] }</c>, as apart from the literal <c>"3%—5%"</c>. A
/// figure keeps no literal that formatting would give back; one that was given by its ends keeps it nevertheless, and is
/// known by that.
/// </summary>
internal static class RangeEnds
{
    /// <summary>The ends as a catalogue writes them.</summary>
    public static (string Low, string High) Of(Figure range) =>
        (new Figure(range.Amount, range.Unit).Literal, new Figure(range.Upper!.Value.Amount, range.Unit).Literal);

    /// <summary>The range as one given by its ends.</summary>
    public static Figure Apart(Figure range) => new(range.Amount, range.Unit, range.Form.WithLiteral(range.ToString()));

    /// <summary>True for a range that was given by its ends.</summary>
    public static bool AreApart(Figure figure) => figure.IsRange && figure.Form.Literal is { } literal && literal == figure.ToString();
}
