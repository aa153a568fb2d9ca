namespace Indicators.Fuzz.Targets;

/// <summary>What holds of every figure: its ranges, and that each form it is printed in reads back equal in value, bound and resolution.</summary>
internal static class LooksAtFigure
{
    public static void Check(Figure figure)
    {
        _ = $"{figure.Range} {figure.SoftRange} {figure.Threshold} {figure.Resolution} {figure.SoftResolution}";
        string symbol = figure.Unit.Symbol;
        BrokenPromise.Unless(symbol.Length == 0 || (Unit.TryParse(symbol, null, out Unit? unit) && unit.Equals(figure.Unit)), "the unit of a figure reads back", () => $"'{symbol}' of '{figure.Literal}'");
        ReadsBack(figure, figure.Literal, "the literal");
        ReadsBack(figure, figure.ToString(Language.Chinese), "Chinese text");
        ReadsBack(figure, figure.ToString(Language.English), "English text");
        if (figure.IsRange)
            return;
        // Documented: there is nothing near below 0, and no few more than it.
        foreach (Bound bound in Enum.GetValues<Bound>().Where(bound => figure.Amount != 0m || bound is not (Bound.Near or Bound.AFewMoreThan)))
        {
            Figure bounded = figure.WithBound(bound);
            ReadsBack(bounded, bounded.ToString(Language.Chinese), "Chinese text with a bound");
            ReadsBack(bounded, bounded.ToString(Language.English), "English text with a bound");
        }
    }

    private static void ReadsBack(Figure figure, string text, string what)
    {
        BrokenPromise.Unless(Figure.TryParse(text, UnitSet.Standard, out Figure again, out ParseError error), $"{what} reads back", () => $"'{text}': {error.ToText(Language.English, text)}");
        BrokenPromise.Unless(again.Quantity == figure.Quantity && again.Upper == figure.Upper, $"{what} reads back with its value", () => $"'{text}': {again.Quantity} {again.Upper} ≠ {figure.Quantity} {figure.Upper}");
        BrokenPromise.Unless(again.Bound == figure.Bound, $"{what} reads back with its bound", () => $"'{text}': {again.Bound} ≠ {figure.Bound}");
        BrokenPromise.Unless(again.Resolution == figure.Resolution, $"{what} reads back with its resolution", () => $"'{text}': {again.Resolution} ≠ {figure.Resolution}");
        BrokenPromise.Unless(again.Equals(figure), $"{what} reads back equal", () => $"'{text}': {again} ≠ {figure}");
    }
}
