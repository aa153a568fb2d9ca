using System.Text;
using NodaTime;

namespace Indicators.Json;

/// <summary>Writes the values of a catalogue's entries, each under its name and only where it says something.</summary>
/// <param name="json">Where they go.</param>
/// <param name="catalog">What the entries belong to; null where each stands for itself.</param>
internal sealed class ValueWriter(CanonicalJsonWriter json, IndicatorCatalog? catalog)
{
    public CanonicalJsonWriter Json => json;

    public IndicatorCatalog? Catalog => catalog;

    public void Put(ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
            return;
        json.Name(name);
        json.Text(text);
    }

    public void Put(ReadOnlySpan<byte> name, int? number)
    {
        if (number is null)
            return;
        json.Name(name);
        json.Number(number.Value);
    }

    /// <summary>Writes true or false where it is so.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isSo">Whether it is so; where not, nothing is written.</param>
    /// <param name="word">The word that says so.</param>
    public void PutFlag(ReadOnlySpan<byte> name, bool isSo, bool word)
    {
        if (!isSo)
            return;
        json.Name(name);
        if (word)
            json.True();
        else
            json.False();
    }

    public void Put(ReadOnlySpan<byte> name, LocalizedText? text)
    {
        if (text is null)
            return;
        json.Name(name);
        json.BeginObject(onLines: false);
        Put("zh"u8, text.Zh);
        Put("en"u8, text.En);
        foreach ((Language language, string wording) in text.IsOfTwoLanguages
            ? []
            : text.Wordings.Where(one => one.Key.Tag is not ("zh" or "en")))
            Put(Encoding.UTF8.GetBytes(language.Tag), wording);
        json.End();
    }

    public void Put(ReadOnlySpan<byte> name, IReadOnlyList<string>? texts)
    {
        if (texts is not { Count: > 0 })
            return;
        json.Name(name);
        json.BeginArray(onLines: false);
        foreach (string text in texts)
            json.Text(text);
        json.End();
    }

    public void Put(ReadOnlySpan<byte> name, TimePeriod? period)
    {
        if (period is null)
            return;
        Span<char> text = stackalloc char[PeriodTextWriter.Capacity];
        _ = period.Value.TryFormat(text, out int length);
        json.Name(name);
        json.PlainText(text[..length]);
    }

    public void Put(ReadOnlySpan<byte> name, LocalDate? date) => Put(name, date is { } day ? TimePeriod.Day(day) : null);

    public void Put(ReadOnlySpan<byte> name, Figure? figure)
    {
        if (figure is null)
            return;
        json.Name(name);
        Put(figure.Value);
    }

    /// <summary>The literal, without making a string of one that formatting gives back.</summary>
    public void Put(Figure figure)
    {
        Span<char> text = stackalloc char[128];
        if (figure.Form.Literal is null && figure.TryFormat(text, out int length))
            json.Text(text[..length]);
        else
            // 亿元 from a sentence is 1亿元: the reader takes no value without a number.
            json.Text(NumberlessLiteral.Is(figure) ? figure.ToString(Language.Chinese) : figure.Literal);
    }
}
