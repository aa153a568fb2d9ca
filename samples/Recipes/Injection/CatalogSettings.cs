namespace Indicators.Samples.Recipes;

internal sealed class CatalogSettings
{
    public string Path { get; set; } = "";
}
