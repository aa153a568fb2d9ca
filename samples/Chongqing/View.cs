namespace Indicators.Samples.Chongqing;

/// <summary>What is shown: which catalogue, in which language, as of when, knowing what.</summary>
internal sealed record View(IndicatorCatalog Catalog, Language Language, DateOnly AsOf, DateOnly? KnownBy)
{
    /// <summary>A row of the report's words, in the language of the view.</summary>
    public string Say(string key, params ReadOnlySpan<object?> arguments) => ReportWords.Table.ToText(key, Language, arguments);

    /// <summary>A figure as published in Chinese, and in English words otherwise.</summary>
    public string Show(Figure figure) => Language == Language.English ? figure.ToString(Language.English) : figure.Literal;
}
