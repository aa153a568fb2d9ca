namespace Indicators.Samples.Chongqing;

/// <summary>What is shown: which catalogue, in which language, as of when, knowing what.</summary>
internal sealed record View(IndicatorCatalog Catalog, Language Language, DateOnly AsOf, DateOnly? KnownBy)
{
    /// <summary>One of two wordings, by the language of the view.</summary>
    public string Say(string zh, string en) => Language == Language.English ? en : zh;

    /// <summary>A figure as published in Chinese, and in English words otherwise.</summary>
    public string Show(Figure figure) => Language == Language.English ? figure.ToString(Language.English) : figure.Literal;
}
