using System.Globalization;
using System.Text;

namespace Indicators;

/// <summary>A row of a table of wordings with what goes into it: worded when it is asked for, in the language asked for.</summary>
internal sealed class Phrase(string key, string zh, string en, object?[] arguments, IArgumentWords? words = null)
{
    public string Key => key;

    /// <summary>The row alone, without arguments.</summary>
    public Phrase With(object?[] values) => new(key, zh, en, values, words);

    /// <summary>The same sentence by somebody who knows words for what it names by a code.</summary>
    public Phrase Named(IArgumentWords names) => new(key, zh, en, arguments, names);

    /// <summary>The sentence; a row without arguments is given as it stands in the table, a template for those who fill it.</summary>
    public string In(Language language) => arguments.Length == 0
        ? Template(language)
        : Fill(Template(language), arguments, language, words);

    /// <summary>The wording the language brings along or the table has, else that of the first it falls back to.</summary>
    private string Template(Language language)
    {
        foreach (Language one in language.Chain)
        {
            if (one.Wordings.TryGetValue(key, out string? own))
                return own;
            if (one.Tag is "zh" or "en")
                return one.Tag == "zh" ? zh : en;
        }

        return zh;
    }

    /// <summary>
    /// Puts the arguments where <c>{0}</c>, <c>{1}</c> … stand, those of a stated kind, <c>{0:series}</c>, in words where there
    /// are any; doubled braces are braces. A number beyond the arguments stays as it is: a slip in a table of words must not
    /// end a report.
    /// </summary>
    public static string Fill(string template, ReadOnlySpan<object?> arguments, Language language, IArgumentWords? words = null)
    {
        if (!template.AsSpan().ContainsAny('{', '}'))
            return template;
        var text = new StringBuilder(template.Length + (arguments.Length * 8));
        for (int i = 0; i < template.Length; i++)
        {
            char c = template[i];
            bool isDoubled = c is '{' or '}' && i + 1 < template.Length && template[i + 1] == c;
            int close = c == '{' && !isDoubled ? template.IndexOf('}', i) : -1;
            if (close > 0 && TryReadPlace(template.AsSpan(i + 1, close - i - 1), arguments.Length, out int index, out string? kind))
            {
                text.Append(TextOf(arguments[index], kind, language, words));
                i = close;
                continue;
            }

            text.Append(c);
            i += isDoubled ? 1 : 0;
        }

        return text.ToString();
    }

    private static bool TryReadPlace(ReadOnlySpan<char> place, int count, out int index, out string? kind)
    {
        int colon = place.IndexOf(':');
        kind = colon < 0 ? null : place[(colon + 1)..].ToString();
        return int.TryParse(colon < 0 ? place : place[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out index)
            && index < count;
    }

    private static string TextOf(object? argument, string? kind, Language language, IArgumentWords? words) => argument switch
    {
        string text => PrintableText.Of((kind is null ? null : words?.WordsFor(kind, text, language)) ?? text),
        LocalizedText text => (words is null ? text : text.Named(words)).In(language),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => argument?.ToString() ?? "",
    };
}
