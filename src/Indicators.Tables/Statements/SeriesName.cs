namespace Indicators.Tables.Statements;

/// <summary>The series a figure or target belongs to, by names: of an indicator and a subject, or ids a person gave.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Subject">Whose it is.</param>
/// <param name="Transformation">How it is made from the level.</param>
internal sealed record SeriesName(string Indicator, string Subject, Transformation Transformation)
{
    /// <summary>The unit of the level; null where only growth is known.</summary>
    public Unit? LevelUnit { get; init; }

    /// <summary>What the index sets to 100; or null.</summary>
    public IndexBase? Base { get; init; }

    /// <summary>The name in English; or null.</summary>
    public string? English { get; init; }

    /// <summary>The title of the table; empty where there is none.</summary>
    public string Title { get; init; } = "";
}
