namespace Indicators.Validation.Rules;

/// <summary>IND3049: more of those in a ranking have better values than a place leaves room for.</summary>
internal sealed class RankBeyondValues() : RankRoomRule("IND3049", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    protected override Func<Observation, IEnumerable<string>> MembersOf(IndicatorCatalog catalog) => RankedWith.Of(catalog);
}
