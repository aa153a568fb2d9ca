using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Drafting;

/// <summary>Kind and direction of an indicator, guessed from its name and unit; the note of the indicator says so.</summary>
internal static class IndicatorGuess
{
    /// <summary>What kind of indicator it seems to be.</summary>
    public static IndicatorKind KindOf(PolicyClaim claim, string name, Unit unit)
    {
        if (unit.Dimension == Dimension.Ratio || unit.Dimension == Dimension.Points)
            return IndicatorKind.Rate;
        if (claim.Kind == ClaimKind.Rate || unit.Numerator is not null)
            return IndicatorKind.Rate;
        if (claim.Statement.Kind == StatementKind.Addition || Has(name, WordSet.FlowNoun))
            return IndicatorKind.Flow;
        if (Has(name, WordSet.StockNoun))
            return IndicatorKind.Stock;
        return unit.Dimension.IsMoney ? IndicatorKind.Flow : unit.Dimension == Dimension.Number ? IndicatorKind.Index : IndicatorKind.Stock;
    }

    /// <summary>Which way is progress, as most readers would say.</summary>
    public static Direction DirectionOf(string name) => Has(name, WordSet.LessIsBetter) ? Direction.Decrease : Direction.Increase;

    private static bool Has(string name, WordSet words) => PolicyLexicon.Default.Tables[words].IsIn(name);
}
