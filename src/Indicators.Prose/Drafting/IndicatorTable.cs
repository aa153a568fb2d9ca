using System.Globalization;

namespace Indicators.Prose.Drafting;

/// <summary>
/// An indicator for every name and dimension. A growth, a difference or a rank is one of the indicator whose level the text
/// tells, before or after.
/// </summary>
internal sealed class IndicatorTable(IndicatorCatalogBuilder builder, EnglishNames english)
{
    private const string Note = "Read from a text: kind and direction are guesses from name and unit.";
    private const string NotDistinct = " Another figure of the same words and period differs; what tells the two apart is not read.";

    private readonly NameTable _names = new();
    private readonly Dictionary<(string Name, Dimension Dimension, int Copy), string> _ids = [];
    private readonly Dictionary<string, Unit> _levels = [];
    private readonly HashSet<string> _falling = [];

    /// <summary>Remembers the unit of a level, for what is said of its changes, and which way a goal wants it to go.</summary>
    public void Learn(PolicyClaim claim)
    {
        if (IndicatorName.Of(claim) is not { } name || claim.Statement.Figure is not { } figure)
            return;
        if (IsLevel(claim))
            _levels.TryAdd(name, figure.Unit);
        bool isLimit = figure.Bound is Bound.AtMost or Bound.Below || claim.IsDecrease;
        if (claim.Modality == ClaimModality.Target && isLimit && claim.Kind != ClaimKind.Rank)
            _falling.Add(name);
    }

    /// <summary>The dimension of the level of what a claim is about.</summary>
    public Dimension LevelOf(PolicyClaim claim) => LevelUnit(claim, NameOf(claim)).Dimension;

    /// <summary>The id of the indicator a claim is about.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="copy">0 for the indicator itself; more for another one of the same name.</param>
    public string IdOf(PolicyClaim claim, int copy)
    {
        string name = NameOf(claim);
        Unit unit = LevelUnit(claim, name);
        if (!_ids.TryGetValue((name, unit.Dimension, copy), out string? id))
            _ids.Add((name, unit.Dimension, copy), id = Add(claim, name, unit, copy));
        return id;
    }

    /// <summary>What has no name shares none with anything else.</summary>
    private static string NameOf(PolicyClaim claim) =>
        IndicatorName.Of(claim) ?? ProseWordings.Table.ToText("draft.unnamed-indicator", Language.Chinese, claim.Start);

    private string Add(PolicyClaim claim, string name, Unit unit, int copy)
    {
        bool isSecond = _levels.TryGetValue(name, out Unit? first) && first.Dimension != unit.Dimension;
        string? given = english.Of(name);
        string plain = given is null ? name : EnglishNames.IdOf(given);
        string id = _names.NewId(isSecond ? $"{plain}-{unit.Symbol}" : plain);
        string shown = copy == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}（{copy + 1}）");
        Direction direction = _falling.Contains(name) ? Direction.Decrease : IndicatorGuess.DirectionOf(name);
        builder.Add(new Indicator(id, new LocalizedText(shown, given), unit, IndicatorGuess.KindOf(claim, name, unit), direction)
        {
            Note = copy == 0 ? Note : Note + NotDistinct,
        });
        return id;
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
        unit.Dimension == Dimension.Ratio && !unit.Equals(StandardUnits.Percent)
        && !unit.Equals(StandardUnits.Permille) && !unit.Equals(StandardUnits.Multiple);
}
