namespace Indicators.Prose.Documents.Pdf;

/// <summary>A character on a page; lengths in points from the lower left corner.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Left">Where it begins on its line.</param>
/// <param name="Right">Where the next one is due.</param>
/// <param name="Baseline">How high it stands.</param>
/// <param name="Size">The size of its font.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size)
{
    /// <summary>Fonts reach about seven tenths of their size above the line.</summary>
    private const double Ascent = 0.7;

    /// <summary>True for a blank that is written, and not only a gap.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>True where a written blank stands before it.</summary>
    public bool FollowsBlank { get; init; }

    public double Top => Baseline + (Size * Ascent);

    /// <summary>True where half of the lower of two characters stands beside the other.</summary>
    public bool StandsBeside(in Glyph other)
    {
        double shared = Math.Min(Top, other.Top) - Math.Max(Baseline, other.Baseline);
        return shared >= Math.Min(Size, other.Size) * Ascent / 2;
    }
}
