using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Indicators.Json;

namespace Indicators.Storage.Definitions;

/// <summary>The items of a catalogue beside its observations, each as its text in the file that the catalogue is written to.</summary>
internal static class DefinitionList
{
    /// <summary>The sections of the file in its order, without that of the observations.</summary>
    public static readonly string[] Sections =
        ["units", "sources", "subjects", "indicators", "targets", "frameworks", "compositions", "assessments", "accepted"];

    public static List<Definition> Of(IndicatorCatalog catalog)
    {
        using JsonDocument document = Write(catalog);
        Dictionary<string, string[]> texts = Sections.ToDictionary(section => section, section => Texts(document, section));
        return
        [
            .. texts["units"].Select(text => new Definition("units", Code(text), text, [])),
            .. texts["sources"].Zip(catalog.Sources, (text, item) => new Definition("sources", item.Id, text, [])),
            .. texts["subjects"].Zip(catalog.Subjects, (text, item) => new Definition("subjects", item.Id, text, References.Of(item))),
            .. texts["indicators"].Zip(catalog.Indicators,
                (text, item) => new Definition("indicators", item.Id, text, References.Of(item))),
            .. texts["targets"].Zip(catalog.Targets, OfTarget),
            .. texts["frameworks"].Zip(catalog.Frameworks,
                (text, item) => new Definition("frameworks", item.Id, text, References.Of(item))),
            .. texts["compositions"].Zip(catalog.Compositions,
                (text, item) => new Definition("compositions", item.Id, text, References.Of(item))),
            .. texts["assessments"].Zip(catalog.Assessments,
                (text, item) => new Definition("assessments", Hash(text), text, References.Of(item))),
            .. texts["accepted"].Zip(catalog.Accepted, (text, item) => new Definition("accepted", Hash(text), text, References.Of(item))),
        ];
    }

    /// <summary>The items as a file of a catalogue.</summary>
    public static byte[] ToFile(IEnumerable<Definition> items)
    {
        var text = new StringBuilder("{\"formatVersion\":1");
        foreach (IGrouping<string, Definition> section in items.GroupBy(item => item.Section))
            text.Append(",\"").Append(section.Key).Append("\":[").AppendJoin(',', section.Select(item => item.Content)).Append(']');
        return Encoding.UTF8.GetBytes(text.Append('}').ToString());
    }

    private static Definition OfTarget(string text, Target target) =>
        new("targets", target.Id, text, References.Of(target), target.Series.SubjectId, target.ParentId, target.Supersedes?.TargetId);

    private static JsonDocument Write(IndicatorCatalog catalog)
    {
        IndicatorCatalogBuilder builder = catalog.ToBuilder();
        builder.Observations.Clear();
        using var stream = new MemoryStream();
        CatalogWriter.Write(builder.Build(), stream);
        return JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
    }

    private static string[] Texts(JsonDocument document, string section) =>
        document.RootElement.TryGetProperty(section, out JsonElement items)
            ? [.. items.EnumerateArray().Select(item => item.GetRawText())]
            : [];

    private static string Code(string unit)
    {
        using JsonDocument document = JsonDocument.Parse(unit);
        return document.RootElement.GetProperty("code").GetString()!;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
