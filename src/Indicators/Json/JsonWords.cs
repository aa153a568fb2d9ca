namespace Indicators.Json;

/// <summary>Words for what an error of reading names by a code; what is the catalogue's is left to the catalogue.</summary>
internal sealed class JsonWords(CatalogNames? names = null) : IArgumentWords
{
    /// <summary>The words where no catalogue is known yet.</summary>
    public static JsonWords Alone { get; } = new();

    public string? WordsFor(string kind, string argument, Language language) => kind switch
    {
        "json-type" or "object" or "file-fault" or "unit-fault" or "syntax" => Row($"{kind}.{argument}", language),
        "type-advice" => Row($"type-advice.{argument}", language)
            ?? Row("type-advice." + argument[(argument.IndexOf('.', StringComparison.Ordinal) + 1)..], language) ?? "",
        "did-you-mean-word" => argument.Length == 0 ? "" : JsonWordings.Table.ToText("did-you-mean-word", language, argument),
        "written-as" => names?.WordsFor(kind, argument, language) ?? $"{argument[(argument.LastIndexOf(' ') + 1)..]}亿元",
        _ => names?.WordsFor(kind, argument, language),
    };

    private static string? Row(string key, Language language) => JsonWordings.Table.Contains(key)
        ? JsonWordings.Table.ToText(key, language)
        : null;
}
