namespace Indicators.Prose.Drafting;

/// <summary>A figure as a catalogue can write it and read it back.</summary>
internal static class ReadableFigure
{
    /// <summary>A catalogue takes 500 bytes; a Chinese character has three.</summary>
    private const int LongestLiteral = 160;

    /// <summary>
    /// The figure with its literal, or written anew where that would be read as another; null where neither is read back.
    /// </summary>
    public static Figure? Of(Figure figure, UnitSet units)
    {
        if (IsReadBack(figure, units))
            return figure;
        bool needsNumber = figure.Bound is Bound.Near or Bound.AFewMoreThan && figure.Amount == 0m;
        return !needsNumber && figure.WithBound(figure.Bound) is var plain && IsReadBack(plain, units) ? plain : null;
    }

    private static bool IsReadBack(Figure figure, UnitSet units) =>
        figure.Literal.Length <= LongestLiteral && Figure.TryParse(figure.Literal, units, out Figure back) && back == figure;
}
