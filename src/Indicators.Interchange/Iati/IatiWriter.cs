using System.Globalization;
using System.Xml;

namespace Indicators.Interchange;

/// <summary>
/// Writes a catalogue as IATI 2.03: a subject an activity, an indicator a result, a period with what was reached and what is to be.
/// </summary>
internal sealed class IatiWriter(XmlWriter xml, IndicatorCatalog catalog, CollectedRows rows, ExportOptions options)
{
    public static XmlWriterSettings Settings => new()
    {
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>How many figures stand in the extension alone.</summary>
    public int WithoutPeriod { get; private set; }

    public void Write()
    {
        xml.WriteStartElement("iati-activities");
        xml.WriteAttributeString("version", "2.03");
        xml.WriteAttributeString("xmlns", IatiNames.Prefix, null, IatiNames.Namespace);
        xml.WriteAttributeString(IatiNames.Prefix, IatiNames.Rows, IatiNames.Namespace, "1");
        foreach (IGrouping<string, string?[]> subject in rows.Observations.Concat(rows.Targets).Where(HasPeriod)
            .GroupBy(row => Id(row, Concepts.Area)))
            WriteActivity(subject.Key, [.. subject]);
        foreach (string?[] row in rows.Definitions)
            WriteRow(row);
        foreach (string?[] row in rows.Observations.Where(row => !HasPeriod(row)))
        {
            WriteRow(row);
            WithoutPeriod++;
        }

        xml.WriteEndElement();
    }

    private bool HasPeriod(string?[] row) => rows.CellOf(row, Concepts.Time).Length > 0;

    private string Id(string?[] row, string concept) => CodeText.Unescape(rows.CellOf(row, concept));

    private TimePeriod PeriodOf(string?[] row) =>
        PeriodCodes.TryRead(rows.CellOf(row, Concepts.Time), default, out TimePeriod period) ? period : default;

    private void WriteActivity(string subject, IReadOnlyList<string?[]> figures)
    {
        LocalizedText name = catalog.Subjects.Find(subject)?.Name ?? new LocalizedText(null, subject);
        xml.WriteStartElement("iati-activity");
        xml.WriteAttributeString("xml", "lang", null, options.Language.Tag);
        xml.WriteElementString("iati-identifier", subject);
        WriteOrganisation("reporting-org", "type", "90");
        WriteText("title", name);
        WriteText("description", name);
        WriteOrganisation("participating-org", "role", "4");
        xml.WriteStartElement("activity-status");
        xml.WriteAttributeString("code", "2");
        xml.WriteEndElement();
        xml.WriteStartElement("activity-date");
        xml.WriteAttributeString("type", "1");
        xml.WriteAttributeString("iso-date", Day(figures.Min(PeriodOf).Start));
        xml.WriteEndElement();
        foreach (IGrouping<string, string?[]> indicator in figures.GroupBy(row => Id(row, Concepts.Indicator)))
            WriteResult(indicator.Key, [.. indicator]);
        xml.WriteEndElement();
    }

    private void WriteOrganisation(string element, string attribute, string code)
    {
        string agency = options.Structure.Split(':')[0];
        xml.WriteStartElement(element);
        xml.WriteAttributeString("ref", agency);
        xml.WriteAttributeString(attribute, code);
        xml.WriteElementString("narrative", agency);
        xml.WriteEndElement();
    }

    private void WriteResult(string id, IReadOnlyList<string?[]> figures)
    {
        Indicator? indicator = catalog.Indicators.Find(id);
        LocalizedText name = indicator?.Name ?? new LocalizedText(null, id);
        xml.WriteStartElement("result");
        xml.WriteAttributeString("type", "9");
        WriteText("title", name);
        foreach (IGrouping<(string, string, string, bool), string?[]> one in figures.GroupBy(KindOf))
            WriteIndicator(id, indicator, name, one.Key, [.. one]);
        xml.WriteEndElement();
    }

    /// <summary>What makes figures comparable: transformation, unit, power of ten, and whether they are numbers at all.</summary>
    private (string Transformation, string Unit, string Power, bool IsInWords) KindOf(string?[] row) =>
        (rows.CellOf(row, Concepts.Transformation), rows.CellOf(row, Concepts.Unit), rows.CellOf(row, Concepts.Multiplier),
            rows.CellOf(row, Concepts.Value).Length == 0);

    private void WriteIndicator(string id, Indicator? indicator, LocalizedText name,
        (string Transformation, string Unit, string Power, bool IsInWords) kind, IReadOnlyList<string?[]> figures)
    {
        xml.WriteStartElement("indicator");
        xml.WriteAttributeString("measure", kind.IsInWords
            ? "5"
            : kind.Unit is "PT" or "PA" or "PP" && kind.Power is "" or "0" ? "2" : "1");
        if (indicator?.Direction is Direction.Increase or Direction.Decrease)
            xml.WriteAttributeString("ascending", indicator.Direction == Direction.Increase ? "1" : "0");
        WriteText("title", TitleOf(name, kind));
        if (indicator?.Definition is { } definition)
            WriteText("description", definition);
        xml.WriteStartElement("reference");
        xml.WriteAttributeString("vocabulary", "99");
        xml.WriteAttributeString("code", id);
        xml.WriteEndElement();
        foreach (string?[] row in figures.Where(row => RoleOf(row) == "BASELINE"))
            WriteBaseline(row);
        foreach (IGrouping<TimePeriod, string?[]> period in figures.Where(row => RoleOf(row) != "BASELINE").GroupBy(PeriodOf))
            WritePeriod(period.Key, [.. period]);
        xml.WriteEndElement();
    }

    private string RoleOf(string?[] row) => rows.CellOf(row, Concepts.MeasureRole);

    private static LocalizedText TitleOf(LocalizedText name, (string Transformation, string Unit, string Power, bool IsInWords) kind)
    {
        string power = kind.Power is "" or "0" ? "" : $" × 10^{kind.Power}";
        bool isLevel = !TransformationCodes.TryRead(kind.Transformation, out Transformation transformation, out _)
            || transformation.IsLevel;
        string unit = kind.IsInWords ? "" : $" ({CodeText.Unescape(kind.Unit)}{power})";
        return new LocalizedText(name.Wordings.Select(wording => KeyValuePair.Create(
            wording.Key,
            wording.Value + (isLevel ? "" : $", {transformation.ToText(wording.Key)}") + unit)));
    }

    private void WriteBaseline(string?[] row)
    {
        xml.WriteStartElement("baseline");
        xml.WriteAttributeString("year", PeriodOf(row).EndYear.ToString("0000", CultureInfo.InvariantCulture));
        xml.WriteAttributeString("iso-date", Day(PeriodOf(row).End));
        xml.WriteAttributeString("value", rows.CellOf(row, Concepts.Value));
        xml.WriteEndElement();
    }

    private void WritePeriod(TimePeriod period, IReadOnlyList<string?[]> figures)
    {
        xml.WriteStartElement("period");
        foreach ((string name, NodaTime.LocalDate day) in ((string, NodaTime.LocalDate)[])[("period-start", period.Start),
            ("period-end", period.End)])
        {
            xml.WriteStartElement(name);
            xml.WriteAttributeString("iso-date", Day(day));
            xml.WriteEndElement();
        }

        foreach (string?[] row in figures.Where(row => RoleOf(row) == "TARGET"))
        {
            xml.WriteStartElement("target");
            xml.WriteAttributeString("value", rows.CellOf(row, Concepts.Value));
            xml.WriteEndElement();
        }

        foreach (string?[] row in figures.Where(row => RoleOf(row) != "TARGET"))
            WriteActual(row);
        xml.WriteEndElement();
    }

    private void WriteActual(string?[] row)
    {
        string number = rows.CellOf(row, Concepts.Value);
        xml.WriteStartElement("actual");
        xml.WriteAttributeString("value", IatiNames.Shown(number.Length > 0 ? number : rows.CellOf(row, Concepts.Literal)));
        WriteCells(row);
        if (rows.CellOf(row, Concepts.Comment) is { Length: > 0 } comment && !string.IsNullOrWhiteSpace(IatiNames.Shown(comment)))
        {
            xml.WriteStartElement("comment");
            xml.WriteElementString("narrative", IatiNames.Shown(comment));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteRow(string?[] row)
    {
        xml.WriteStartElement(IatiNames.Prefix, IatiNames.Row, IatiNames.Namespace);
        WriteCells(row);
        xml.WriteEndElement();
    }

    private void WriteCells(string?[] row)
    {
        for (int i = 0; i < row.Length; i++)
        {
            if (string.IsNullOrEmpty(row[i]) || rows.Columns[i].Id == Concepts.Frequency)
                continue;
            bool isText = IatiNames.IsText(row[i]!);
            string name = isText ? rows.Columns[i].Id : rows.Columns[i].Id + IatiNames.Escaped;
            xml.WriteAttributeString(IatiNames.Prefix, name, IatiNames.Namespace, isText ? row[i] : CodeText.Escape(row[i]!));
        }
    }

    private void WriteText(string element, LocalizedText text)
    {
        xml.WriteStartElement(element);
        foreach ((Language language, string wording) in text.Wordings)
        {
            xml.WriteStartElement("narrative");
            xml.WriteAttributeString("xml", "lang", null, language.Tag);
            xml.WriteString(IatiNames.Shown(wording));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Day(NodaTime.LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
