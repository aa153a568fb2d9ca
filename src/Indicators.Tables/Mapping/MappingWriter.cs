using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Tables.Mapping;

/// <summary>Writes a mapping: source, answers by kind, what the tables said, open questions.</summary>
internal static class MappingWriter
{
    public const int FormatVersion = 1;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(TableMapping mapping, ImmutableArray<ImportQuestion> questions)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("formatVersion", FormatVersion);
            WriteSource(json, mapping.Source);
            if (mapping.Files is { } files)
                json.WriteString("files", files);
            foreach (string kind in AnswerKind.All)
                WriteAnswers(json, kind, mapping.Answers, questions);
            WriteTables(json, mapping.Tables);
            WriteQuestions(json, questions);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteSource(Utf8JsonWriter json, Source? source)
    {
        if (source is null)
            return;
        json.WriteStartObject("source");
        json.WriteString("id", source.Id);
        json.WriteString("title", source.Title);
        json.WriteString("publisher", source.Publisher);
        if (source.Published is { } published)
            json.WriteString("published", published.ToString());
        json.WriteEndObject();
    }

    /// <summary>Answers given, and null where one is awaited.</summary>
    private static void WriteAnswers(Utf8JsonWriter json, string kind, Answers answers, ImmutableArray<ImportQuestion> questions)
    {
        ImmutableSortedDictionary<string, string> given = answers.ByKind.GetValueOrDefault(kind) ?? ImmutableSortedDictionary<string,
            string>.Empty;
        string[] awaited = [.. questions.Select(question => Answers.Split(question.Id)).OfType<(string Kind, string Name)>()
            .Where(id => id.Kind == kind && !given.ContainsKey(id.Name)).Select(id => id.Name)];
        if (given.IsEmpty && awaited.Length == 0)
            return;
        json.WriteStartObject(kind);
        foreach ((string name, string value) in given)
            json.WriteString(name, value);
        foreach (string name in awaited)
            json.WriteNull(name);
        json.WriteEndObject();
    }

    private static void WriteTables(Utf8JsonWriter json, ImmutableArray<ExpectedTable> tables)
    {
        if (tables.IsEmpty)
            return;
        json.WriteStartArray("tables");
        foreach (ExpectedTable table in tables)
        {
            json.WriteStartObject();
            json.WriteString("sheet", table.Sheet);
            if (table.Header is { } header)
                json.WriteString("header", header.ToString());
            if (table.Rows is { } rows)
                json.WriteString("rows", rows.ToString());
            json.WriteStartObject("expect");
            foreach ((string cell, string text) in table.Texts)
                json.WriteString(cell, text);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuestions(Utf8JsonWriter json, ImmutableArray<ImportQuestion> questions)
    {
        if (questions.IsEmpty)
            return;
        json.WriteStartArray("questions");
        foreach (ImportQuestion question in questions)
        {
            json.WriteStartObject();
            json.WriteString("id", question.Id);
            json.WriteString("zh", question.Text.In(Language.Chinese));
            json.WriteString("en", question.Text.In(Language.English));
            if (question.Location is { } location)
                json.WriteString("at", location.Path);
            WriteList(json, "choices", question.Choices);
            if (question.Proposal is { } proposal)
                json.WriteString("proposal", proposal);
            WriteList(json, "waiting", question.Waiting);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, ImmutableArray<string> items)
    {
        if (items.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (string item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
