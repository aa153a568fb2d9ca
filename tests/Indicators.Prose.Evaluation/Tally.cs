namespace Indicators.Prose.Evaluation;

/// <summary>How many of how many.</summary>
internal readonly record struct Tally(int Right, int All)
{
    public decimal Share => All == 0 ? 1m : (decimal)Right / All;

    public static Tally operator +(Tally left, Tally right) => new(left.Right + right.Right, left.All + right.All);

    public Tally Count(bool right) => new(Right + (right ? 1 : 0), All + 1);
}
