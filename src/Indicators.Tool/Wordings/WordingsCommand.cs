using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Tool;

/// <summary>wordings: every word and sentence by its key, to put into another language.</summary>
internal static class WordingsCommand
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public const string Name = "wordings";

    public static Command Create()
    {
        var missing = new Option<bool>("--missing");
        var command = new Command(Name) { missing };
        command.SetAction(result => Write(LanguageOption.Of(result), result.GetValue(missing)));
        return command;
    }

    private static int Write(Language language, bool onlyMissing)
    {
        foreach (WordingTable table in ToolWordings.All)
        {
            foreach (string key in onlyMissing ? table.MissingIn(language) : table.Keys)
                Console.Out.Write(Line(table[key], key, language) + "\n");
        }

        return ExitCode.Fine;
    }

    private static string Line(LocalizedText row, string key, Language language)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Layout))
        {
            json.WriteStartObject();
            json.WriteString("key", key);
            json.WriteString("zh", row.Zh);
            json.WriteString("en", row.En);
            if (language.Tag is not ("zh" or "en") && language.Wordings.TryGetValue(key, out string? own))
                json.WriteString(language.Tag, own);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(line.ToArray());
    }
}
