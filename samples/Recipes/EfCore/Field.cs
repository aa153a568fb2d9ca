namespace Indicators.Samples.Recipes;

internal sealed class Field
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required Figure Area { get; init; }
}
