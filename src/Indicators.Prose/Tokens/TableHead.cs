using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>What the head of a column says of the numbers below it: 增长（%）, 总量（亿元）, 2024年.</summary>
internal sealed record TableHead(Unit? Unit, ClaimKind? Kind, ClaimComparison Comparison, TimePeriod? Period)
{
    /// <summary>True where it says anything of its numbers.</summary>
    public bool Tells => Unit is not null || Kind is not null || Period is not null;

    public static TableHead Of(LexiconTables lexicon, ReadOnlySpan<char> text, UnitSet units, DateOnly? date)
    {
        Unit? unit = TableText.UnitInBrackets(text, units, out _);
        ClaimKind? kind = lexicon[WordSet.TableGrowth].IsIn(text) ? ClaimKind.Growth
            : lexicon[WordSet.TableShare].IsIn(text) ? ClaimKind.Share
            : null;
        bool isRatio = unit is null || unit.Dimension == Dimension.Ratio;
        TimePeriod? period = TimePeriod.TryReadPrefix(text.Trim(), date, out TimePeriod named, out int length) && length > 1 ? named : null;
        ClaimComparison comparison = kind != ClaimKind.Growth || !isRatio ? default
            : lexicon[WordSet.TablePrevious].IsIn(text) ? ClaimComparison.Previous : ClaimComparison.YearOnYear;
        return new TableHead(unit ?? (kind is null ? null : StandardUnits.Percent), isRatio ? kind : null, comparison, period);
    }
}
