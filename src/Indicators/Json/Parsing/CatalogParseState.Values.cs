using System.Text;
using System.Text.Json;
using NodaTime;

namespace Indicators.Json;

internal sealed partial class CatalogParseState
{
    private static readonly ObjectShape LocalizedTextShape = new("text", "zh", "en");

    /// <summary>
    /// Reads a name or sentence in one language or several; a plain text is Chinese. Null, with a fault, where it is none.
    /// </summary>
    public static LocalizedText? ReadText(ref LocatedReader reader)
    {
        if (reader.Token == JsonTokenType.String)
            return TextOf(reader.ReadString(TextLimits.Prose), null);
        int faults = reader.FaultCount;
        if (!reader.TryBeginObject(out ObjectScope scope))
            return null;
        string? zh = null;
        string? en = null;
        Dictionary<Language, string>? others = null;
        while (reader.NextWording(LocalizedTextShape, ref scope, others, out Language? language))
        {
            string? text = reader.ReadString(TextLimits.Prose);
            if (language.Tag == "zh")
                zh = text;
            else if (language.Tag == "en")
                en = text;
            else
                (others ??= [])[language] = text ?? "";
        }

        if (reader.FaultCount != faults)
            return null;
        if (zh is null && en is null && others is null)
            reader.Fault(scope.Start, CatalogErrors.NoWording);
        return others is null ? TextOf(zh, en) : TextOf(zh, en, others);
    }

    private static LocalizedText? TextOf(string? zh, string? en) => zh is null && en is null ? null : new LocalizedText(zh, en);

    private static LocalizedText TextOf(string? zh, string? en, Dictionary<Language, string> others)
    {
        if (zh is not null)
            others[Language.Chinese] = zh;
        if (en is not null)
            others[Language.English] = en;
        return new LocalizedText(others);
    }

    /// <summary>Reads a list of texts; a fault where it is empty.</summary>
    public static List<string> ReadStrings(ref LocatedReader reader, int longest)
    {
        var texts = new List<string>();
        int start = reader.Offset;
        if (!reader.TryBeginArray())
            return texts;
        int faults = reader.FaultCount;
        while (reader.NextElement())
        {
            if (reader.ReadString(longest) is { } text)
                texts.Add(text);
        }

        FaultIfEmpty(ref reader, start, texts.Count, faults);
        return texts;
    }

    /// <summary>Reads a list of ids; a fault where it is empty.</summary>
    public List<string> ReadIds(ref LocatedReader reader)
    {
        var ids = new List<string>();
        int start = reader.Offset;
        if (!reader.TryBeginArray())
            return ids;
        int faults = reader.FaultCount;
        while (reader.NextElement())
        {
            if (ReadId(ref reader) is { } id)
                ids.Add(id);
        }

        FaultIfEmpty(ref reader, start, ids.Count, faults);
        return ids;
    }

    /// <summary>Notes that an array that must not be empty has no elements.</summary>
    public static void FaultIfEmpty(ref LocatedReader reader, int start, int count, int faultsBefore)
    {
        if (count == 0 && reader.FaultCount == faultsBefore)
            reader.Fault(start, CatalogErrors.EmptyArray);
    }

    /// <summary>Reads a day, yyyy-MM-dd. Null, with a fault, where it is none.</summary>
    public static LocalDate? ReadDate(ref LocatedReader reader)
    {
        if (!reader.TryReadUtf8(TextLimits.Word, out ReadOnlySpan<byte> utf8))
            return null;
        if (utf8.Length == TextLimits.Date && utf8[4] == '-' && utf8[7] == '-'
            && TimePeriod.TryParse(utf8, null, out TimePeriod day) && day.Days == 1)
            return day.Start;
        reader.Fault(CatalogErrors.BadDate, TextPreview.OfUtf8(utf8));
        return null;
    }

    /// <summary>Reads one of the words of an enumeration; the default, with a fault, where it is none.</summary>
    public static T ReadWord<T>(ref LocatedReader reader, CodeTable<T> words)
        where T : struct, Enum
    {
        if (!reader.TryReadUtf8(TextLimits.Word, out ReadOnlySpan<byte> utf8))
            return default;
        Span<char> text = stackalloc char[utf8.Length];
        text = text[..Encoding.UTF8.GetChars(utf8, text)];
        if (words.TryFind(text, out T value))
            return value;
        string found = TextPreview.OfUtf8(utf8);
        reader.Fault(CatalogErrors.UnknownWord, found, string.Join(", ", words.Codes), words.CodeMeantBy(found) ?? "");
        return default;
    }

    /// <summary>Reads a figure literal. Null, with a fault at the character that is wrong, where it is none.</summary>
    public Figure? ReadFigure(ref LocatedReader reader) =>
        !IsUnquoted(ref reader) && reader.TryReadUtf8(TextLimits.Literal, out ReadOnlySpan<byte> utf8)
            ? ReadFigure(ref reader, utf8)
            : null;

    /// <summary>True for a number without quotes where a figure belongs; it is said how to write it.</summary>
    private bool IsUnquoted(ref LocatedReader reader)
    {
        if (reader.Token != JsonTokenType.Number)
            return false;
        string number = TextPreview.OfUtf8(reader.ValueText);
        reader.Fault(CatalogErrors.NumberUnquoted, number, $"{Indicator ?? "?"} {Transformation} {number}");
        return true;
    }

    private Figure? ReadFigure(ref LocatedReader reader, ReadOnlySpan<byte> utf8)
    {
        if (_figures.TryRead(utf8, out Figure figure))
            return figure;
        if (Figure.TryParse(utf8, Units, out figure, out _))
        {
            if (!NumberlessLiteral.Is(figure))
                return figure;
            reader.Fault(CatalogErrors.NumberMissing, TextPreview.OfUtf8(utf8));
            return null;
        }

        // Positions in UTF-8 count bytes; read again for one that counts characters. Only a wrong figure pays for it.
        string text = Encoding.UTF8.GetString(utf8);
        _ = Figure.TryParse(text, Units, out _, out ParseError error);
        Fault(ref reader, CatalogErrors.BadFigure, text, error);
        return null;
    }

    /// <summary>Reads the symbol of a unit. Null, with a fault, where the catalogue has no such unit.</summary>
    public Unit? ReadUnit(ref LocatedReader reader)
    {
        if (reader.ReadString(TextLimits.Word) is not { } text)
            return null;
        var unit = new UnitReader(text, Units);
        if (unit.TryReadWhole(out Unit? found))
            return found;
        Fault(ref reader, CatalogErrors.BadUnit, text, unit.Error);
        return null;
    }
}
