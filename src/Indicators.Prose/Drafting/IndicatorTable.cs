using System.Globalization;

namespace Indicators.Prose.Drafting;

/// <summary>An indicator for every name and dimension. A growth is one of the indicator whose level the text told, where it did.</summary>
internal sealed class IndicatorTable(IndicatorCatalogBuilder builder)
{
    private const string Note = "Read from a text: kind and direction are guesses from the unit.";

    private readonly Dictionary<(string Name, Dimension Dimension), string> _ids = [];
    private readonly Dictionary<string, string> _levels = [];

    public string IdOf(PolicyClaim claim, Transformation transformation)
    {
        string name = claim.Indicator ?? "?";
        if (transformation != Transformation.Level)
            return _levels.TryGetValue(name, out string? level) ? level : IdOf(name, claim.Figure!.Value.Unit, isLevel: false);
        return IdOf(name, claim.Figure!.Value.Unit, isLevel: true);
    }

    private string IdOf(string name, Unit unit, bool isLevel)
    {
        if (!_ids.TryGetValue((name, unit.Dimension), out string? id))
        {
            id = string.Create(CultureInfo.InvariantCulture, $"indicator-{_ids.Count + 1}");
            _ids.Add((name, unit.Dimension), id);
            builder.Add(new Indicator(id, new LocalizedText(name), unit, KindOf(unit), Direction.Increase) { Note = Note });
            if (builder.Units.Find(unit.Base.Code) is null && unit.Numerator is null && unit.Base != Unit.One && !unit.Base.Code.StartsWith("1/", StringComparison.Ordinal))
                builder.Add(unit.Base);
        }

        if (isLevel)
            _levels.TryAdd(name, id);
        return id;
    }

    private static IndicatorKind KindOf(Unit unit) =>
        unit.Dimension == Dimension.Ratio || unit.Dimension == Dimension.Points ? IndicatorKind.Rate
        : unit.Dimension.IsMoney ? IndicatorKind.Flow
        : unit.Dimension == Dimension.Number ? IndicatorKind.Index
        : IndicatorKind.Stock;
}
