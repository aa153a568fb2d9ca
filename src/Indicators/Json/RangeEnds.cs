namespace Indicators.Json;

/// <summary>The two ends of a range that has no literal, as a catalogue writes them.</summary>
internal static class RangeEnds
{
    public static (string Low, string High) Of(Figure range) =>
        (new Figure(range.Amount, range.Unit).Literal, new Figure(range.Upper!.Value.Amount, range.Unit).Literal);

    /// <summary>True for a range that was given by its ends: it has no literal of its own.</summary>
    public static bool AreApart(Figure figure) => figure.IsRange && figure.Form.Literal is null;
}
