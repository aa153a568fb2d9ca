using System.Xml.Linq;

namespace Indicators.Interchange;

/// <summary>Texts of IATI: narratives in several languages in 2.x, the text of the element in 1.x.</summary>
internal static class IatiText
{
    /// <summary>The text in every language it is in; null where there is none.</summary>
    public static LocalizedText? Of(XElement? element, string? usualLanguage)
    {
        if (element is null)
            return null;
        var wordings = new Dictionary<Language, string>();
        foreach (XElement narrative in element.Elements("narrative").DefaultIfEmpty(element))
        {
            string text = Tidy(narrative.Value);
            string? tag = narrative.Attribute(XNamespace.Xml + "lang")?.Value
                ?? element.Attribute(XNamespace.Xml + "lang")?.Value ?? usualLanguage;
            Language language = Language.TryParse(tag, out Language? stated) ? stated : Language.English;
            if (text.Length > 0)
                wordings.TryAdd(language, text);
        }

        return wordings.Count == 0 ? null : new LocalizedText(wordings);
    }

    /// <summary>The text of a comment as a note; null where there is none.</summary>
    public static string? NoteOf(XElement? element)
    {
        if (element is null)
            return null;
        IEnumerable<string> lines = element.Elements("narrative").DefaultIfEmpty(element).Select(narrative => Tidy(narrative.Value))
            .Where(text => text.Length > 0).Distinct();
        string note = string.Join("; ", lines);
        return note.Length > 0 ? note : null;
    }

    /// <summary>Reports a part that stands twice, or has no words where it is there for them.</summary>
    public static void CheckOnce(IatiImport import, XElement element, string name)
    {
        XElement[] found = [.. element.Elements(name)];
        if (found.Length > 1)
            import.Report(IatiFaults.Twice, found[1], name, element.Name.LocalName);
        if (found.Length > 0 && Of(found[0], null) is null)
            import.Report(IatiFaults.Missing, found[0], "narrative", name);
    }

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
