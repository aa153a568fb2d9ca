using System.Xml;

namespace Indicators.Interchange;

/// <summary>
/// Goes through an SDMX-ML data message, generic or structure-specific, 2.0 to 3.1, an observation or a group of attributes
/// at a time; only what surrounds it is held.
/// </summary>
internal sealed class MlCursor(XmlReader reader)
{
    private readonly MlHeader _header = new();
    private readonly List<MlPair> _set = [];
    private readonly List<MlPair> _series = [];
    private readonly List<MlPair> _item = [];
    private bool _inSeries;
    private bool _hasObservation;
    private List<MlPair> _into = [];
    private ColumnKind _kind = ColumnKind.Component;

    /// <summary>Components of the data set, then of the series, then of the observation or group.</summary>
    public IEnumerable<MlPair> Pairs => IsGroup ? _item : _set.Concat(_series).Concat(_item);

    /// <summary>True where attributes are given to a part of the key.</summary>
    public bool IsGroup { get; private set; }

    public string Structure { get; private set; } = "";

    public RowAction Action { get; private set; }

    /// <summary>The name of the root element.</summary>
    public string Root { get; private set; } = "";

    public bool Read()
    {
        IsGroup = false;
        _item.Clear();
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && Begin())
                return true;
            if (reader.NodeType == XmlNodeType.EndElement && End())
                return true;
        }

        return false;
    }

    private bool Begin()
    {
        bool generic = reader.NamespaceURI.Contains("generic", StringComparison.OrdinalIgnoreCase);
        switch (reader.LocalName)
        {
            case "Header":
                _header.Read(reader);
                return false;
            case "DataSet":
                BeginSet();
                return false;
            case "Series":
                return BeginSeries(generic);
            case "Group" or "Atts":
                return BeginGroup(generic);
            case "Obs":
                return BeginObservation(generic);
            default:
                if (Root.Length == 0)
                    Root = reader.LocalName;
                else
                    Part();
                return false;
        }
    }

    private void BeginSet()
    {
        _set.Clear();
        _series.Clear();
        Structure = "";
        Action = RowAction.Merge;
        string? reference = null;
        foreach ((string name, string space, string value) in Attributes())
        {
            if (name is "structureRef" or "keyFamilyRef")
                reference = value;
            else if (name == "action")
                Action = value switch { "Delete" => RowAction.Delete, "Replace" => RowAction.Replace, _ => RowAction.Merge };
            else if (space.Length == 0 && IsComponent(name))
                _set.Add(new MlPair(name, value, ColumnKind.Attribute));
        }

        Structure = _header.StructureOf(reference);
        (_into, _kind) = (_set, ColumnKind.Attribute);
    }

    private bool BeginSeries(bool generic)
    {
        _series.Clear();
        _inSeries = true;
        _hasObservation = false;
        if (!generic)
            Take(_series);
        if (reader.IsEmptyElement)
            return End("Series");
        _into = _series;
        return false;
    }

    private bool BeginGroup(bool generic)
    {
        IsGroup = true;
        _item.Clear();
        (_into, _kind) = (_item, ColumnKind.Component);
        if (!generic)
            Take(_item);
        return reader.IsEmptyElement;
    }

    private bool BeginObservation(bool generic)
    {
        _hasObservation = true;
        _item.Clear();
        (_into, _kind) = (_item, ColumnKind.Component);
        if (!generic)
            Take(_item);
        return reader.IsEmptyElement;
    }

    /// <summary>What stands inside a series, group or observation.</summary>
    private void Part()
    {
        switch (reader.LocalName)
        {
            case "SeriesKey" or "ObsKey" or "GroupKey":
                _kind = ColumnKind.Dimension;
                break;
            case "Attributes":
                _kind = ColumnKind.Attribute;
                break;
            case "ObsDimension":
                _into.Add(new MlPair(_header.ObservationDimension ?? reader.GetAttribute("id") ?? Concepts.Time, reader.GetAttribute("value") ?? "", ColumnKind.Dimension));
                break;
            case "ObsValue":
                _into.Add(new MlPair(reader.GetAttribute("id") ?? Concepts.Value, reader.GetAttribute("value") ?? "", ColumnKind.Measure));
                break;
            case "Value" when (reader.GetAttribute("id") ?? reader.GetAttribute("concept")) is { } id:
                _into.Add(new MlPair(id, reader.GetAttribute("value") ?? "", _kind));
                break;
            case "Time":
                _into.Add(new MlPair(Concepts.Time, Text(), ColumnKind.Dimension));
                break;
            case "Comp" when reader.GetAttribute("id") is { } component:
                _into.Add(new MlPair(component, Values(), ColumnKind.Attribute));
                break;
        }
    }

    private bool End() => End(reader.LocalName);

    private bool End(string element)
    {
        switch (element)
        {
            case "Obs" or "Group" or "Atts":
                (_into, _kind) = (_inSeries ? _series : _set, ColumnKind.Component);
                return true;
            case "Series":
                _inSeries = false;
                bool alone = !_hasObservation;
                if (!alone)
                    _series.Clear();
                return alone;
            default:
                return false;
        }
    }

    private void Take(List<MlPair> pairs)
    {
        foreach ((string name, string space, string value) in Attributes())
        {
            if (space.Length == 0)
                pairs.Add(new MlPair(name, value, ColumnKind.Component));
        }
    }

    private List<(string Name, string Space, string Value)> Attributes()
    {
        var attributes = new List<(string, string, string)>(reader.AttributeCount);
        if (!reader.MoveToFirstAttribute())
            return attributes;
        do
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
                attributes.Add((reader.LocalName, reader.NamespaceURI, reader.Value));
        }
        while (reader.MoveToNextAttribute());
        reader.MoveToElement();
        return attributes;
    }

    /// <summary>Components are written in capitals; what an older message says of a data set itself is not.</summary>
    private static bool IsComponent(string name) => name.All(c => !char.IsLower(c));

    private string Text()
    {
        if (reader.IsEmptyElement || !reader.Read())
            return "";
        return reader.NodeType == XmlNodeType.Text ? reader.Value.Trim() : "";
    }

    /// <summary>Several values, or one in several languages, as a cell has them.</summary>
    private string Values()
    {
        if (reader.IsEmptyElement)
            return "";
        int depth = reader.Depth;
        var values = new List<string>();
        string? language = null;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
                language = reader.GetAttribute("xml:lang") ?? (reader.LocalName is "Text" or "StructuredText" ? "en" : null);
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                values.Add(language is null ? reader.Value : $"{language}:{reader.Value}");
        }

        return string.Join(';', values);
    }
}
