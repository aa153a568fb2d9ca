namespace Indicators.Tool;

/// <summary>A unit as <c>units</c> lists it.</summary>
/// <param name="Symbol">How it is written after a number.</param>
/// <param name="Code">Its stable code.</param>
/// <param name="Dimension">The code of what it may be added to.</param>
/// <param name="Is">What one of it is, in the unit its dimension is measured in: 10000平方米, 2000/3平方米; null for that unit itself.</param>
/// <param name="English">The English noun; null where there is none.</param>
/// <param name="Aliases">Other ways it is written.</param>
internal sealed record UnitRecord(string Symbol, string Code, string Dimension, string? Is, string? English, IReadOnlyList<string> Aliases)
{
    public static UnitRecord Of(Unit unit, UnitSet units)
    {
        Unit? measure = units.Units.FirstOrDefault(one => one.Dimension == unit.Dimension && one.Factor == Rational.One);
        string? definition = measure is null || unit.Factor == Rational.One ? null : $"{unit.Factor}{measure.Symbol}";
        return new UnitRecord(unit.Symbol, unit.Code, unit.Dimension.Code, definition, unit.EnglishName, unit.Aliases);
    }

    /// <summary>True where one of its names, its code or its dimension holds the word.</summary>
    public bool Speaks(string word) =>
        Aliases.Append(Symbol).Append(Code).Append(Dimension).Append(English ?? "")
        .Any(name => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
