namespace Indicators.Interchange;

/// <summary>One entry of <c>progress_calculation_options</c>, or a drawn target line read as one.</summary>
/// <param name="Node">Where it stands.</param>
/// <param name="Field">The field it stands in.</param>
internal sealed record OpenSdgOption(YamlNode Node, string Field)
{
    public const string Options = "progress_calculation_options";

    public const string Lines = "graph_target_lines";

    /// <summary>What the calculation program takes where a site says nothing.</summary>
    private const int UsualBaseYear = 2015;
    private const int UsualTargetYear = 2030;

    public string? Series => Node.TextOf("series");

    public string? Unit => Node.TextOf("unit");

    public string? Direction => Node.TextOf("direction");

    public string? Target => Node.TextOf(Field == Lines ? "value" : "target");

    public string? Limit => Node.TextOf("limit");

    public string BaseYear => Node.TextOf("base_year") ?? InvariantText.Of(UsualBaseYear);

    /// <summary>A drawn line has no year of its own but that of its label, which is 2030 target unless said.</summary>
    public string TargetYear => Node.TextOf("target_year") ?? YearOfLabel ?? InvariantText.Of(UsualTargetYear);

    public IEnumerable<(string Field, string Value)> Parts =>
        Node["disaggregation"].Items.Where(part => part.TextOf("field") is not null && part.TextOf("value") is not null)
            .Select(part => (part.TextOf("field")!, part.TextOf("value")!));

    private string? YearOfLabel
    {
        get
        {
            string label = Node["label"].Text ?? Node["label"].TextOf("content") ?? Node.TextOf("label_content") ?? "";
            for (int at = 0; at + 4 <= label.Length; at++)
            {
                if (label.AsSpan(at, 4) is ['1' or '2', _, _, _] year && int.TryParse(year, out _)
                    && (at + 4 == label.Length || !char.IsAsciiDigit(label[at + 4])))
                    return year.ToString();
            }

            return null;
        }
    }

    /// <summary>Every option of an indicator; those of a group stand for themselves.</summary>
    public static IEnumerable<OpenSdgOption> Of(OpenSdgMetadata metadata) =>
        metadata[Options].Items.SelectMany(Flat).Select(node => new OpenSdgOption(node, Options));

    public static IEnumerable<OpenSdgOption> LinesOf(OpenSdgMetadata metadata) =>
        metadata[Lines].Items.Where(node => node.Exists).Select(node => new OpenSdgOption(node, Lines));

    private static IEnumerable<YamlNode> Flat(YamlNode node) =>
        node["group"].Items.Count > 0 ? node["group"].Items.SelectMany(Flat) : [node];
}
