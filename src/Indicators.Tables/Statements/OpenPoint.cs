using System.Collections.Immutable;

namespace Indicators.Tables.Statements;

/// <summary>What a figure lacks and a person can say.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Name">Of what.</param>
internal sealed record OpenPoint(string Kind, string Name)
{
    /// <summary>What may be answered; empty for free text.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>What is likely; or null.</summary>
    public string? Proposal { get; init; }
}
