using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>Writes the rows of a catalogue as SDMX-CSV 2.x.</summary>
internal sealed class SdmxCsvSink(CsvText text, SdmxCsvVersion version, ExportOptions options) : IRowSink
{
    private ImmutableArray<DataColumn> _columns;
    private int _column;

    private bool HasNames => options.Labels == SdmxLabels.Name;

    public void Begin(ImmutableArray<DataColumn> columns)
    {
        _columns = columns;
        text.Cell("STRUCTURE");
        text.Cell("STRUCTURE_ID");
        if (HasNames)
            text.Cell("STRUCTURE_NAME");
        text.Cell("ACTION");
        foreach (DataColumn column in columns)
        {
            string name = column.Name?.In(options.Language) ?? column.Id;
            text.Cell(options.Labels == SdmxLabels.Both ? $"{column.Id}: {name}" : column.Id);
            if (HasNames)
                text.Cell(name);
        }

        text.EndRow();
    }

    public void Cell(ReadOnlySpan<char> cell)
    {
        BeginRow();
        text.Cell(cell);
        if (HasNames)
            text.Cell(default);
        _column++;
    }

    public void Cell(string code, LocalizedText name)
    {
        BeginRow();
        if (options.Labels == SdmxLabels.Both)
            text.Cell($"{code}: {name.In(options.Language)}");
        else
            text.Cell(code);
        if (HasNames)
            text.Cell(name.In(options.Language));
        _column++;
    }

    public void Off() => Cell(version == SdmxCsvVersion.V21 ? "~" : "");

    public void EndRow()
    {
        text.EndRow();
        _column = 0;
    }

    private void BeginRow()
    {
        if (_column > 0)
            return;
        text.Cell("dataflow");
        text.Cell(options.Structure);
        if (HasNames)
            text.Cell(InterchangeWordings.Table["structure.name"].In(options.Language));
        text.Cell(version == SdmxCsvVersion.V21 ? "M" : "I");
    }
}
