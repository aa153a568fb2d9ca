using System.Globalization;

namespace Indicators.Prose.Drafting;

/// <summary>
/// An indicator for every name and dimension. A growth, a difference or a rank is one of the indicator whose level the text
/// tells, before or after.
/// </summary>
internal sealed class IndicatorTable(IndicatorCatalogBuilder builder)
{
    private const string Note = "Read from a text: kind and direction are guesses from name and unit.";

    private readonly NameTable _names = new();
    private readonly Dictionary<(string Name, Dimension Dimension), string> _ids = [];
    private readonly Dictionary<string, Unit> _levels = [];

    /// <summary>Remembers the unit of a level, for what is said of its changes.</summary>
    public void Learn(PolicyClaim claim)
    {
        if (IsLevel(claim) && claim.Statement.Figure is { } figure && IndicatorName.Of(claim) is { } name)
            _levels.TryAdd(name, figure.Unit);
    }

    /// <summary>The id of the indicator a claim is about, and the dimension of its level.</summary>
    public (string Id, Dimension Level) Of(PolicyClaim claim)
    {
        string name = IndicatorName.Of(claim) ?? string.Create(CultureInfo.InvariantCulture, $"未说明的指标{claim.Start}");
        Unit unit = LevelUnit(claim, name);
        if (!_ids.TryGetValue((name, unit.Dimension), out string? id))
        {
            bool isSecond = _levels.TryGetValue(name, out Unit? first) && first.Dimension != unit.Dimension;
            id = _names.NewId(isSecond ? $"{name}-{unit.Symbol}" : name);
            _ids.Add((name, unit.Dimension), id);
            builder.Add(new Indicator(id, new LocalizedText(name), unit, IndicatorGuess.KindOf(claim, name, unit), IndicatorGuess.DirectionOf(name)) { Note = Note });
        }

        return (id, unit.Dimension);
    }

    private static bool IsLevel(PolicyClaim claim) => claim.Statement.Kind is StatementKind.Level or StatementKind.Addition;

    /// <summary>
    /// A part of a whole (过半) is written in percent; points are the difference of percentages; a growth alone leaves the unit
    /// of its level open, and percent stands for it.
    /// </summary>
    private Unit LevelUnit(PolicyClaim claim, string name)
    {
        Figure figure = claim.Statement.Figure.GetValueOrDefault();
        if (IsLevel(claim))
            return figure.Dimension == Dimension.Ratio && IsOddRatio(figure.Unit) ? StandardUnits.Percent : figure.Unit;
        if (claim.Statement.Kind == StatementKind.Difference && figure.Dimension != Dimension.Points)
            return figure.Unit;
        bool needsRatio = claim.Statement is { Kind: StatementKind.Difference, IsOfGrowth: false };
        return _levels.TryGetValue(name, out Unit? level) && (!needsRatio || level.Dimension == Dimension.Ratio)
            ? (IsOddRatio(level) ? StandardUnits.Percent : level)
            : StandardUnits.Percent;
    }

    private static bool IsOddRatio(Unit unit) =>
        unit.Dimension == Dimension.Ratio && !unit.Equals(StandardUnits.Percent) && !unit.Equals(StandardUnits.Permille) && !unit.Equals(StandardUnits.Multiple);
}
