using System.Collections.Immutable;
using System.Text.Json;
using Indicators.Tables.Blocks;

namespace Indicators.Tables.Mapping;

/// <summary>Reads a mapping; everything wrong with it is told at once.</summary>
internal sealed class MappingReader(string name)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    private readonly List<Diagnostic> _errors = [];

    public static TableMapping Read(string json, string name)
    {
        var reader = new MappingReader(name);
        TableMapping mapping = reader.ReadAll(json);
        return reader._errors.Count == 0 ? mapping : throw new CatalogException([.. reader._errors]);
    }

    private TableMapping ReadAll(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Options);
            return ReadMapping(document.RootElement);
        }
        catch (JsonException fault)
        {
            _errors.Add(new Diagnostic(TableErrors.MappingUnreadable,
                new SourceLocation(name, "$", (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1),
                ["not JSON", fault.Path ?? "$"]));
            return TableMapping.Empty;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // Half of a pair of characters is no text: as an escape it shows when the text is asked for, written out at once.
            Fault("the text holds half of a pair of characters", "$");
            return TableMapping.Empty;
        }
    }

    private TableMapping ReadMapping(JsonElement root)
    {
        Source? source = null;
        string? files = null;
        ImmutableArray<ExpectedTable> tables = [];
        Answers answers = Answers.None;
        if (!IsObject(root, "$"))
            return TableMapping.Empty;
        foreach (JsonProperty property in root.EnumerateObject())
        {
            string path = $"$.{property.Name}";
            if (AnswerKind.All.Contains(property.Name))
                answers = ReadAnswers(answers, property.Name, property.Value, path);
            else if (property.Name == "source")
                source = ReadSource(property.Value, path);
            else if (property.Name == "files")
                files = Text(property.Value, path);
            else if (property.Name == "tables")
                tables = ReadTables(property.Value, path);
            else if (property.Name == "formatVersion")
                CheckVersion(property.Value, path);
            else if (property.Name == "$schema")
                Text(property.Value, path);
            else if (property.Name != "questions")
                Fault($"no such property; write source, files, tables or one of {string.Join(", ", AnswerKind.All)}", path);
        }

        return new TableMapping(source, files, tables, answers);
    }

    private void CheckVersion(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out int version) || version != MappingWriter.FormatVersion)
            Fault($"the version must be {MappingWriter.FormatVersion}", path);
    }

    private Answers ReadAnswers(Answers answers, string kind, JsonElement value, string path)
    {
        if (!IsObject(value, path))
            return answers;
        foreach (JsonProperty answer in value.EnumerateObject())
        {
            if (answer.Value.ValueKind == JsonValueKind.Null)
                continue;
            if (Text(answer.Value, $"{path}.{answer.Name}") is { } text)
                answers = answers.With(kind, answer.Name, text);
        }

        return answers;
    }

    private Source? ReadSource(JsonElement value, string path)
    {
        if (!IsObject(value, path))
            return null;
        string id = "", title = "", publisher = "";
        TimePeriod? published = null;
        foreach (JsonProperty property in value.EnumerateObject())
        {
            string? text = Text(property.Value, $"{path}.{property.Name}");
            switch (property.Name)
            {
                case "id": id = text ?? ""; break;
                case "title": title = text ?? ""; break;
                case "publisher": publisher = text ?? ""; break;
                case "published" when text is not null && TimePeriod.TryParse(text, out TimePeriod period): published = period; break;
                default:
                    Fault("no such property (write id, title, publisher, published), or not a period",
                    $"{path}.{property.Name}"); break;
            }
        }

        try
        {
            return new Source(id, title, publisher) { Published = published };
        }
        catch (ArgumentException fault)
        {
            Fault(fault.Message, path);
            return null;
        }
    }

    private ImmutableArray<ExpectedTable> ReadTables(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Fault("a list is expected", path);
            return [];
        }

        return [.. value.EnumerateArray().Select((table, index) => ReadTable(table, $"{path}[{index}]"))];
    }

    private ExpectedTable ReadTable(JsonElement value, string path)
    {
        var table = new ExpectedTable("", []);
        if (!IsObject(value, path))
            return table;
        foreach (JsonProperty property in value.EnumerateObject())
        {
            string at = $"{path}.{property.Name}";
            switch (property.Name)
            {
                case "sheet" when property.Value.ValueKind == JsonValueKind.String:
                    table = table with { Sheet = property.Value.GetString()! };
                    break;
                case "sheet":
                    Fault("a text is expected", at);
                    break;
                case "header":
                    table = table with { Header = Rows(property.Value, at) };
                    break;
                case "rows":
                    table = table with { Rows = Rows(property.Value, at) };
                    break;
                case "expect":
                    table = table with { Texts = Texts(property.Value, at) };
                    break;
                default:
                    Fault("no such property; write sheet, header, rows or expect", at);
                    break;
            }
        }

        if (table is { Rows: not null, Header: null })
            Fault("rows without header; say the rows of the heads too", path);
        return table;
    }

    private ImmutableArray<(string, string)> Texts(JsonElement value, string path) =>
        IsObject(value, path)
            ? [.. value.EnumerateObject().Select(text => (text.Name, Text(text.Value, $"{path}.{text.Name}") ?? ""))]
            : [];

    private RowSpan? Rows(JsonElement value, string path)
    {
        if (Text(value, path) is not { } text)
            return null;
        if (RowSpan.Parse(text) is { } rows)
            return rows;
        Fault("rows are expected, such as 4, 4:6 or 7:", path);
        return null;
    }

    private string? Text(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.Trim().Length > 0)
            return text;
        Fault("a text is expected", path);
        return null;
    }

    private bool IsObject(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Object)
            return true;
        Fault("an object is expected", path);
        return false;
    }

    private void Fault(string what, string path) =>
        _errors.Add(new Diagnostic(TableErrors.MappingUnreadable, new SourceLocation(name, path, 0, 0), [what, path]));
}
