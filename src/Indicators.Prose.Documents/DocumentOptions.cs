namespace Indicators.Prose.Documents;

/// <summary>The bounds of opening a document. Files come from anywhere: none of them may take all memory or all time.</summary>
/// <example><code>
/// var options = new DocumentOptions { Clock = TimeProvider.System, TimeLimit = TimeSpan.FromSeconds(10) };
/// </code></example>
public sealed record DocumentOptions
{
    /// <summary>The bounds where none are given.</summary>
    public static DocumentOptions Default { get; } = new();

    /// <summary>How many bytes a file may have, and how many its packed parts when they are unpacked.</summary>
    public long MaxBytes { get; init; } = 100L << 20;

    /// <summary>How deep elements may stand in each other. Nobody writes a page this deep; a file made to hurt is.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>How long opening may take by <see cref="Clock"/>.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// What the time limit is measured with. Null: nothing is measured, and the caller's token alone ends a reading. A program
    /// that opens the files of strangers gives the system's clock.
    /// </summary>
    public TimeProvider? Clock { get; init; }
}
