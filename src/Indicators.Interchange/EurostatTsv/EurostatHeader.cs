namespace Indicators.Interchange;

/// <summary>The first line: the dimensions before the backslash, the one across the columns behind it, and its values.</summary>
/// <param name="Dimensions">The dimensions whose values stand in the first cell of each row.</param>
/// <param name="Across">The dimension whose values are the heads of the other columns.</param>
/// <param name="Heads">Those values.</param>
internal sealed record EurostatHeader(IReadOnlyList<string> Dimensions, string Across, IReadOnlyList<string> Heads)
{
    /// <summary>Reads the line; null where the first cell names no dimensions.</summary>
    public static EurostatHeader? Read(string line)
    {
        string[] cells = line.Split('\t');
        string[] halves = cells[0].Split('\\');
        if (halves.Length != 2 || halves[1].Trim().Length == 0)
            return null;
        string[] dimensions = [.. halves[0].Split(',').Select(name => name.Trim())];
        if (dimensions.Any(name => name.Length == 0) || dimensions.Distinct().Count() != dimensions.Length)
            return null;
        return new EurostatHeader(dimensions, halves[1].Trim(), [.. cells[1..].Select(head => head.Trim())]);
    }
}
