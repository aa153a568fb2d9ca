using System.Buffers;
using System.Text;

namespace Indicators.Json;

/// <summary>
/// Reads observations that stand exactly as the writer writes them, by comparing bytes instead of taking them apart. It
/// knows nothing of errors: whatever is not written so, or not known by now, is left to the reader of JSON.
/// </summary>
internal ref struct CanonicalLine(ReadOnlySpan<byte> text)
{
    /// <summary>What ends a text, and what makes it anything but plain.</summary>
    private static readonly SearchValues<byte> Ends = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"u8
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"u8);

    private ReadOnlySpan<byte> _rest = text;

    /// <summary>How much is left.</summary>
    public readonly int Left => _rest.Length;

    /// <summary>Passes over a piece of text; false where it does not stand here.</summary>
    public bool Skip(ReadOnlySpan<byte> piece)
    {
        bool found = _rest.StartsWith(piece);
        if (found)
            _rest = _rest[piece.Length..];
        return found;
    }

    /// <summary>Reads an observation from its opening to its closing brace.</summary>
    public bool TryRead(CatalogParseState session, ItemPlace place, out Observation? observation)
    {
        observation = null;
        if (!Skip("{ \"indicator\": \""u8) || !TryReadId(session, out string? indicator)
            || !Skip(", \"subject\": \""u8) || !TryReadId(session, out string? subject)
            || !Skip(", \"period\": \""u8) || !TryReadText(out ReadOnlySpan<byte> period)
                || !session.TryKnowPeriod(period, out TimePeriod time))
            return false;
        Transformation transformation = ReadTransformation();
        if (!Skip(", \"value\": \""u8) || !TryReadText(out ReadOnlySpan<byte> value) || !session.TryReadPlain(value, out Figure figure))
            return false;
        string? source = null;
        if ((Skip(", \"source\": \""u8) && !TryReadId(session, out source))
            || !TryReadOptional(", \"at\": \""u8, TextLimits.Name, out string? at)
            || !TryReadOptional(", \"note\": \""u8, TextLimits.Prose, out string? note)
            || !Skip(" }"u8))
            return false;
        SeriesKey series = session.SeriesOf(indicator!, subject!, transformation);
        observation = new Observation(series, time, figure) { SourceId = source, At = at, Note = note, Place = place };
        return true;
    }

    private Transformation ReadTransformation()
    {
        if (Skip(", \"transformation\": \"growth-year\""u8))
            return Transformation.YearOnYearGrowth;
        return Skip(", \"transformation\": \"growth-previous\""u8) ? Transformation.PreviousPeriodGrowth : default;
    }

    private bool TryReadId(CatalogParseState session, out string? id)
    {
        id = null;
        return TryReadText(out ReadOnlySpan<byte> text) && session.TryKnowId(text, out id);
    }

    /// <summary>Reads a text where its property stands here; false where it does and is not plainly within the limit.</summary>
    private bool TryReadOptional(ReadOnlySpan<byte> property, int longest, out string? text)
    {
        text = null;
        if (!Skip(property))
            return true;
        if (!TryReadText(out ReadOnlySpan<byte> utf8) || utf8.Length > longest)
            return false;
        text = Encoding.UTF8.GetString(utf8);
        return !string.IsNullOrWhiteSpace(text);
    }

    /// <summary>Reads up to the closing quotation mark; false where the text has escapes.</summary>
    private bool TryReadText(out ReadOnlySpan<byte> text)
    {
        int end = _rest.IndexOfAny(Ends);
        bool plain = end >= 0 && _rest[end] == (byte)'"';
        text = plain ? _rest[..end] : default;
        if (plain)
            _rest = _rest[(end + 1)..];
        return plain;
    }
}
