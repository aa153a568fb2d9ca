namespace Indicators.Prose.Typesetting;

/// <summary>A stretch of a text that is read as if it were not there, or as one other character.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Put">What is read in its place; '\0' for nothing.</param>
internal readonly record struct Cut(int Start, int Length, char Put)
{
    public int End => Start + Length;
}
