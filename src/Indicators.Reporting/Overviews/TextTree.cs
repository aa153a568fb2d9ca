namespace Indicators.Reporting.Overviews;

/// <summary>A tree as lines: each node under the one it belongs to, long texts broken under their own beginning.</summary>
internal sealed class TextTree(string title)
{
    private readonly List<TextTree> _nodes = [];

    public TextTree Add(string text)
    {
        var node = new TextTree(text);
        _nodes.Add(node);
        return node;
    }

    public void Write(TextWriter output, int width)
    {
        output.Write(title + "\n");
        WriteNodes(output, "", width);
    }

    private void WriteNodes(TextWriter output, string lead, int width)
    {
        foreach (TextTree node in _nodes)
        {
            bool isLast = ReferenceEquals(node, _nodes[^1]);
            node.WriteSelf(output, lead + (isLast ? "└── " : "├── "), lead + (isLast ? "    " : "│   "), width);
        }
    }

    private void WriteSelf(TextWriter output, string first, string further, int width)
    {
        string lead = first;
        foreach (string line in FlowingText.Break(title, Math.Max(20, width - DisplayWidth.Of(first))))
        {
            output.Write($"{lead}{line}\n");
            lead = further;
        }

        WriteNodes(output, further, width);
    }
}
