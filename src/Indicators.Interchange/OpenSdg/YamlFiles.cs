namespace Indicators.Interchange;

/// <summary>Reads files of YAML, and the YAML at the head of Markdown; what cannot be read is reported.</summary>
internal sealed class YamlFiles(OpenSdgSite site, Findings findings)
{
    /// <summary>Metadata of an indicator is a page of text; what is larger is something else.</summary>
    private const long LargestFile = 16 * 1024 * 1024;

    /// <summary>The document; nothing where there is none.</summary>
    public YamlNode Read(string file)
    {
        if (new FileInfo(file).Length > LargestFile)
        {
            findings.Add(OpenSdgFaults.NotYaml, new SourceLocation(site.NameOf(file), "$", 0, 0),
                $"{new FileInfo(file).Length} > {LargestFile}");
            return YamlNode.Nothing;
        }

        string text = File.ReadAllText(file);
        string yaml = file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? FrontMatterOf(text) : text;
        if (YamlTree.Read(new StringReader(yaml), out string? fault, out int line, out int column) is { } tree)
            return tree;
        findings.Add(OpenSdgFaults.NotYaml, new SourceLocation(site.NameOf(file), "$", line, column), fault!);
        return YamlNode.Nothing;
    }

    /// <summary>What stands between the first two lines of dashes; the first is left blank so that lines keep their numbers.</summary>
    private static string FrontMatterOf(string markdown)
    {
        string[] lines = markdown.Split('\n');
        if (lines[0].TrimStart('\uFEFF').TrimEnd() != "---")
            return "";
        int end = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");
        return string.Join('\n', lines[1..(end < 0 ? lines.Length : end)].Prepend(""));
    }
}
