using System.Text;

namespace Indicators.Interchange;

/// <summary>Makes out what the cells of a row's key mean: indicator, subject, transformation, unit.</summary>
internal sealed class SeriesMaker(DataRows rows, RowSchema schema, ImportVocabulary vocabulary, ImportOptions options, Findings findings,
    PartialKeys partial)
{
    private const string Total = "_Z";

    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <summary>The series of the current row; null where a cell of its key is missing or unreadable, which is said.</summary>
    public SeriesEntry? Make()
    {
        string indicator = IndicatorId();
        Transformation transformation = Transformed(ref indicator, out bool isToDate);
        (Unit unit, int exponent) = UnitOfRow();
        string subject = SubjectId();
        string? source = schema.IsOurs ? null : vocabulary.SourceOf(rows.Structure.ToString(), FlowName());
        LocalizedText name = IndicatorName(indicator);
        indicator = vocabulary.Indicator(indicator, name, transformation, unit, exponent, UnitText());
        return new SeriesEntry
        {
            Cells = [.. schema.Identity.Select(column => rows[column].ToString())],
            Key = new SeriesKey(indicator, subject, transformation),
            Unit = unit,
            Exponent = exponent,
            IsToDate = isToDate,
            SourceId = source,
        };
    }

    private string IndicatorId()
    {
        var id = new StringBuilder();
        if (!schema.HasIndicator)
            id.Append(vocabulary.FlowIdOf(rows.Structure));
        foreach (int column in schema.IndicatorParts)
        {
            string code = rows[column].ToString();
            Look(column, code);
            if (code is "" or "~" or Total)
                continue;
            string part = schema[ConceptRole.Indicator] == column ? options.Mapping?.Indicators.GetValueOrDefault(code) ?? code : code;
            if (schema.IsOurs)
                part = CodeText.Unescape(part);
            if (id.Length > 0)
                id.Append('.');
            id.Append(part);
        }

        if (schema.Measures.Length > 1)
            id.Append(id.Length > 0 ? "." : "").Append(schema.Columns[schema[ConceptRole.Value]].Id);
        return CatalogId.Of(id.ToString(), "figures");
    }

    private LocalizedText IndicatorName(string id)
    {
        var names = new List<LocalizedText>();
        foreach (int column in schema.IndicatorParts)
        {
            if (NameOf(column, rows[column].ToString()) is { } name)
                names.Add(name);
        }

        if (names.Count == 0)
            return FlowName() is { } flow && schema.IndicatorParts.IsEmpty ? flow : new LocalizedText(null, id);
        if (!schema.HasIndicator && FlowName() is { } first)
            names.Insert(0, first);
        return names.Count == 1 ? names[0] : Joined(names);
    }

    private static LocalizedText Joined(List<LocalizedText> names)
    {
        Language[] languages = [.. names.SelectMany(name => name.Wordings.Select(one => one.Key)).Distinct()];
        return new LocalizedText(languages.Select(language =>
            KeyValuePair.Create(language, string.Join(" · ", names.Select(name => name.In(language))))));
    }

    private Transformation Transformed(ref string indicator, out bool isToDate)
    {
        isToDate = false;
        Transformation transformation = default;
        if (schema[ConceptRole.Transformation] is >= 0 and var column
            && !TransformationCodes.TryRead(rows[column].ToString(), out transformation, out isToDate))
        {
            string code = rows[column].ToString();
            if (_said.Add($"transformation:{code}"))
                findings.Add(InterchangeErrors.Transformation, rows.LocationOf(column), code);
            indicator = CatalogId.Of($"{indicator}.{code}", indicator);
        }

        if (schema[ConceptRole.SeasonalAdjustment] is not (>= 0 and var adjustment))
            return transformation;
        string adjusted = rows[adjustment].ToString();
        if (adjusted is "S" or "Y" or "SA" or "SCA")
            return transformation.SeasonallyAdjusted();
        if (adjusted is not ("" or "N" or "NSA" or "_Z" or "~"))
            indicator = CatalogId.Of($"{indicator}.{adjusted}", indicator);
        return transformation;
    }

    private LocalizedText? FlowName()
    {
        LocalizedText? name = rows.StructureName ?? vocabulary.FlowNameOf(rows.Structure);
        vocabulary.HasNames |= name is not null;
        return name;
    }

    private string UnitText()
    {
        int column = schema[ConceptRole.Unit];
        if (column < 0)
            return "";
        return rows[column].IsEmpty ? partial.Find(column) : rows[column].ToString();
    }

    private (Unit Unit, int Exponent) UnitOfRow()
    {
        string code = UnitText();
        if (schema.IsOurs)
            code = CodeText.Unescape(code);
        if (code is "" or "~")
        {
            if (_said.Add("unit"))
                findings.Add(InterchangeErrors.NoUnit, schema[ConceptRole.Unit] is >= 0 and var at ? rows.LocationOf(at) : null);
            return (Unit.One, 0);
        }

        if (options.Mapping?.Units.GetValueOrDefault(code) is { } said && Unit.TryParse(said, vocabulary.Units, out Unit? mapped))
            return (mapped.Base, (int)mapped.Scale);
        if (UnitCodes.TryRead(code, vocabulary.Units, out Unit unit, out int exponent))
            return (unit, exponent);
        if (CurrencyCodes.Contains(code))
            return (vocabulary.Currency(code, NameOf(schema[ConceptRole.Unit], code)), 0);
        // The wording beside it has the unit; where it has none, the number alone is read.
        if (schema.IsOurs && schema[ConceptRole.Literal] is >= 0 and var literal && !rows[literal].IsEmpty)
            return (Unit.One, 0);
        int column = schema[ConceptRole.Unit];
        if (_said.Add($"unit:{code}"))
            findings.Add(InterchangeErrors.UnknownUnit, rows.LocationOf(column), code);
        return (vocabulary.OwnUnit(code, NameOf(column, code)), 0);
    }

    private string SubjectId()
    {
        int column = schema[ConceptRole.Subject];
        if (column < 0 || rows[column] is "" or "~")
            return vocabulary.UnstatedSubject();
        string code = rows[column].ToString();
        Look(column, code);
        return options.Mapping?.Subjects.GetValueOrDefault(code) is { } known
            ? vocabulary.Subject(known, code, NameOf(column, code))
            : vocabulary.Subject(CatalogId.Of(schema.IsOurs ? CodeText.Unescape(code) : code, "?"), code, NameOf(column, code));
    }

    /// <summary>The name the file has beside the code, or the structure for it.</summary>
    private LocalizedText? NameOf(int column, string code)
    {
        LocalizedText? name = rows.NameOf(column, code) ?? options.Structure?.NameOf(schema.Columns[column].Id, code);
        vocabulary.HasNames |= name is not null;
        return name;
    }

    /// <summary>A code is taken as it stands; one that looks as if a spreadsheet or an editor had been at it is told.</summary>
    private void Look(int column, string code)
    {
        if (SuspiciousText.Is(code) && _said.Add($"{column}:{code}"))
            findings.Add(InterchangeErrors.Suspicious, rows.LocationOf(column), schema.Columns[column].Id, code);
    }
}
