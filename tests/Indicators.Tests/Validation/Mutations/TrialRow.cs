namespace Indicators.Tests.Validation.Mutations;

/// <summary>How often a kind of fault was made, how often it made a statement false, and how often it was found.</summary>
internal sealed record TrialRow(Mutation Mutation, int Made, int Detectable, int Found, int FoundBeside, string Example)
{
    public IReadOnlyList<string> Missed { get; init; } = [];

    public IReadOnlyList<string> Rules { get; init; } = [];
}
