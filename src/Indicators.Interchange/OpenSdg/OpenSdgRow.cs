namespace Indicators.Interchange;

/// <summary>A row of a table that has a value.</summary>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Year">The text of its year.</param>
/// <param name="Value">The text of its value.</param>
internal sealed record OpenSdgRow(int Line, string Year, string Value)
{
    /// <summary>What is scored in place of the value; null where nothing is.</summary>
    public string? Progress { get; init; }

    public string? Series { get; init; }

    public string? Unit { get; init; }

    public string? Multiplier { get; init; }

    public string? AreaCode { get; init; }

    public string? Status { get; init; }

    /// <summary>What is said of it, head and text.</summary>
    public IReadOnlyList<(string Head, string Text)> Remarks { get; init; } = [];

    /// <summary>The parts of the whole it is about, those that are stated, in the order of the columns.</summary>
    public IReadOnlyList<(OpenSdgColumn Column, string Value)> Parts { get; init; } = [];
}
