using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>A figure as the scanner found it; what it means is for the recognisers. Used again from window to window.</summary>
internal sealed class FigureToken
{
    /// <summary>What a token that is no figure has in its place.</summary>
    public static readonly FigureToken None = new();

    public Figure Figure;

    /// <summary>Where the number begins, after its bound words.</summary>
    public int NumberStart;

    /// <summary>Where the figure begins as it is written: at its number, or at the sign of a currency before it.</summary>
    public int LiteralStart;

    /// <summary>Where number and unit end, before the bound words behind.</summary>
    public int NumberEnd;

    /// <summary>Where the unit as written begins, after the number.</summary>
    public int UnitStart;

    /// <summary>True where the number is in digits, not in numerals.</summary>
    public bool IsDigits;

    /// <summary>True where a scale stands without a number: 千亿元.</summary>
    public bool IsBareScale;

    /// <summary>True for a place in an order: 第三位, 前十, 首位.</summary>
    public bool IsRank;

    /// <summary>True where it only says about how many: 数百家, 三四十家.</summary>
    public bool IsVague;

    /// <summary>The row of a word that says a figure without a number: 持平, 翻番; null for every other.</summary>
    public WordedFigure? Worded;

    /// <summary>Where it stands in a table, and what is known of it there; null in a sentence.</summary>
    public TableCell? Cell;

    /// <summary>The numbers told in proportion to each other, 6.1:40.2:53.7; null for every other.</summary>
    public decimal[]? Parts;

    /// <summary>A unit taken from a neighbour in a list; null where the figure has its own or none.</summary>
    public Unit? SharedUnit;

    /// <summary>Why it is no claim; none where it is one.</summary>
    public PassedOver Reason;

    /// <summary>上千, 上百: a bound word the figure grammar does not have.</summary>
    public Bound? OwnBound;

    /// <summary>What the lexicon says of its own unit; null for a place in an order.</summary>
    public UnitTraits? Traits;

    /// <summary>Where the English noun ends that is counted, 120,000 new jobs; 0 for every other.</summary>
    public int NounEnd;

    public Unit Unit => SharedUnit ?? Figure.Unit;

    /// <summary>True where what stands around it says that it is no claim.</summary>
    public bool IsRejected => Reason != PassedOver.None;

    /// <summary>True for 09 of 09年, which numbers and does not count.</summary>
    public bool IsLeadingZero;

    public bool HasUnit => Unit.Dimension != Dimension.Number;

    /// <summary>Makes it that of another figure.</summary>
    public void Become(Figure figure, int start, UnitTraits? traits)
    {
        Traits = traits;
        Figure = figure;
        NumberStart = LiteralStart = start;
        IsDigits = IsBareScale = IsRank = IsVague = IsLeadingZero = false;
        SharedUnit = null;
        OwnBound = null;
        Worded = null;
        Parts = null;
        NounEnd = 0;
        Cell = null;
        Reason = PassedOver.None;
    }
}
