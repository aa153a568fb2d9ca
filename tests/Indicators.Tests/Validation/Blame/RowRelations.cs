namespace Indicators.Tests.Validation.Blame;

/// <summary>The seven relations of a row, worked out in plain numbers: what a fault must break to count.</summary>
internal static class RowRelations
{
    /// <summary>So far a sum of figures with two decimals may be off.</summary>
    private const decimal Cent = 0.05m;

    public static bool Hold(CountyTable table, int county)
    {
        decimal Value(string column) => table[new Cell(county, column)];
        return Math.Abs(Value("rev") - Value("tax") - Value("nontax")) <= Cent
            && Math.Abs(Value("gdp") - Value("pri") - Value("sec") - Value("ter")) <= Cent
            && Math.Abs(Value("rev") - Value("exp") - Value("balance")) <= Cent
            && IsRate(Value("gdp") - Value("gdp2023"), Value("gdp2023"), Value("growth"), 0.2m)
            && IsRate(Value("ter"), Value("gdp"), Value("tershare"), 0.2m)
            && IsRate(Value("tax"), Value("rev"), Value("taxshare"), 0.2m)
            && IsRate(Value("rd"), Value("gdp"), Value("rdint"), 0.03m);
    }

    private static bool IsRate(decimal part, decimal whole, decimal rate, decimal room) => whole > 0m && Math.Abs((part / whole * 100m) - rate) <= room;
}
