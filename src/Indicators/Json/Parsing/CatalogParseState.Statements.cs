using System.Text;
using System.Text.Json;

namespace Indicators.Json;

internal sealed partial class CatalogParseState
{
    /// <summary>Reads a transformation: a word, or an object. The level, with a fault, where it is none.</summary>
    public Transformation ReadTransformation(ref LocatedReader reader) => Transformation = ReadTransformationItself(ref reader);

    private Transformation ReadTransformationItself(ref LocatedReader reader)
    {
        if (reader.Token == JsonTokenType.StartObject)
        {
            _ = TryRead<TransformationEntry, Transformation>(ref reader, out Transformation transformation);
            return transformation;
        }

        if (!reader.TryReadUtf8(TextLimits.Word, out ReadOnlySpan<byte> word))
            return default;
        if (word.SequenceEqual("growth-year"u8))
            return Transformation.YearOnYearGrowth;
        if (word.SequenceEqual("growth-previous"u8))
            return Transformation.PreviousPeriodGrowth;
        if (!word.SequenceEqual("level"u8))
        {
            string found = TextPreview.OfUtf8(word);
            string meant = Vocabulary.Transformations.CodeMeantBy(found) ?? "";
            // The other kinds take more than a word.
            meant = meant is "" or "level" or "growth-year" or "growth-previous" ? meant : $$"""{ "kind": "{{meant}}", … }""";
            reader.Fault(CatalogErrors.UnknownWord, found, "level, growth-year, growth-previous, { \"kind\": … }", meant);
        }

        return default;
    }

    /// <summary>Reads the period of an observation; null without a fault where it is not stated.</summary>
    public TimePeriod? ReadPeriodOrNotStated(ref LocatedReader reader)
    {
        if (!reader.TryReadUtf8(TextLimits.Word, out ReadOnlySpan<byte> utf8) || utf8.SequenceEqual("not-stated"u8))
            return null;
        return ReadPeriod(ref reader, utf8);
    }

    /// <summary>Reads what an index sets to 100. Null, with a fault, where it is none of the three forms.</summary>
    public static IndexBase? ReadIndexBase(ref LocatedReader reader)
    {
        if (!reader.TryReadUtf8(TextLimits.Word, out ReadOnlySpan<byte> utf8))
            return null;
        if (IndexBase.TryParse(Encoding.UTF8.GetString(utf8), out IndexBase? found))
            return found;
        reader.Fault(CatalogErrors.BadIndexBase, TextPreview.OfUtf8(utf8));
        return null;
    }

    /// <summary>Reads the value of an observation: a figure, a place in an order (第1, 前3), or a change in words (扭亏为盈).</summary>
    public Figure? ReadValue(ref LocatedReader reader, out ValueForm form)
    {
        form = ValueForm.Amount;
        if (IsUnquoted(ref reader) || !reader.TryReadUtf8(TextLimits.Literal, out ReadOnlySpan<byte> utf8))
            return null;
        if (IsRank(utf8))
        {
            form = ValueForm.Rank;
            return ReadRank(ref reader, utf8);
        }

        if (utf8.Length > 0 && !IsNumberStart(utf8[0]) && TrendText.TryParse(Encoding.UTF8.GetString(utf8), out Figure word))
        {
            form = ValueForm.Word;
            return word;
        }

        return ReadFigure(ref reader, utf8);
    }

    /// <summary>Reads the breaks of an indicator: each an object, or the code of one everybody knows.</summary>
    public List<SeriesBreak> ReadBreaks(ref LocatedReader reader)
    {
        var breaks = new List<SeriesBreak>();
        int start = reader.Offset;
        if (!reader.TryBeginArray())
            return breaks;
        int faults = reader.FaultCount;
        while (reader.NextElement())
        {
            SeriesBreak? read = reader.Token == JsonTokenType.String ? ReadKnownBreak(ref reader) : ReadBreak(ref reader);
            if (read is not null)
                breaks.Add(read);
        }

        FaultIfEmpty(ref reader, start, breaks.Count, faults);
        return breaks;
    }

    /// <summary>The key of a series; one object for all observations of it.</summary>
    public SeriesKey SeriesOf(string indicatorId, string subjectId, Transformation transformation) =>
        _series.Of(indicatorId, subjectId, transformation);

    private static bool IsRank(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("第"u8) || utf8.StartsWith("前"u8) || utf8.StartsWith("首"u8) || utf8.StartsWith("榜"u8);

    private static Figure? ReadRank(ref LocatedReader reader, ReadOnlySpan<byte> utf8)
    {
        string text = Encoding.UTF8.GetString(utf8);
        if (RankText.TryParse(text, out Figure rank, out ParseError error))
            return rank;
        Fault(ref reader, CatalogErrors.BadRank, text, error);
        return null;
    }

    private static bool IsNumberStart(byte first) => first is >= (byte)'0' and <= (byte)'9' or (byte)'-' or (byte)'+';

    private static SeriesBreak? ReadKnownBreak(ref LocatedReader reader)
    {
        if (!reader.TryReadUtf8(TextLimits.Word, out ReadOnlySpan<byte> utf8))
            return null;
        if (KnownBreaks.Find(Encoding.UTF8.GetString(utf8)) is { } known)
            return known;
        string found = TextPreview.OfUtf8(utf8);
        reader.Fault(CatalogErrors.UnknownWord, found, string.Join(", ", KnownBreaks.Codes),
            Suggestion.For(found, KnownBreaks.Codes) ?? "");
        return null;
    }

    private SeriesBreak? ReadBreak(ref LocatedReader reader) =>
        TryRead<BreakEntry, SeriesBreak>(ref reader, out SeriesBreak? read) ? read : null;
}
