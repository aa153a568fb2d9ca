namespace Indicators.Prose.Drafting;

/// <summary>Adds the units of a figure that are not standard to the catalogue: without them it could not be read back.</summary>
internal static class OwnUnits
{
    public static void Add(IndicatorCatalogBuilder builder, Unit unit)
    {
        if (unit.Numerator is { } above && unit.Denominator is { } below)
        {
            Add(builder, above);
            Add(builder, below);
            return;
        }

        Unit one = unit.Base;
        bool isPlain = one == Unit.One || one.Code.StartsWith("1/", StringComparison.Ordinal);
        if (!isPlain && builder.Units.Find(one.Code) is null)
            builder.Add(one);
    }
}
