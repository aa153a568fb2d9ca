using System.Text.Json;

namespace Indicators.Tables.Nbs;

/// <summary>
/// The answer of the statistical office's query (easyquery): nodes of data, each with codes of indicator, region and time,
/// and nodes that name the codes. It is laid out as a long table, a row a node. The published number is the string; a
/// missing one comes as the number 0.
/// </summary>
internal static class QueryAnswer
{
    private const string IndicatorCode = "zb", RegionCode = "reg", TimeCode = "sj";

    /// <summary>The heads of the long table, in the order of its columns.</summary>
    private static readonly string[] Heads = ["指标", "单位", "地区", "时间", "数值"];

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>The sheet; null with the missing part told where the text is no such answer.</summary>
    public static Sheet? ToSheet(string file, string json, out string missing)
    {
        missing = "returndata";
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Options);
            if (Part(document.RootElement, "returndata") is not { } data)
                return null;
            missing = "datanodes";
            if (Part(data, "datanodes") is not { ValueKind: JsonValueKind.Array } nodes)
                return null;
            missing = "wdnodes";
            return Part(data, "wdnodes") is { ValueKind: JsonValueKind.Array } dimensions ? Laid(file, nodes, Codes(dimensions)) : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException)
        {
            // Half of a pair of characters, written out or as an escape, is no text either.
            missing = "JSON";
            return null;
        }
    }

    private static Sheet Laid(string file, JsonElement nodes, Dictionary<(string, string), CodeName> codes)
    {
        var cells = new List<SheetCell>();
        bool hasRegions = codes.Keys.Any(code => code.Item1 == RegionCode);
        for (int column = 0; column < Heads.Length; column++)
        {
            if (hasRegions || Heads[column] != "地区")
                Put(cells, 1, column + 1, Heads[column]);
        }

        int row = 1;
        foreach (JsonElement node in nodes.EnumerateArray())
            Put(cells, ++row, node, codes);
        return new Sheet(file, "", cells, []) { RowPath = "$.returndata.datanodes" };
    }

    private static void Put(List<SheetCell> cells, int row, JsonElement node, Dictionary<(string, string), CodeName> codes)
    {
        if (Part(node, "wds") is { ValueKind: JsonValueKind.Array } dimensions)
        {
            foreach (JsonElement dimension in dimensions.EnumerateArray())
                Put(cells, row, Text(dimension, "wdcode"), Text(dimension, "valuecode"), codes);
        }

        if (Part(node, "data") is not { ValueKind: JsonValueKind.Object } data
            || (Part(data, "hasdata") is { ValueKind: JsonValueKind.False }))
            return;
        string shown = Text(data, "strdata").Trim();
        if (shown.Length == 0)
            return;
        string? stored = Part(data, "data") is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : null;
        bool isNumber = stored is not null && shown.All(c => char.IsAsciiDigit(c) || c is '.' or '-');
        cells.Add(new SheetCell(new(row, 5), isNumber ? CellKind.Number : CellKind.Text, shown)
        {
            Stored = isNumber ? stored : null,
            NumberFormat = "strdata",
        });
    }

    private static void Put(List<SheetCell> cells, int row, string dimension, string code, Dictionary<(string, string), CodeName> codes)
    {
        CodeName named = codes.GetValueOrDefault((dimension, code)) ?? new CodeName(code, "");
        switch (dimension)
        {
            case IndicatorCode:
                Put(cells, row, 1, named.Name);
                Put(cells, row, 2, named.Unit);
                break;
            case RegionCode:
                Put(cells, row, 3, named.Name);
                break;
            case TimeCode:
                Put(cells, row, 4, TimeOf(code));
                break;
        }
    }

    /// <summary>201908 is a month; 2019A to 2019D are quarters; 2019 is a year.</summary>
    private static string TimeOf(string code) =>
        code is { Length: 5 } && code[4] is >= 'A' and <= 'D' ? $"{code[..4]}Q{code[4] - 'A' + 1}" : code;

    private static void Put(List<SheetCell> cells, int row, int column, string text)
    {
        if (text.Trim().Length > 0)
            cells.Add(new SheetCell(new(row, column), CellKind.Text, text));
    }

    private static Dictionary<(string, string), CodeName> Codes(JsonElement dimensions)
    {
        var codes = new Dictionary<(string, string), CodeName>();
        foreach (JsonElement dimension in dimensions.EnumerateArray())
        {
            if (Part(dimension, "nodes") is not { ValueKind: JsonValueKind.Array } nodes)
                continue;
            foreach (JsonElement node in nodes.EnumerateArray())
                codes[(Text(dimension, "wdcode"), Text(node, "code"))] = new CodeName(Named(node), Text(node, "unit"));
        }

        return codes;
    }

    /// <summary>The full name; the short one where it alone says what is 100.</summary>
    private static string Named(JsonElement node)
    {
        (string full, string name) = (Text(node, "cname"), Text(node, "name"));
        return full.Length == 0 || (name.Contains("=100", StringComparison.Ordinal) && !full.Contains("=100", StringComparison.Ordinal))
            ? name : full;
    }

    private static JsonElement? Part(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement part) ? part : null;

    private static string Text(JsonElement element, string name) => Part(element, name) is { ValueKind: JsonValueKind.String } text
        ? text.GetString()! : "";

    private sealed record CodeName(string Name, string Unit);
}
