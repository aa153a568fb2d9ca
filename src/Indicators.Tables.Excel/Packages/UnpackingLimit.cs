namespace Indicators.Tables.Excel;

/// <summary>How much the parts of a packed file may give: so many bytes together, and no part more than a table packs to.</summary>
internal sealed class UnpackingLimit(long bytes)
{
    /// <summary>Sheets of one repeated number pack to a hundredth; a part of nothing but zeros to a thousandth.</summary>
    public const int Ratio = 250;

    /// <summary>Small parts may pack as well as they like.</summary>
    private const long Unsuspicious = 32L << 20;

    private long _read;

    public void Add(string part, int length, long readOfPart, long packed)
    {
        _read += length;
        if (_read > bytes || readOfPart > Unsuspicious && readOfPart / Math.Max(packed, 1) > Ratio)
            throw new PackedTooMuchException(part);
    }
}
