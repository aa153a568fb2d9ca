using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Indicators.Interchange;

/// <summary>
/// Reads the first document of a YAML text into nodes, by events alone: no type is looked up, no tag obeyed. Depth is
/// bounded, and what an alias names is shared, not copied, so that a small file cannot become a large tree.
/// </summary>
internal sealed class YamlTree
{
    private const int DeepestLevel = 64;

    private readonly Parser _parser;
    private readonly Dictionary<string, YamlNode> _anchors = [];

    private YamlTree(TextReader reader) => _parser = new Parser(new Scanner(reader, skipComments: true));

    /// <summary>Reads a text; where it is no YAML, the fault with its line and column, both counted from 1.</summary>
    public static YamlNode? Read(TextReader reader, out string? fault, out int line, out int column)
    {
        (fault, line, column) = (null, 0, 0);
        var tree = new YamlTree(reader);
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlException exception)
        {
            fault = exception.InnerException?.Message ?? exception.Message;
            (line, column) = ((int)exception.Start.Line, (int)exception.Start.Column);
            return null;
        }
        catch (InvalidOperationException exception)
        {
            // What the scanner of YamlDotNet throws for a bracket that is not closed on its line.
            fault = exception.Message;
            (line, column) = tree._parser.Current is { } last ? ((int)last.End.Line, (int)last.End.Column) : (1, 1);
            return null;
        }
    }

    private YamlNode ReadDocument()
    {
        while (_parser.MoveNext() && _parser.Current is StreamStart or DocumentStart)
        {
        }

        return _parser.Current is null or StreamEnd or DocumentEnd ? YamlNode.Nothing : ReadNode(0);
    }

    /// <summary>Reads the node that begins at the current event; the parser is then at its last one.</summary>
    private YamlNode ReadNode(int depth)
    {
        ParsingEvent start = _parser.Current!;
        if (depth > DeepestLevel)
            throw new YamlException(start.Start, start.End, $"More than {DeepestLevel} levels.");
        YamlNode node = start switch
        {
            Scalar scalar => new YamlNode((int)scalar.Start.Line, (int)scalar.Start.Column) { Text = TextOf(scalar) },
            SequenceStart => ReadItems(start, depth),
            MappingStart => ReadProperties(start, depth),
            AnchorAlias alias => _anchors.GetValueOrDefault(alias.Value.Value)
                ?? throw new YamlException(start.Start, start.End, $"'*{alias.Value}' names nothing."),
            _ => throw new YamlException(start.Start, start.End, "A value is expected."),
        };
        if (start is NodeEvent { Anchor.IsEmpty: false } named)
            _anchors[named.Anchor.Value] = node;
        return node;
    }

    private static string? TextOf(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL" ? null : scalar.Value;

    private YamlNode ReadItems(ParsingEvent start, int depth)
    {
        var items = new List<YamlNode>();
        for (Move(); _parser.Current is not SequenceEnd; Move())
            items.Add(ReadNode(depth + 1));
        return new YamlNode((int)start.Start.Line, (int)start.Start.Column) { Items = items };
    }

    private YamlNode ReadProperties(ParsingEvent start, int depth)
    {
        var properties = new Dictionary<string, YamlNode>();
        for (Move(); _parser.Current is not MappingEnd; Move())
        {
            YamlNode key = ReadNode(depth + 1);
            Move();
            YamlNode value = ReadNode(depth + 1);
            if (key.Text is { } name)
                properties[name] = value;
        }

        return new YamlNode((int)start.Start.Line, (int)start.Start.Column) { Properties = properties };
    }

    private void Move()
    {
        if (!_parser.MoveNext())
            throw new YamlException("The text ends inside a value.");
    }
}
